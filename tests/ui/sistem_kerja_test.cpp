// Sistem kerja, and the opinion of a ketua tim: asked for by the small file, answered without the
// SKP, beside the ratings on the screen of the Pejabat Penilai.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/dialog/item_seal.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/views/drafts/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view asks = "Minta pendapat ketua tim: Ketua Contoh";

Skp with_team(PeranDialog peran) {
    Skp skp = valid_skp();
    skp.konsep.edit().peran = peran;
    SistemKerja one;
    one.id = {"w1"};
    one.unit = "Tim Infrastruktur";
    one.ketua_tim = "Ketua Contoh";
    skp.sistem_kerja = {one};
    return skp;
}

void import(Ui& ui, const std::string& bytes) {
    ui.will_pick("umpan.json", bytes);
    ui.get(Role::button, wording::impor_berkas).click();
}

std::string saved(const Ui& ui) { return ui.sent(Op::download).back().strings.back(); }

std::string request() {
    Ui ui({with_team(PeranDialog::pegawai)});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::sistem_kerja);
    ui.look_for(Role::button, asks).click();
    CHECK(ui.app().ui().section == Section::umpan_balik);
    ui.look_for(Role::checkbox, "RHK utama 1: " + valid_skp().rhk[0]->statement).click();
    ui.look_for(Role::button, "Simpan berkas permintaan").click();
    return saved(ui);
}

std::string answer(const std::string& asked) {
    Ui ui;
    import(ui, asked);
    CHECK(ui.field("isi/hubungan")->value == "ketua_tim");
    ui.field("isi/1/perilaku").type("Membagi tugas dengan adil");
    ui.field("isi/1/dampak").type("Tim selesai lebih cepat");
    ui.look_for(Role::button, "Segel dan simpan jawaban").click();
    return saved(ui);
}

}  // namespace

TEST_CASE("a sistem kerja is written down in a few fields, on every window") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Ui ui({valid_skp()}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::sistem_kerja);
    ui.look_for(Role::button, "Tambah sistem kerja").click();
    REQUIRE(ui.skp().sistem_kerja.size() == 1);
    const std::string at = "sistem_kerja/" + ui.skp().sistem_kerja[0]->id.value;
    CHECK(ui.value(at + "/unit") == valid_skp().pegawai.unit_kerja);
    for (const char* part : {"penugasan", "pelaporan", "evaluasi", "nip_ketua_tim"}) {
        ui.field(at + "/" + part).type("198501012010011002");
        CHECK(ui.value(at + "/" + part) == "198501012010011002");
    }
    CHECK_FALSE(ui.has_containing(Role::button, "Minta pendapat ketua tim"));
    ui.field(at + "/ketua_tim").type("Ketua Contoh");
    ui.look_for(Role::button, asks);
    ui.look_for(Role::button, "Hapus sistem kerja 1").click();
    CHECK(ui.skp().sistem_kerja.empty());
}

TEST_CASE("a ketua tim answers by file, and the opinion stands beside the ratings") {
    const std::string sent = answer(request());
    Skp skp = with_team(PeranDialog::pejabat_penilai);
    Evaluasi konsep;
    konsep.id = {"o1"};
    konsep.jenis = JenisEvaluasi::tahunan;
    skp.evaluasi_konsep = {konsep};
    skp.periode.awal = "1-1-1970";  // whatever day the answer is of
    skp.periode.akhir = "31-12-2100";
    Ui ui({skp});
    import(ui, sent);
    CHECK(ui.has(Role::status, "1 umpan balik diterima."));
    REQUIRE(ui.skp().umpan_balik.size() == 1);
    const UmpanBalik& one = *ui.skp().umpan_balik[0];
    CHECK(one.hubungan == HubunganPemberi::ketua_tim);
    CHECK_FALSE(is_broken(one));
    ui.section(Section::evaluasi);
    ui.look_for(Role::region, "Pendapat ketua tim");
    ui.look_for(Role::text,
                "Bahan untuk menimbang; rating tetap ditetapkan Pejabat Penilai Kinerja.");
    ui.look_for(Role::text, "Dampak: Tim selesai lebih cepat");
    ui.look_for(Role::text, "Disegel oleh pemberinya.");
}
