// Tindak lanjut of the evaluation: written by the Pimpinan, read by the Pegawai, and no more of it
// than the status asks for.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/dialog/item_seal.h"
#include "tests/support/skp_builder.h"
#include "tests/support/year_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp used_by(PeranDialog peran, StatusPegawai status = StatusPegawai::pns) {
    Skp skp = valid_skp();
    skp.konsep.edit().peran = peran;
    skp.pegawai.status = status;
    return skp;
}

}  // namespace

TEST_CASE("the Pimpinan records a report, a ranking, an award; each begins with what is known") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Skp skp = used_by(PeranDialog::pimpinan);
    Evaluasi year;
    year.id = {"v1"};
    year.jenis = JenisEvaluasi::tahunan;
    year.rating_hasil_kerja = year.rating_perilaku = RatingKinerja::sesuai;
    year.segel = seal_of(year);
    skp.evaluasi = {year};
    Ui ui({skp}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::tindak_lanjut);
    ui.look_for(Role::button, "Tambah pelaporan").click();
    REQUIRE(ui.skp().pelaporan.size() == 1);
    const Pelaporan& report = *ui.skp().pelaporan[0];
    CHECK(report.evaluasi.value == "v1");
    CHECK(report.pelapor == skp.pejabat_penilai.nama);
    CHECK(report.isi == "SKP dan Dokumen Evaluasi");
    ui.field("pelaporan/" + report.id.value + "/kepada").type("Kepala Dinas");
    CHECK(ui.skp().pelaporan[0]->kepada == "Kepala Dinas");

    ui.look_for(Role::button, "Tambah pemeringkatan").click();
    REQUIRE(ui.skp().pemeringkatan.size() == 1);
    CHECK(ui.skp().pemeringkatan[0]->unit == skp.pegawai.unit_kerja);
    ui.look_for(Role::button, "Tambah penghargaan atau sanksi").click();
    REQUIRE(ui.skp().penghargaan_sanksi.size() == 1);
    const std::string at = "penghargaan_sanksi/" + ui.skp().penghargaan_sanksi[0]->id.value;
    ui.field(at + "/jenis").choose("sanksi");
    CHECK(ui.skp().penghargaan_sanksi[0]->jenis == JenisPenghargaanSanksi::sanksi);
    ui.look_for(Role::button, "Hapus penghargaan atau sanksi 1").click();
    CHECK(ui.skp().penghargaan_sanksi.empty());
    CHECK_FALSE(ui.has(Role::button, "Tambah catatan kontrak"));
}

TEST_CASE("a PPPK has a note on the contract, of the evaluation it rests on") {
    Ui ui({used_by(PeranDialog::pejabat_penilai, StatusPegawai::pppk)});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::tindak_lanjut);
    ui.look_for(Role::button, "Tambah catatan kontrak").click();
    REQUIRE(ui.skp().catatan_kontrak.size() == 1);
    const std::string at = "catatan_kontrak/" + ui.skp().catatan_kontrak[0]->id.value;
    ui.field(at + "/isi").type("Perjanjian kerja diteruskan");
    CHECK(ui.value(at + "/isi") == "Perjanjian kerja diteruskan");
    CHECK(ui.has_containing(Role::text, "aturan instansi Anda menentukan"));
}

TEST_CASE("the Pegawai reads what was recorded, and is asked for none of it") {
    Ui ui({used_by(PeranDialog::pegawai, StatusPegawai::pppk)});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::tindak_lanjut);
    ui.look_for(Role::text,
                "Belum ada tindak lanjut yang dicatat. Pimpinan mencatatnya, lalu dibawa oleh "
                "berkas SKP.");
    CHECK_FALSE(ui.has(Role::button, "Tambah pelaporan"));
    CHECK_FALSE(ui.has(Role::button, "Tambah catatan kontrak"));
}

TEST_CASE("what was recorded is there for the Pegawai, and can not be changed") {
    Skp skp = used_by(PeranDialog::pegawai);
    fill_the_year(skp);
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::tindak_lanjut);
    CHECK(ui.field("pelaporan/y2/kepada")->is(state_readonly));
    CHECK(ui.field("penghargaan_sanksi/j2/dasar")->is(state_readonly));
    CHECK(ui.field("catatan_kontrak/e2/isi")->is(state_readonly));
    CHECK_FALSE(ui.has_containing(Role::button, "Hapus catatan kontrak"));
}
