// Pergantian Pejabat Penilai in mid-year: recorded as a step of its own, led through the revision
// where the form is signed, and told on the screen of the evaluation.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/dialog/item_seal.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

const std::string at = "penilai_sebelumnya/baru/";

Skp rated_once() {
    Skp skp = valid_skp();
    Evaluasi one;
    one.id = {"v1"};
    one.periode = {"tw1"};
    one.penilai = skp.pejabat_penilai.nama;
    one.diserahkan = "10-04-2027";
    one.segel = seal_of(one);
    skp.evaluasi = {one};
    skp.konsep.edit().peran = PeranDialog::pegawai;
    return skp;
}

void fill_in(Ui& ui) {
    ui.field(at + "tanggal").type("1 Juli 2027");
    ui.field(at + "nama").type("Penilai Baru Contoh");
    ui.field(at + "nip").type("197501012000031001");
}

}  // namespace

TEST_CASE("the new Pejabat Penilai takes over, and each period says who rated it") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    const Skp before = rated_once();
    Ui ui({before}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::pergantian_penilai);
    ui.look_for(Role::text, "Belum ada pergantian yang dicatat.");
    CHECK_FALSE(ui.has_containing(Role::region, "Siapa menilai periode mana"));
    fill_in(ui);
    CHECK(ui.skp().pejabat_penilai == before.pejabat_penilai);
    ui.look_for(Role::button, "Catat pergantian").click();
    CHECK(ui.skp().pejabat_penilai.nama == "Penilai Baru Contoh");
    CHECK(ui.skp().pejabat_penilai.unit_kerja == before.pejabat_penilai.unit_kerja);
    REQUIRE(ui.skp().penilai_sebelumnya.size() == 1);
    CHECK(ui.skp().penilai_sebelumnya[0]->sampai == "30-06-2027");
    CHECK(ui.field(at + "nama")->value.empty());
    ui.section(Section::evaluasi);
    ui.look_for(Role::region, "Siapa menilai periode mana");
    const std::string old = before.pejabat_penilai.nama;
    ui.look_for(Role::text, "Evaluasi Triwulan I: dinilai oleh " + old);
    ui.look_for(Role::text, "Evaluasi Triwulan II: akan dinilai oleh " + old);
    ui.look_for(Role::text, "Evaluasi Triwulan III: akan dinilai oleh Penilai Baru Contoh");
}

TEST_CASE("a number is called once what it is, however it was typed") {
    Skp skp = rated_once();
    const auto [typed, shown] = GENERATE(table<std::string, std::string>(
        {{"NIP. 196801011993031001", "NIP 196801011993031001"}, {"NRP 12345678", "NRP 12345678"}}));
    skp.pejabat_penilai.nip = typed;
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::pergantian_penilai);
    fill_in(ui);
    ui.look_for(Role::button, "Catat pergantian").click();
    ui.look_for(Role::text, shown);
    CHECK_FALSE(ui.has_containing(Role::text, "NIP NIP"));
    CHECK_FALSE(ui.has_containing(Role::text, "NIP NRP"));
}

TEST_CASE("what is wrong is told, and what was typed stays") {
    Ui ui({rated_once()});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::pergantian_penilai);
    fill_in(ui);
    ui.field(at + "tanggal").type("31 Februari 2027");
    ui.look_for(Role::button, "Catat pergantian").click();
    CHECK(ui.skp().penilai_sebelumnya.empty());
    CHECK(ui.has_containing(Role::status, "Isi tanggal pergantian yang dapat dibaca"));
    CHECK(ui.field(at + "nama")->value == "Penilai Baru Contoh");
}

TEST_CASE("a form that is established is revised first, with the reason and the day filled in") {
    Participant pegawai = pegawai_of(rated_once());
    pegawai.sign();
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    Skp skp = penilai.skp();
    skp.konsep.edit().peran = PeranDialog::pegawai;
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::pergantian_penilai);
    fill_in(ui);
    CHECK_FALSE(ui.has(Role::button, "Catat pergantian"));
    ui.look_for(Role::button, "Ke revisi karena pergantian").click();
    CHECK(ui.app().ui().section == Section::dialog);
    CHECK(ui.app().ui().dialog.alasan == AlasanRevisi::pergantian_penilai);
    CHECK(ui.app().ui().dialog.berlaku == "1 Juli 2027");
    ui.section(Section::pergantian_penilai);
    CHECK(ui.field(at + "nama")->value == "Penilai Baru Contoh");
}
