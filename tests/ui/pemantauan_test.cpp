// Pemantauan as guided choices of the Pimpinan; pembinaan, which stays on the device.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp used_by(PeranDialog peran) {
    Skp skp = valid_skp();
    skp.konsep.edit().peran = peran;
    return skp;
}

}  // namespace

TEST_CASE("what may follow depends on progress, and taking over asks for its note") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Ui ui({used_by(PeranDialog::pimpinan)}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::pemantauan);
    ui.look_for(Role::button, "Tambah pemantauan").click();
    REQUIRE(ui.skp().pemantauan.size() == 1);
    const std::string at = "pemantauan/" + ui.skp().pemantauan[0]->id.value;
    const auto offered = [&](std::string_view label) {
        return ui.field(at + "/tindakan")->options.find(label) != std::string::npos;
    };
    CHECK(offered("Apresiasi"));
    CHECK_FALSE(offered("RHK diambil alih Pimpinan"));
    ui.field(at + "/kemajuan").choose("belum_ada");
    CHECK_FALSE(offered("Apresiasi"));
    CHECK(offered("Penugasan baru"));
    ui.field(at + "/tindakan").choose("diambil_alih");
    CHECK(ui.field(at + "/catatan")->description.find("masukan di samping rating") !=
          std::string::npos);
    ui.field(at + "/tindakan").choose("pembinaan");
    ui.look_for(Role::button, "Ke Bimbingan dan Konseling: Pemantauan 1").click();
    CHECK(ui.app().ui().section == Section::pembinaan);
}

TEST_CASE("from a pemantauan a rencana aksi is begun; the Pegawai only reads it") {
    Skp skp = used_by(GENERATE(PeranDialog::pegawai, PeranDialog::pimpinan));
    skp.pemantauan = {Pemantauan{{"m1"}, "02-03-2027", {"r1"}, Kemajuan::ada, {}, "Bagus", 1, {}}};
    const bool pegawai = skp.konsep->peran == PeranDialog::pegawai;
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::pemantauan);
    CHECK(ui.has(Role::button, "Tambah pemantauan") != pegawai);
    CHECK(ui.field("pemantauan/m1/catatan")->is(state_readonly) == pegawai);
    ui.look_for(Role::button, "Buat rencana aksi dari sini: Pemantauan 1").click();
    REQUIRE(ui.skp().rhk[0]->rencana_aksi.size() == 1);
    CHECK(ui.skp().rhk[0]->rencana_aksi[0].uraian == "Menindaklanjuti pemantauan: Bagus");
}

TEST_CASE("pembinaan says that it is private, prints one alone, and is in no file for others") {
    Skp skp = planned_skp();
    skp.konsep.edit().peran = PeranDialog::pimpinan;
    Ui ui({skp});
    ui.open(skp.pegawai.nama);
    ui.section(Section::pembinaan);
    CHECK(ui.has_containing(Role::status, "Hanya pada perangkat ini"));
    ui.look_for(Role::button, "Cetak pembinaan 2 saja").click();
    CHECK(ui.app().ui().paper == "pembinaan/b2");
    const std::vector<Sent> shown = ui.sent(Op::paper_show);
    REQUIRE_FALSE(shown.empty());
    CHECK(std::ranges::any_of(shown.back().strings, [](const std::string& bytes) {
        return bytes.find("Rahasia pembinaan") != bytes.npos;
    }));
    ui.get(Role::button, "Kembali").click();
    ui.section(Section::identitas);
    ui.get(Role::button, wording::simpan_berkas).click();
    ui.get(Role::button, wording::untuk_orang_lain).click();
    const std::vector<Sent> files = ui.sent(Op::download);
    REQUIRE(files.size() == 1);
    for (const std::string& bytes : files[0].strings)
        for (const char* secret : {"Rahasia pembinaan", "Konselor Contoh", "Ruang konseling"})
            CHECK(bytes.find(secret) == bytes.npos);
}
