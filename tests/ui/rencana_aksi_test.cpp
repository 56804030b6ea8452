// Rencana aksi on the page of a RHK: written, copied, removed, moved when the periods change.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct RhkPage : Ui {
    explicit RhkPage(const Skp& skp = valid_skp(), const Window& window = desktop)
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        open_rhk();
    }
    void open_rhk() {
        section(Section::hasil_kerja);
        get_containing(Role::button, "RHK 1: Tersedianya").click();
    }
    const std::vector<RencanaAksi>& rows() const { return skp().rhk[0]->rencana_aksi; }
    std::string at(std::size_t row, const std::string& name) const {
        return "rhk/r1/rencana_aksi/" + rows().at(row).id.value + "/" + name;
    }
    /// One for Triwulan I.
    void write_one() {
        look_for(Role::button, "Tambah untuk Triwulan I").click();
        field(at(0, "uraian")).type("Tersusunnya rancangan");
        field(at(0, "target")).type("2 dokumen");
    }
};

}  // namespace

TEST_CASE("a rencana aksi is added with the cursor in it, written and copied to the next period") {
    const Window window = GENERATE(desktop, phone);
    RhkPage ui(valid_skp(), window);
    ui.look_for(Role::button, "Tambah untuk Triwulan I").click();
    REQUIRE(ui.rows().size() == 1);
    CHECK(ui.rows()[0].periode.value == "tw1");
    CHECK(ui.focus() == field_id(ui.at(0, "uraian")));
    ui.field(ui.at(0, "uraian")).type("Tersusunnya rancangan");
    ui.field(ui.at(0, "target")).type("2 dokumen");
    ui.look_for(Role::button, "Salin ke Triwulan II").click();
    REQUIRE(ui.rows().size() == 2);
    CHECK(ui.rows()[1].periode.value == "tw2");
    CHECK(ui.rows()[1].uraian == "Tersusunnya rancangan");
    CHECK(ui.rows()[1].target == "2 dokumen");
    CHECK(ui.rows()[1].id != ui.rows()[0].id);
    // The same twice is not copied twice.
    CHECK_FALSE(ui.has(Role::button, "Salin ke Triwulan II"));
    ui.look_for(Role::button, "Salin ke Triwulan III");
}

TEST_CASE("removing a rencana aksi says so and the toast brings it back") {
    RhkPage ui;
    ui.write_one();
    const std::vector<RencanaAksi> before = ui.rows();
    ui.look_for(Role::button, "Hapus rencana aksi 1, Triwulan I").click();
    CHECK(ui.rows().empty());
    ui.get(Role::button, wording::urungkan).click();
    CHECK(ui.rows() == before);
}

TEST_CASE("another kind of period keeps the old rencana aksi, shown and ready to be moved") {
    RhkPage ui;
    ui.write_one();
    const std::vector<RencanaAksi> before = ui.rows();
    ui.section(Section::jadwal);
    ui.field("jadwal/jenis").choose("bulanan");
    ui.open_rhk();
    CHECK(ui.rows() == before);
    ui.look_for(Role::heading, wording::tidak_dipakai_periode);
    const Node choice = ui.field(ui.at(0, "periode")).node();
    CHECK(choice.options.find("Triwulan I (tidak dipakai lagi)") != std::string::npos);
    CHECK(choice.description.find("tidak dipakai lagi") != std::string::npos);
    ui.field(ui.at(0, "periode")).choose("Maret");
    CHECK(ui.rows()[0].periode.value == "bln3");
    CHECK(ui.rows()[0].uraian == before[0].uraian);
    CHECK_FALSE(ui.has(Role::heading, wording::tidak_dipakai_periode));
    ui.look_for(Role::button, "Hapus rencana aksi 1, Maret");
}

TEST_CASE("what a rencana aksi lacks is said beside its field, and advice never blocks") {
    RhkPage ui;
    ui.look_for(Role::button, "Tambah untuk Triwulan II").click();
    ui.field(ui.at(0, "target")).type("1 dokumen");
    ui.field(ui.at(0, "uraian")).focus();
    CHECK(ui.field(ui.at(0, "uraian"))->description.find("belum punya uraian") !=
          std::string::npos);
    ui.look_for(Role::button, wording::rhk_berikutnya).click();
    CHECK(ui.app().ui().rhk == "r2");
    ui.look_for(Role::button, "Tambah untuk Triwulan I");
    CHECK(ui.has_containing(Role::text, "RHK ini belum punya rencana aksi"));
}

TEST_CASE("the kind of result is chosen on the page of the RHK, and may be taken back") {
    RhkPage ui;
    const Node bentuk = ui.field("rhk/r1/bentuk").node();
    CHECK(bentuk.description.find("Outcome") != std::string::npos);
    ui.field("rhk/r1/bentuk").choose("Output");
    CHECK(ui.value("rhk/r1/bentuk") == "output");
    ui.field("rhk/r1/bentuk").choose(wording::belum_dipilih);
    CHECK(write_skp(ui.skp()) == write_skp(valid_skp()));
}

TEST_CASE("who only reads sees rencana aksi and can not change them") {
    const Skp skp = planned_skp();
    Ui ui({skp});
    ui.storage.lock_elsewhere("skp1");
    ui.open(skp.pegawai.nama);
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 2: ").click();
    CHECK(ui.field("rhk/r2/rencana_aksi/k2/uraian")->is(state_readonly));
    CHECK_FALSE(ui.has_containing(Role::button, wording::tambah_untuk));
    ui.section(Section::jadwal);
    CHECK(ui.field("jadwal/periode/d1/batas")->is(state_readonly));
    CHECK_FALSE(ui.has(Role::button, wording::periode_bawaan));
}
