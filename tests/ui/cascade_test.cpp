// RHK of the leader: taken from a file, notes replaced, the tree of alignment, the package.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// Of the leader in valid_skp(): what the note "p1" guesses, and one RHK more.
PaketRhk paket() {
    PaketRhk paket;
    paket.nama = "Pegawai Contoh Tiga";
    paket.jabatan = "Kepala Bidang Aplikasi Informatika";
    paket.unit_kerja = "Bidang Aplikasi Informatika";
    paket.instansi = "Pemerintah Kabupaten Contoh";
    paket.periode.awal = "1-1-2027";
    paket.periode.akhir = "31-12-2027";
    paket.rhk = {{{"l1"},
                  JenisRhk::utama,
                  "Terbangunnya layanan digital yang terpadu",
                  {{"Indeks keterpaduan", "4,0"}}},
                 {{"l2"}, JenisRhk::utama, "Meningkatnya keamanan siber", {}}};
    return paket;
}

Skp provisional() {
    Skp skp = valid_skp();
    skp.rhk_pimpinan[0].statement = "Terbangunnya layanan digital terpadu";
    skp.rhk_pimpinan[0].sementara = true;
    return skp;
}

struct Pimpinan : Ui {
    explicit Pimpinan(const Window& window = desktop, const Skp& skp = provisional())
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        section(Section::rhk_pimpinan);
    }
    void pick(const std::string& bytes) {
        will_pick("bidang.rhk-pimpinan.skp.json", bytes);
        look_for(Role::button, wording::ambil_dari_berkas).click();
    }
};

}  // namespace

TEST_CASE("a package is shown, taken in one step, and the note is replaced") {
    const Window window = GENERATE(desktop, phone);
    Pimpinan ui(window);
    const std::string before = write_skp(ui.skp());
    ui.pick(write_paket(paket()));
    CHECK(ui.app().ui().screen == Screen::ambil);
    ui.look_for(Role::text, "2 baru, 0 berubah, 0 sudah ada.");
    CHECK(write_skp(ui.skp()) == before);
    ui.look_for(Role::button, "Ambil 2 RHK pimpinan").click();

    REQUIRE(ui.skp().rhk_pimpinan.size() == 4);
    CHECK(ui.skp().rhk_pimpinan[2].iki == "Indeks keterpaduan (target 4,0)");
    CHECK(ui.has(Role::status, "2 RHK pimpinan diambil."));
    CHECK(ui.app().ui().screen == Screen::ganti);
    ui.look_for(Role::text, "Terbangunnya layanan digital [yang] terpadu");
    CHECK(ui.look_for(Role::combobox, "Ganti dengan 1")->value ==
          ui.skp().rhk_pimpinan[2].id.value);
    const RhkPimpinanId established = ui.skp().rhk_pimpinan[2].id;
    ui.advance(7000);  // the message is gone
    ui.look_for(Role::button, "Ganti 1 catatan").click();
    CHECK(find_rhk_pimpinan(ui.skp(), {"p1"}) == nullptr);
    CHECK(ui.skp().rhk[0]->rhk_pimpinan == established);
    CHECK(ui.app().ui().screen == Screen::editor);

    ui.get(Role::button, wording::urungkan).click();
    CHECK(find_rhk_pimpinan(ui.skp(), {"p1"}) != nullptr);
}

TEST_CASE("what is not wanted stays out, and cancelling changes nothing") {
    Pimpinan ui;
    const std::string before = write_skp(ui.skp());
    ui.pick(write_paket(paket()));
    ui.look_for(Role::checkbox, "Baru: Meningkatnya keamanan siber").click();
    SECTION("one of two") {
        ui.look_for(Role::button, "Ambil 1 RHK pimpinan").click();
        REQUIRE(ui.skp().rhk_pimpinan.size() == 3);
        CHECK(ui.skp().rhk_pimpinan[2].asal.value == "l1");
    }
    SECTION("none") {
        ui.look_for(Role::button, wording::batal).click();
        CHECK(write_skp(ui.skp()) == before);
        CHECK(ui.app().ui().section == Section::rhk_pimpinan);
    }
}

TEST_CASE("a later package shows what changed word by word") {
    Pimpinan ui;
    ui.pick(write_paket(paket()));
    ui.look_for(Role::button, "Ambil 2 RHK pimpinan").click();
    ui.look_for(Role::button, wording::batal).click();
    PaketRhk later = paket();
    later.rhk[1].statement = "Meningkatnya ketahanan siber";
    ui.pick(write_paket(later));
    ui.look_for(Role::text, "0 baru, 1 berubah, 1 sudah ada.");
    ui.look_for(Role::text, "Meningkatnya [keamanan] siber");
    ui.look_for(Role::text, "Meningkatnya [ketahanan] siber");
    ui.look_for(Role::button, "Ambil 1 RHK pimpinan").click();
    CHECK(ui.skp().rhk_pimpinan.size() == 4);
    CHECK(ui.skp().rhk_pimpinan[3].statement == "Meningkatnya ketahanan siber");
}

TEST_CASE("another period and unit are warned of, and do not stand in the way") {
    Pimpinan ui;
    PaketRhk other = paket();
    other.unit_kerja = "Bagian Umum";
    other.periode.akhir = "30-6-2027";
    ui.pick(write_paket(other));
    CHECK(ui.has_containing(Role::status, "unit kerja lain: Bagian Umum"));
    CHECK(ui.has_containing(Role::status, "Periode berkas ini berbeda"));
    CHECK_FALSE(ui.look_for(Role::button, "Ambil 2 RHK pimpinan")->is(state_disabled));
}

TEST_CASE("a file of another kind is refused by name, and nothing changes") {
    Pimpinan ui;
    const std::string before = write_skp(ui.skp());
    for (const char* bytes : {"{\"format\":\"skp-luring-contoh\"}", "{}", "bukan json", ""}) {
        CAPTURE(bytes);
        ui.pick(bytes);
        CHECK(ui.has(Role::dialog, wording::impor_ditolak));
        ui.get(Role::button, wording::mengerti).click();
        CHECK(write_skp(ui.skp()) == before);
    }
}

TEST_CASE("a package dropped on an open draft keeps it open") {
    Pimpinan ui;
    ui.field("rhk_pimpinan/p2/pemilik").type("Sedang Ditulis");
    ui.reply_notice(Notice::file_dropped, {"x.rhk-pimpinan.skp.json", write_paket(paket()), ""});
    CHECK(ui.app().ui().screen == Screen::ambil);
    CHECK(ui.value("rhk_pimpinan/p2/pemilik") == "Sedang Ditulis");
}

TEST_CASE("a package imported on Beranda asks for a draft") {
    Ui home({provisional()});
    home.will_pick("x.rhk-pimpinan.skp.json", write_paket(paket()));
    home.get(Role::button, wording::impor_berkas).click();
    CHECK(home.has(Role::heading, wording::ambil_pilih_draf));
    home.get_containing(Role::button, "Pegawai Contoh Dua · ").click();
    home.look_for(Role::button, "Ambil 2 RHK pimpinan").click();
    CHECK(home.skp().rhk_pimpinan.size() == 4);
}

TEST_CASE("a whole SKP that is imported can give its RHK only") {
    Skp leader = jpt_skp();
    Ui ui({provisional()});
    ui.will_pick("pimpinan.skp.json", write_skp(leader));
    ui.get(Role::button, wording::impor_berkas).click();
    ui.get(Role::button, wording::impor_ambil_rhk).click();
    CHECK(ui.storage.drafts().size() == 1);
    ui.get_containing(Role::button, "Pegawai Contoh Dua · ").click();
    ui.look_for(Role::text, wording::ambil_dari_skp);
    const std::string count = std::to_string(leader.rhk.size());
    ui.look_for(Role::button, "Ambil " + count + " RHK pimpinan").click();
    CHECK(ui.skp().rhk_pimpinan.size() == 2 + leader.rhk.size());
}

TEST_CASE("what was taken stays on screen and in the draft when the storage fails") {
    Pimpinan ui;
    ui.pick(write_paket(paket()));
    ui.storage.break_down();
    ui.look_for(Role::button, "Ambil 2 RHK pimpinan").click();
    ui.advance(5000);
    CHECK(ui.skp().rhk_pimpinan.size() == 4);
    CHECK(ui.save_words() == wording::gagal_menyimpan);
    ui.storage.mend();
    ui.advance(60000);
    CHECK(ui.storage.holds("Meningkatnya keamanan siber"));
}

TEST_CASE("each RHK of the leader says its state, its owner and who refers to it") {
    Pimpinan ui;
    ui.look_for(Role::text, wording::keadaan_sementara);
    ui.look_for(Role::text, "Dirujuk oleh RHK utama 1.");
    ui.look_for(Role::text, "Dirujuk oleh RHK utama 2, RHK tambahan 1.");
    CHECK(ui.has_containing(Role::status, wording::sementara_judul) ==
          !ui.skp().rhk_pimpinan.empty());
    ui.field("rhk_pimpinan/p1/iki").type("Indeks layanan");
    ui.field("rhk_pimpinan/p1/pemilik").type("Kepala Dinas");
    CHECK(ui.value("rhk_pimpinan/p1/iki") == "Indeks layanan");
    ui.look_for(Role::text, "Catatan sementara · Kepala Dinas");
}

TEST_CASE("sasaran are added, linked and seen in the tree, whose rows lead to their place") {
    const Window window = GENERATE(desktop, phone);
    Pimpinan ui(window);
    ui.section(Section::keselarasan);
    ui.look_for(Role::button, wording::tambah_sasaran).click();
    REQUIRE(ui.skp().sasaran.size() == 1);
    const std::string id = ui.skp().sasaran[0].id.value;
    ui.field("sasaran/" + id + "/statement").type("Meningkatnya layanan publik");
    ui.field("sasaran/" + id + "/indikator").type("Indeks SPBE\nIndeks kepuasan");
    ui.scroll_page(-10000);
    ui.look_for(Role::button, "Sasaran 1: Meningkatnya layanan publik (belum didukung)");
    ui.section(Section::rhk_pimpinan);
    ui.field("rhk_pimpinan/p1/sasaran").choose("Meningkatnya layanan publik");
    CHECK(ui.skp().rhk_pimpinan[0].sasaran.value == id);
    ui.section(Section::keselarasan);
    ui.look_for(Role::button, "Sasaran 1: Meningkatnya layanan publik");
    CHECK(ui.has(Role::listitem, "RHK pimpinan 1 · sementara"));
    CHECK(ui.has(Role::list, "Di bawah Sasaran 1"));
    ui.look_for(Role::button, "RHK utama 1: " + ui.skp().rhk[0]->statement).click();
    CHECK(ui.app().ui().rhk == "r1");
    ui.section(Section::keselarasan);
    ui.look_for(Role::button, wording::hapus_sasaran).click();
    CHECK(ui.skp().sasaran.empty());
    CHECK(ui.skp().rhk_pimpinan[0].sasaran.empty());
}

TEST_CASE("own RHK of a JPT choose the sasaran that they serve") {
    Skp skp = jpt_skp();
    skp.sasaran = {{{"s1"}, "Meningkatnya layanan publik", {}, {}}};
    Ui ui({skp});
    ui.open(skp.pegawai.nama);
    ui.section(Section::hasil_kerja);
    ui.get(Role::button, "RHK 1: " + skp.rhk[0]->statement).click();
    ui.field("rhk/" + skp.rhk[0]->id.value + "/sasaran").choose("s1");
    CHECK(ui.skp().rhk[0]->sasaran.value == "s1");
}

TEST_CASE("a leader hands out a package without any number of a person") {
    Pimpinan ui(desktop, jpt_skp());
    ui.section(Section::keselarasan);
    ui.look_for(Role::button, wording::bagikan_simpan).click();
    REQUIRE(ui.sent(Op::download).size() == 1);
    const Sent sent = ui.sent(Op::download)[0];
    CHECK(sent.strings.at(0).ends_with(".rhk-pimpinan.skp.json"));
    CHECK(sent.strings.at(2) == write_paket(paket_of(jpt_skp())));
    CHECK(sent.strings.at(2).find(jpt_skp().pegawai.nip) == std::string::npos);
}

TEST_CASE("pictures of the cascade", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Skp skp = provisional();
    skp.sasaran = {{{"s1"}, "Meningkatnya kualitas layanan publik", "Indeks SPBE", {}},
                   {{"s2"}, "Meningkatnya literasi digital", {}, {}}};
    skp.rhk_pimpinan[1].sasaran = {"s1"};
    Pimpinan ui(window, skp);
    ui.picture(size + "rhk-pimpinan");
    ui.section(Section::keselarasan);
    ui.picture(size + "keselarasan");
    ui.section(Section::rhk_pimpinan);
    PaketRhk later = paket();
    later.unit_kerja = "Bagian Umum";
    ui.pick(write_paket(later));
    ui.picture(size + "ambil");
    ui.look_for(Role::button, "Ambil 2 RHK pimpinan").click();
    ui.picture(size + "ganti");
    CHECK(ui.has(Role::main, "Isi halaman"));
}
