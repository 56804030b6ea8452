// The file of a bukti dukung: chosen, seen, let go of, handed out with the SKP or without it.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/derived.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/size_words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

const std::string sha = std::string(62, '0') + "2a";

CatatanKinerja note(const char* id, const char* what) {
    CatatanKinerja one;
    one.id = {id};
    one.tanggal = "25-02-2027";  // the day that the tests live in
    one.kegiatan = what;
    return one;
}

BerkasBukti file() { return {"Notula.pdf", JenisBerkas::pdf, "4096", sha, {}}; }

Skp with_note(bool attached = false) {
    Skp skp = valid_skp();
    skp.periode.awal = "01-01-2027";
    skp.periode.akhir = "31-12-2027";
    skp.catatan_kinerja = {note("n1", "Rapat")};
    if (attached) skp.catatan_kinerja[0].edit().berkas = file();
    return skp;
}

struct Attaching : Ui {
    explicit Attaching(const Skp& skp = with_note(), const Window& window = desktop)
        : Ui({skp}, window) {
        open("Pegawai");
        if (has(Role::button, label_of(Stage::pelaksanaan)))  // it is folded
            get(Role::button, label_of(Stage::pelaksanaan)).press();
        section(Section::catatan_kinerja);
    }
    const BerkasBukti& berkas() { return skp().catatan_kinerja[0]->berkas; }
    bool says(std::string_view words) const { return has_containing(Role::status, words); }
    void attach(std::vector<std::string> reply, Status status = Status::ok) {
        hold(Op::attach);
        look_for(Role::button, "Lampirkan berkas").press();
        REQUIRE(waiting(Op::attach));
        answer(Op::attach, std::move(reply), status);
    }
};

void save_file(Ui& ui) {
    ui.section(Section::identitas);
    ui.get(Role::button, wording::simpan_berkas).click();
}

}  // namespace

TEST_CASE("a file is attached, named by the next commit, and taken back by undo") {
    Attaching ui;
    ui.attach({"Notula.pdf", "pdf", "48211", sha});
    CHECK(ui.berkas() == BerkasBukti{"Notula.pdf", JenisBerkas::pdf, "48211", sha, {}});
    CHECK(ui.has(Role::text, "Notula.pdf (PDF, 48 KB)"));
    CHECK(ui.says("Notula.pdf dilampirkan."));
    const Sent ask = ui.sent(Op::attach).back();
    CHECK(ask.strings == std::vector<std::string>{ui.session().id(), "5242880", "104857600"});
    CHECK(ui.sent(Op::commit).back().strings.back() == sha);
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.berkas().empty());
}

TEST_CASE("what is personal, how large and how much room are said before") {
    const Window window = GENERATE(desktop, phone);
    Attaching ui(with_note(), window);
    if (window.width < 560) ui.look_for(Role::button, "Kamis, 25 Februari 2027: Rapat").tap();
    ui.look_for(Role::button, "Lampirkan berkas");
    CHECK(ui.has_containing(Role::text, "NIK, kesehatan, keluarga"));
    CHECK(ui.has_containing(Role::text, "paling besar 5 MB. Sisa ruang draf ini 100 MB"));
}

TEST_CASE("a refused file is refused in words, and nothing changes") {
    Attaching ui;
    const Skp before = ui.skp();
    struct Refusal {
        const char* reason;
        const char* words;
    };
    for (const auto& [reason, words] :
         {Refusal{"too large", "besar.pdf lebih besar dari 5 MB"},
          Refusal{"no room", "besar.pdf tidak dilampirkan: sisa ruang lampiran draf ini 100 MB"},
          Refusal{"empty", "besar.pdf kosong"},
          Refusal{"kind", "besar.pdf menurut isinya bukan PDF, PNG, atau JPEG"},
          Refusal{"unreadable", "besar.pdf tidak dapat dibaca"},
          Refusal{"whatever", "Berkas tidak dapat dilampirkan."}}) {
        ui.attach({reason, "besar.pdf"}, Status::failed);
        CHECK(ui.says(words));
    }
    ui.attach({}, Status::quota);
    CHECK(ui.says("penuh: berkas tidak dilampirkan"));
    ui.attach({}, Status::cancelled);
    ui.attach({"x", "pdf", "48211", "rubbish"});
    CHECK(ui.skp() == before);
}

TEST_CASE("a file that is there is seen, saved and let go of") {
    Attaching ui(with_note(true));
    ui.look_for(Role::button, "Lihat berkas").press();
    CHECK(ui.sent(Op::show_attached).back().strings ==
          std::vector<std::string>{ui.session().id(), sha, "Notula.pdf", "pdf"});
    ui.hold(Op::show_attached);
    ui.get(Role::button, "Lihat berkas").press();
    ui.answer(Op::show_attached, {}, Status::not_found);
    CHECK(ui.says("tidak ada di perangkat ini"));
    ui.get(Role::button, "Lihat berkas").press();
    ui.answer(Op::show_attached, {}, Status::damaged);
    CHECK(ui.says("rusak"));
    ui.get(Role::button, "Simpan berkas ini").press();
    CHECK(ui.sent(Op::save_attached).size() == 1);
    ui.get(Role::button, "Lepas berkas").press();
    CHECK(ui.berkas().empty());
    CHECK(ui.says("pelepasan berkas"));
    ui.key(Key::z, flag_ctrl);
    CHECK_FALSE(ui.berkas().empty());
}

TEST_CASE("the row of the sheet tells that there is a file") {
    Skp skp = with_note(true);
    skp.catatan_kinerja[0].edit().bukti = "https://contoh.go.id";
    Attaching ui(skp, {1920, 1080});  // the last column is in view
    CHECK(ui.has(Role::gridcell, "https://contoh.go.id; Notula.pdf"));
}

TEST_CASE("what a realisasi came from leads to the files of its notes") {
    Skp skp = with_note(true);
    CatatanKinerja& note = skp.catatan_kinerja[0].edit();
    note.rhk = skp.rhk[0]->id;
    note.iki = skp.rhk[0]->iki[0].id;
    note.realisasi = "1";
    skp.jadwal.edit() = {};
    Attaching ui(skp);
    ui.section(Section::realisasi);
    ui.get_containing(Role::button, "Asal angka (1 catatan)").press();
    ui.look_for(Role::button, "Lihat Notula.pdf: Rapat").press();
    CHECK(ui.sent(Op::show_attached).back().strings[1] == sha);
}

TEST_CASE("Simpan berkas says how large it gets with files and without") {
    Attaching ui(with_note(true));
    save_file(ui);
    CHECK(ui.has_containing(Role::text, "Tanpa berkas bukti dukung"));
    SECTION("without") {
        ui.get(Role::button, "Simpan").click();
        REQUIRE(ui.sent(Op::download).size() == 1);
        CHECK(ui.sent(Op::download_with).empty());
        CHECK(ui.sent(Op::download).front().strings.back().find(sha) != std::string::npos);
    }
    SECTION("with") {
        ui.get(Role::checkbox, "Sertakan 1 berkas bukti dukung").click();
        ui.hold(Op::download_with);
        ui.get(Role::button, "Simpan").click();
        REQUIRE(ui.waiting(Op::download_with));
        const std::vector<std::string> asked = ui.sent(Op::download_with).back().strings;
        REQUIRE(asked.size() == 6);
        CHECK(asked[1].ends_with(".skp.zip"));
        CHECK(read_skp(asked[3]));
        CHECK(asked[4] == sha);
        CHECK(asked[5] == "berkas/" + sha + ".pdf");
        ui.answer(Op::download_with, {sha});
        CHECK(ui.says("jadi tidak ikut: Notula.pdf"));
    }
    CHECK(ui.all(Role::dialog).empty());
}

TEST_CASE("what is imported asks for the files that came along, and names those that did not") {
    Ui ui;
    ui.hold(Op::keep_attached);
    ui.will_pick("SKP.skp.zip", write_skp(with_note(true)));
    ui.get(Role::button, wording::impor_berkas).click();
    ui.get(Role::button, wording::impor_tambahkan).click();
    REQUIRE(ui.waiting(Op::keep_attached));
    const std::vector<std::string> asked = ui.sent(Op::keep_attached).back().strings;
    CHECK(asked == std::vector<std::string>{with_note().id.value, sha});
    SECTION("some are missing") {
        ui.answer(Op::keep_attached, {sha});
        CHECK(ui.has_containing(Role::status, "tidak ada di sini: Notula.pdf"));
    }
    SECTION("a full disk") {
        ui.answer(Op::keep_attached, {}, Status::quota);
        CHECK(ui.has_containing(Role::status, "penuh: berkas bukti dukung belum disimpan"));
    }
    CHECK(ui.skp().catatan_kinerja[0]->berkas == file());
}

TEST_CASE("sizes in words") {
    CHECK(size_words(1) == "1 KB");
    CHECK(size_words(48'211) == "48 KB");
    CHECK(size_words(12'897'485) == "12,3 MB");
    CHECK(size_words(100 * 1'024 * 1'024) == "100 MB");
}

TEST_CASE("an undo that names a file which is nowhere any more says which") {
    Attaching ui(with_note(true));
    ui.look_for(Role::button, "Lepas berkas").press();
    ui.advance(1500);
    ui.hold(Op::commit);
    ui.key(Key::z, flag_ctrl);
    ui.advance(1500);
    REQUIRE(ui.waiting(Op::commit));
    CHECK(ui.sent(Op::commit).back().strings.back() == sha);
    const std::string revision = std::to_string(std::stoi(ui.session().revision()) + 1);
    SECTION("it is nowhere") {
        ui.answer(Op::commit, {revision, "1803700000000", sha});
        CHECK(ui.says("tidak ada lagi di perangkat ini: Notula.pdf"));
    }
    SECTION("it is there") {
        ui.answer(Op::commit, {revision, "1803700000000", ""});
        CHECK_FALSE(ui.says("tidak ada lagi di perangkat ini"));
    }
    CHECK(ui.save_words().starts_with("Tersimpan"));
}

TEST_CASE(
    "a damaged file without a whole copy is listed from the start on, and named when its "
    "draft is opened") {
    const Skp skp = with_note(true);
    Ui ui({skp});
    ui.hold(Op::list_damaged);
    ui.reply_notice(Notice::storage_back);
    ui.answer(Op::list_damaged,
              {R"(["parts",[")" + skp.id.value + R"(",")" + sha + R"("]])", skp.id.value,
               "attached", "1803700000000", "6", write_summary(summary_of(skp))});
    ui.look_for(Role::button, "Simpanan rusak (1)").click();
    CHECK(ui.has_containing(Role::text, "Berkas bukti dukung yang dilampirkan pada draf ini"));
    CHECK_FALSE(ui.has_containing(Role::button, "Hapus permanen 1"));
    ui.key(Key::escape);
    ui.open("Pegawai");
    CHECK(ui.has_containing(Role::status, "tanpa salinan yang utuh: Notula.pdf"));
}

TEST_CASE("evidence of an umpan balik and of a realisasi is a file by the same buttons") {
    Skp skp = with_note();
    UmpanBalik given;
    given.id = {"u1"};
    given.tanggal = "10-02-2027";
    given.pemberi = "Rekan Contoh";
    skp.umpan_balik = {given};
    Attaching ui(skp);
    ui.section(Section::umpan_balik);
    ui.attach({"Foto.png", "png", "48211", sha});
    CHECK(ui.skp().umpan_balik[0]->berkas.nama == "Foto.png");
    ui.look_for(Role::button, "Lihat berkas").press();
    CHECK(ui.sent(Op::show_attached).back().strings[1] == sha);

    ui.section(Section::realisasi);
    const Rhk& rhk = *ui.skp().rhk[0];
    const RealisasiId id = id_of_realisasi(rhk.id, rhk.iki[0].id, {"tw1"});
    ui.field("realisasi/" + id.value + "/nilai").type("2");
    for (const Node& node : ui.all(Role::button))
        if (node.name.starts_with("Asal angka")) {
            Widget(ui, node).press();
            break;
        }
    ui.attach({"Laporan.pdf", "pdf", "48212", std::string(62, '0') + "2b"});
    REQUIRE(ui.skp().realisasi.size() == 1);
    CHECK(ui.skp().realisasi[0]->berkas.nama == "Laporan.pdf");
    CHECK(ui.sent(Op::commit).back().strings.back().size() == 128);
    ui.field("realisasi/" + id.value + "/bukti").type("Laporan bulan Januari");
    CHECK(ui.skp().realisasi[0]->bukti == "Laporan bulan Januari");
}
