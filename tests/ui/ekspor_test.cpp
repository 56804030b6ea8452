// What leaves for the official systems: the sheet before a file, why there is none, and copying.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/base/tsv.h"
#include "tests/support/exported.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view choice = "ekspor/pilihan";

/// On the screen of exports, by the keyboard alone.
struct EksporUi : Ui {
    explicit EksporUi(const Skp& skp, std::string_view which = "tahunan",
                      const Window& window = desktop)
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        key(Key::k, flag_ctrl);
        get(Role::textbox, "Cari perintah, bagian, atau isian").type("admin simpeg");
        key(Key::enter);
        get(Role::heading, "Ekspor untuk sistem resmi");
        field(choice).choose(which);
        forget_sent();
    }
    std::string copied() const {
        const auto asked = sent(Op::copy_text);
        return asked.empty() ? std::string() : asked.back().strings.at(0);
    }
};

}  // namespace

TEST_CASE("the sheet says whom it is for, what is blank and what is not sure, then it is a file") {
    const Window window = GENERATE(desktop, phone, (Window{320, 700}));
    const Skp skp = evaluated_year();
    EksporUi ui(skp, "tahunan", window);
    ui.look_for(Role::region, "Berkas untuk admin SIMPEG/integrasi instansi Anda");
    ui.look_for(Role::text, "Evaluasi tahunan: Baik");
    ui.look_for(Role::heading, "Yang harus diisi admin");
    ui.look_for(Role::heading, "Yang belum pasti, dan sebabnya");
    ui.look_for(Role::button, "Simpan berkas untuk admin").click();
    const auto saved = ui.sent(Op::download);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].strings[0] == "Untuk admin Pegawai Contoh Dua 2027.siasn-skp22.json");
    CHECK(saved[0].strings[2] == berkas_admin(skp, ProfilAdmin::skp22).isi);
    for (const Node& node : ui.nodes())
        CHECK(node.name.find("nggah") == std::string::npos);  // nothing is uploaded
}

TEST_CASE("what is not finished is refused in words, and the button says so") {
    Skp skp = valid_skp();
    skp.jenis_jabatan = JenisJabatan::ja;
    EksporUi ui(skp);
    const auto refused = [&](std::string_view which, std::string_view why) {
        ui.scroll_page(-1e7f);
        ui.field(choice).choose(which);
        const Widget save = ui.look_for(Role::button, "Simpan berkas untuk admin");
        CHECK(save->description.find(why) != std::string::npos);
        CHECK(save->is(state_disabled));
    };
    refused("tahunan", "Evaluasi tahunan belum ada yang diserahkan.");
    refused("periodik", "Belum ada evaluasi periodik yang diserahkan.");
    refused("angka_kredit", "Angka kredit hanya bagi pejabat fungsional.");
    CHECK(ui.sent(Op::download).empty());
}

TEST_CASE("each field of e-Kinerja has a button that copies it to the character") {
    Skp skp = evaluated_year();
    skp.rhk[0].edit().statement = "Tersedianya  \"layanan\"\ndata";
    EksporUi ui(skp, "salin");
    ui.look_for(Role::button, "Salin: Rencana Hasil Kerja, RHK utama 1").click();
    CHECK(ui.copied() == skp.rhk[0]->statement);
    CHECK(ui.has_containing(Role::status, "Disalin: Rencana Hasil Kerja."));
    ui.look_for(Role::button, "Buka layar Lampiran").click();
    ui.look_for(Role::heading, "Konsekuensi");
    ui.scroll_page(-1e7f);
    ui.look_for(Role::button, "Salin seluruh tabel").press();
    const auto rows = read_tsv(ui.copied());
    REQUIRE(rows);
    CHECK(rows->at(0) == TsvRow{"Tambah RHK"});
}

TEST_CASE("a browser that refuses the clipboard is told of, with another way") {
    EksporUi ui(evaluated_year(), "salin");
    ui.hold(Op::copy_text);
    ui.look_for(Role::button, "Salin seluruh tabel").press();
    ui.answer(Op::copy_text, {}, Status::unsupported);
    ui.settle();
    CHECK(ui.has_containing(Role::status, "Simpan berkasnya, lalu salin dari sana."));
    ui.look_for(Role::button, "Simpan berkas tabel").click();
    CHECK(ui.sent(Op::download).at(0).strings[1] == "text/tab-separated-values");
}

TEST_CASE("daily progress leaves in two layouts, and a day field by field") {
    Skp skp = planned_skp();
    skp.catatan_kinerja[0].edit().tanggal = "4-1-2027";
    EksporUi ui(skp, "progres");
    ui.look_for(Role::text, "2 catatan kinerja.");
    ui.look_for(Role::button, "Salin seluruh tabel").press();
    CHECK(read_tsv(ui.copied())->at(0).size() == 8);
    ui.look_for(Role::radio, "KipApp, 10 kolom").click();
    ui.look_for(Role::button, "Salin seluruh tabel").press();
    CHECK(read_tsv(ui.copied())->at(0).size() == 10);
    ui.look_for(Role::heading, "Salin per isian, 5 Januari 2027");
    ui.look_for(Role::button, "Salin: KEGIATAN HARIAN, Catatan 1, 5 Januari 2027").click();
    CHECK(ui.copied() == "Menyusun rencana kapasitas");
    ui.field("ekspor/hari").type("6-1-2027");
    ui.look_for(Role::text, "Tidak ada catatan pada hari ini.");
}

TEST_CASE("evaluasi and angka kredit lead to what they export") {
    const auto reached = [](Section section, std::string_view button, std::string_view label) {
        Ui ui({evaluated_year()});
        ui.open("Pegawai Contoh Dua");
        if (ui.has(Role::button, label_of(Stage::penilaian)))
            ui.get(Role::button, label_of(Stage::penilaian)).press();
        ui.section(section);
        if (section == Section::evaluasi)
            ui.look_for(Role::button, label_of(PeranDialog::pegawai)).click();
        ui.look_for(Role::button, button).click();
        ui.get(Role::heading, "Ekspor untuk sistem resmi");
        CHECK(ui.field(choice)->value == label);
        ui.get(Role::button, "Kembali").click();
        CHECK_FALSE(ui.has(Role::heading, "Ekspor untuk sistem resmi"));
    };
    reached(Section::evaluasi, "Ekspor untuk admin SIMPEG", "tahunan");
    reached(Section::angka_kredit, "Ekspor angka kredit untuk admin SIMPEG", "angka_kredit");
}
