// Who, by whom, on which form, for which period.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct Opened : Ui {
    explicit Opened(const Skp& skp = valid_skp(), const Window& window = desktop)
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
    }
};

}  // namespace

TEST_CASE("typing a name changes the document, the list of drafts and the title") {
    Opened ui;
    CHECK(ui.field("pegawai/nama")->value == "Pegawai Contoh Dua");
    ui.field("pegawai/nama").type("Pegawai Contoh Baru");
    CHECK(ui.value("pegawai/nama") == "Pegawai Contoh Baru");
    CHECK(ui.sent(Op::title).back().strings.at(0) ==
          "Identitas - Pegawai Contoh Baru - SKP Luring");
    ui.section(Section::lampiran);
    CHECK(ui.sent(Op::title).back().strings.at(0) == "Lampiran - Pegawai Contoh Baru - SKP Luring");
    ui.advance(1500);
    CHECK(ui.storage.holds("Pegawai Contoh Baru"));
    ui.get(Role::button, wording::beranda).click();
    CHECK(ui.has_containing(Role::button, "Buka Pegawai Contoh Baru"));
}

TEST_CASE("what a NIP and a date say is read back") {
    Opened ui;
    ui.field("pegawai/nip").type("198809172014032003");
    CHECK(ui.field("pegawai/nip")->description.find("19880917 201403 2 003") != std::string::npos);
    ui.field("periode/awal").type("1/2/2027");
    CHECK(ui.field("periode/awal")->description.find("Senin, 1 Februari 2027") !=
          std::string::npos);
}

TEST_CASE("a wrong value is told at its field, an untouched empty one is not scolded") {
    Skp skp = valid_skp();
    skp.pegawai.jabatan.clear();
    skp.pegawai.unit_kerja.clear();
    Opened ui(skp);
    CHECK_FALSE(ui.field("pegawai/jabatan")->is(state_invalid));
    ui.field("pegawai/jabatan").focus();
    ui.field("pegawai/nama").focus();
    CHECK(ui.field("pegawai/jabatan")->is(state_invalid));
    CHECK_FALSE(ui.field("pegawai/jabatan")->description.empty());
    CHECK_FALSE(ui.field("pegawai/unit_kerja")->is(state_invalid));
    ui.field("pegawai/nip").type("123");
    CHECK(ui.field("pegawai/nip")->is(state_invalid));
}

TEST_CASE("PPPK has its own number and golongan; a golongan of the other table stays visible") {
    Opened ui;
    ui.field("pegawai/status").choose("PPPK");
    CHECK(ui.value("pegawai/status") == "pppk");
    CHECK(ui.field("pegawai/nip")->name == "NI PPPK");
    const Node golongan = ui.field("pegawai/golongan").node();
    CHECK(golongan.value == "III/c");
    CHECK(golongan.options.find("III/c\t") != std::string::npos);
    ui.field("pegawai/golongan").choose("IX");
    CHECK(ui.field("pegawai/golongan")->options.find("III/c\t") == std::string::npos);
}

TEST_CASE("pangkat lain has a field of its own") {
    Opened ui;
    CHECK_FALSE(ui.has_field("pegawai/pangkat_lain"));
    ui.field("pegawai/golongan").choose("lain");
    ui.field("pegawai/pangkat_lain").type("Kolonel");
    CHECK(ui.value("pegawai/pangkat_lain") == "Kolonel");
}

TEST_CASE("below JPT the number of the Pejabat Penilai is required, for JPT it is not") {
    Opened ui;
    CHECK(ui.field("pejabat_penilai/nip")->is(state_required));
    ui.field("jenis_jabatan").choose("Pejabat Pimpinan Tinggi");
    CHECK_FALSE(ui.field("pejabat_penilai/nip")->is(state_required));
}

TEST_CASE("undo and redo by button and by key") {
    Opened ui;
    ui.field("pegawai/nama").type("Satu");
    ui.field("pegawai/jabatan").type("Dua");
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.value("pegawai/jabatan") == "Pranata Komputer Ahli Muda");
    CHECK(ui.value("pegawai/nama") == "Satu");
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.value("pegawai/nama") == "Pegawai Contoh Dua");
    ui.key(Key::z, flag_ctrl | flag_shift);
    ui.get_containing(Role::button, wording::ulangi).click();
    CHECK(ui.value("pegawai/jabatan") == "Dua");
}

TEST_CASE("a number is called what it is, and a whole period in one field fills both") {
    Opened ui;
    ui.field("pejabat_penilai/golongan").choose("lain");
    ui.field("pejabat_penilai/nip").type("NRP 19000001010199");
    CHECK(ui.field("pejabat_penilai/nip")->name == "NRP");
    CHECK_FALSE(ui.field("pejabat_penilai/nip")->is(state_invalid));
    ui.field("pejabat_penilai/nip").type("9901010101010001");
    CHECK(ui.field("pejabat_penilai/nip")->name == "NIK");
    ui.field("periode/awal").type("02 JANUARI S.D. 30 JUNI TAHUN 2027");
    CHECK(ui.value("periode/awal") == "02-01-2027");
    CHECK(ui.value("periode/akhir") == "30-06-2027");
}
