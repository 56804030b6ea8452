// Private words stay private: no byte of them is in anything that is handed to the host for others,
// and a backup of one's own says that it holds them.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>
#include <vector>

#include "core/dialog/konsep.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view secrets[] = {"rahasia-konsep-7261",  "rahasia-langkah-9034",
                                        "rahasia-catatan-5518", "rahasia-persiapan-3907",
                                        "rahasia-usulan-8812",  "rahasia-tersisih-6604",
                                        "rahasia-alasan-1175"};

bool holds_secret(const Sent& sent) {
    for (const std::string& bytes : sent.strings)
        for (const std::string_view secret : secrets)
            if (bytes.find(secret) != std::string::npos) return true;
    return false;
}

/// What leaves the program: files, what is shared, what other tabs hear, paper.
std::vector<Sent> leaving(const Ui& ui) {
    std::vector<Sent> all;
    for (const Op op : {Op::download, Op::share, Op::live_say, Op::paper_show, Op::paper_print})
        for (const Sent& one : ui.sent(op)) all.push_back(one);
    return all;
}

/// The dialogue of valid_skp() was begun; every private place holds a secret.
struct Secretive : Ui {
    explicit Secretive(const Window& window = desktop) : Ui({talked()}, window) {
        open("Pegawai Contoh Dua");
        section(Section::catatan_pribadi);
        look_for(Role::button, "Tambah catatan").click();
        field("catatan_pribadi/" + skp().catatan_pribadi[0].id.value + "/text")
            .type(std::string(secrets[2]));
        section(Section::dialog);
        look_for(Role::button, wording::tambah_pertemuan).click();
        look_for(Role::radio, "Ekspektasi awal, 60 menit").click();
        look_for(Role::button, wording::tambah_persiapan).click();
        field("catatan_pribadi/" + skp().catatan_pribadi[1].id.value + "/text")
            .type(std::string(secrets[3]));
        advance(2000);
        forget_sent();
    }
    static Skp talked() {
        Participant pegawai = pegawai_of(valid_skp());
        pegawai.step(TindakanSkp::mulai_dialog);
        Skp skp = pegawai.skp();
        DialogKonsep& konsep = skp.konsep.edit();
        konsep.peran = PeranDialog::pegawai;
        konsep.text = secrets[0];
        konsep.catatan = secrets[1];
        write_reason(konsep, {"lampiran/sumber_daya/d1"}, std::string(secrets[6]));
        TulisanTersisih& other = konsep.tersisih.emplace_back();
        other.id = {"w9"};
        other.peran = PeranDialog::pimpinan;
        other.text = secrets[5];
        konsep.proposal = {{"rhk/r1/iki/i1/target", "6 antarmuka", std::string(secrets[4])}};
        return skp;
    }
    void save_file() {
        section(Section::identitas);
        get(Role::button, wording::simpan_berkas).click();
    }
    /// The bytes of the last file.
    std::string saved() const { return sent(Op::download).back().strings.back(); }
};

}  // namespace

TEST_CASE("Simpan berkas asks for whom, and only a backup holds private words") {
    const Window window = GENERATE(desktop, phone);
    Secretive ui(window);
    ui.save_file();
    REQUIRE(ui.has(Role::dialog, wording::untuk_siapa));
    CHECK(ui.sent(Op::download).empty());
    CHECK(ui.has(Role::text, "Memuat 2 catatan pribadi dan tulisan yang belum dicatat."));
    SECTION("for others") {
        ui.get(Role::button, wording::untuk_orang_lain).click();
        REQUIRE(ui.sent(Op::download).size() == 1);
        CHECK_FALSE(holds_secret(ui.sent(Op::download).front()));
        CHECK(ui.all(Role::dialog).empty());
    }
    SECTION("for oneself") {
        ui.get(Role::button, wording::cadangan_sendiri).click();
        REQUIRE(ui.sent(Op::download).size() == 1);
        for (const std::string_view secret : secrets)
            CHECK(ui.saved().find(secret) != std::string::npos);
        CHECK(ui.sent(Op::download).front().strings.front().starts_with("Cadangan SKP"));
        CHECK(ui.has_containing(Role::status, "jangan diserahkan"));
    }
    SECTION("for nobody") {
        ui.get(Role::button, wording::batal).click();
        CHECK(ui.sent(Op::download).empty());
        CHECK(ui.all(Role::dialog).empty());
    }
}

TEST_CASE("without private words a file is just saved, and does not say who writes here") {
    Skp skp = valid_skp();
    skp.konsep.edit().peran = PeranDialog::pegawai;
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.get(Role::button, wording::simpan_berkas).click();
    CHECK(ui.all(Role::dialog).empty());
    REQUIRE(ui.sent(Op::download).size() == 1);
    CHECK(ui.sent(Op::download).front().strings.back().find("konsep") == std::string::npos);
}

TEST_CASE("no byte of what is private is in anything that leaves") {
    Secretive ui;
    SECTION("sent to the other side") {
        ui.look_for(Role::textarea, wording::pengantar).type("Mohon tanggapan.");
        ui.look_for(Role::button, "Kirim ke pimpinan").click();
        CHECK(ui.sent(Op::download).size() + ui.sent(Op::share).size() == 1);
    }
    SECTION("told to another tab") {
        ui.look_for(Role::button, wording::layar_hadirin).click();
        CHECK_FALSE(ui.sent(Op::live_say).empty());
    }
    SECTION("as the minutes of the dialogue") {
        ui.look_for(Role::button, "Cetak Berita Acara").click();
        CHECK_FALSE(ui.sent(Op::paper_show).empty());
    }
    SECTION("as the whole SKP on paper") {
        ui.section(Section::identitas);
        ui.get(Role::button, wording::cetak).click();
        CHECK_FALSE(ui.sent(Op::paper_show).empty());
    }
    SECTION("as a package") {
        ui.section(Section::keselarasan);
        ui.look_for(Role::button, wording::bagikan_simpan).click();
    }
    SECTION("as a calendar") {
        ui.section(Section::jadwal);
        ui.look_for(Role::button, wording::simpan_kalender).click();
    }
    CHECK_FALSE(leaving(ui).empty());
    for (const Sent& one : leaving(ui)) CHECK_FALSE(holds_secret(one));
}

TEST_CASE("a covering note that was not sent yet is private") {
    Secretive ui;
    ui.look_for(Role::textarea, wording::pengantar).type("pengantar-belum-dikirim-4410");
    ui.save_file();
    ui.get(Role::button, wording::untuk_orang_lain).click();
    CHECK(ui.saved().find("pengantar-belum-dikirim-4410") == std::string::npos);
}

TEST_CASE("a preparation is written beside its meeting, found in its section, removed and undone") {
    const Window window = GENERATE(desktop, phone);
    Secretive ui(window);
    const CatatanPribadi note = ui.skp().catatan_pribadi[1];
    CHECK(note.tentang == path(ui.skp().pertemuan[0]->id));
    CHECK_FALSE(note.tanggal.empty());

    ui.section(Section::catatan_pribadi);
    ui.look_for(Role::button, "Tentang: Pertemuan 1").click();
    CHECK(ui.app().ui().section == Section::dialog);
    ui.look_for(Role::region, "Persiapan pribadi");
    ui.look_for(Role::button, "Hapus catatan persiapan 1").click();
    CHECK(ui.skp().catatan_pribadi.size() == 1);
    ui.get(Role::button, wording::urungkan).click();
    REQUIRE(ui.skp().catatan_pribadi.size() == 2);
    CHECK(ui.skp().catatan_pribadi[1] == note);
}

TEST_CASE("pictures of private words", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Secretive ui(window);
    ui.look_for(Role::region, "Persiapan pribadi");
    ui.picture(size + "persiapan");
    ui.section(Section::catatan_pribadi);
    ui.scroll_page(200);
    ui.picture(size + "catatan-pribadi");
    ui.save_file();
    ui.picture(size + "untuk-siapa");
    CHECK(ui.has(Role::dialog, wording::untuk_siapa));
}

TEST_CASE("what a private note is about goes, and the note stays") {
    Secretive ui;
    ui.look_for(Role::button, "Hapus pertemuan").click();
    ui.section(Section::catatan_pribadi);
    ui.look_for(Role::text, "Tentang butir yang sudah dihapus.");
    CHECK(ui.skp().catatan_pribadi.size() == 2);
}
