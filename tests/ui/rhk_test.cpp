// Rencana hasil kerja: adding, moving, removing with a way back, and what another form hides.
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

struct HasilKerja : Ui {
    explicit HasilKerja(const Skp& skp = valid_skp(), const Window& window = desktop)
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        section(Section::hasil_kerja);
    }
    void open_rhk(std::string_view start) {
        get_containing(Role::button, "RHK " + std::string(start)).click();
    }
    std::string order() const {
        std::string ids;
        for (const Box<Rhk>& rhk : skp().rhk) ids += rhk->id.value + " ";
        return ids;
    }
    std::string iki_order(std::size_t rhk) const {
        std::string ids;
        for (const Iki& iki : skp().rhk[rhk]->iki) ids += iki.id.value + " ";
        return ids;
    }
};

}  // namespace

TEST_CASE("a new RHK opens on its page with the cursor in it, and takes words") {
    HasilKerja ui;
    ui.look_for(Role::button, wording::tambah_rhk_utama).click();
    REQUIRE(ui.skp().rhk.size() == 4);
    const Box<Rhk>* added = nullptr;
    for (const Box<Rhk>& rhk : ui.skp().rhk)
        if (rhk->statement.empty()) added = &rhk;
    REQUIRE(added != nullptr);
    CHECK((*added)->jenis == JenisRhk::utama);
    CHECK((*added)->iki.size() == 1);
    const std::string path = "rhk/" + (*added)->id.value + "/statement";
    CHECK(ui.app().ui().rhk == (*added)->id.value);
    CHECK(ui.focus() == field_id(path));
    ui.field(path).type("Tersusunnya pedoman");
    CHECK(ui.value(path) == "Tersusunnya pedoman");
}

TEST_CASE("a better wording is offered, taken with one press and undone with one") {
    HasilKerja ui;
    ui.open_rhk("1: Tersedianya");
    const std::string path = "rhk/" + ui.skp().rhk[0]->id.value + "/statement";
    ui.field(path).type("Menyusun laporan keuangan");
    CHECK_FALSE(ui.has(Role::button, "Pakai usulan: Tersusunnya laporan keuangan"));
    ui.set_focus(0);  // a sentence is advised on once it was left
    ui.look_for(Role::button, "Pakai usulan: Tersusunnya laporan keuangan").click();
    CHECK(ui.value(path) == "Tersusunnya laporan keuangan");
    CHECK_FALSE(ui.has(Role::button, "Pakai usulan: Tersusunnya laporan keuangan"));
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.value(path) == "Menyusun laporan keuangan");
}

TEST_CASE("RHK move among their own kind only") {
    HasilKerja ui;
    ui.open_rhk("1: Tersedianya");
    ui.look_for(Role::button, wording::turunkan).click();
    CHECK(ui.order() == "r2 r1 r3 ");
    CHECK(ui.app().ui().rhk == "r1");
    ui.look_for(Role::button, wording::turunkan).click();
    CHECK(ui.order() == "r2 r1 r3 ");
    ui.look_for(Role::button, wording::naikkan).click();
    CHECK(ui.order() == "r1 r2 r3 ");
}

TEST_CASE("removing a RHK says so and the toast brings it back, by mouse") {
    const Window window = GENERATE(desktop, phone);
    HasilKerja ui(valid_skp(), window);
    ui.open_rhk("2: Terselenggaranya");
    ui.look_for(Role::button, wording::hapus_rhk).click();
    CHECK(ui.order() == "r1 r3 ");
    CHECK(ui.app().ui().rhk.empty());
    ui.get(Role::button, wording::urungkan).click();
    CHECK(ui.order() == "r1 r2 r3 ");
    CHECK(write_skp(ui.skp()) == write_skp(valid_skp()));
}

TEST_CASE("the toast lies above whatever is below it") {
    const Window window = GENERATE(desktop, phone);
    HasilKerja ui(valid_skp(), window);
    ui.open_rhk("1: Tersedianya");
    // Scrolled a little further each time: fields, buttons and empty places come to lie under it.
    for (float down = 0; down < 700; down += 35) {
        ui.look_for(Role::button, "Hapus IKI 1").click();
        REQUIRE(ui.iki_order(0) == "i2 i3 ");
        ui.scroll_page(-1e7f);
        ui.scroll_page(down);
        const Node undo = ui.get(Role::button, wording::urungkan).node();
        CAPTURE(down, window.width, undo.rect.x, undo.rect.y);
        INFO(listing(ui.nodes()));
        Widget(ui, undo).click();
        const bool undone = ui.iki_order(0) == "i1 i2 i3 ";
        CHECK(undone);
        if (!undone) break;
    }
}

TEST_CASE("indicators are added, moved and removed") {
    HasilKerja ui;
    ui.open_rhk("1: Tersedianya");
    ui.look_for(Role::button, "Turunkan IKI 1").click();
    CHECK(ui.iki_order(0) == "i2 i1 i3 ");
    ui.look_for(Role::button, "Naikkan IKI 3").press();
    CHECK(ui.iki_order(0) == "i2 i3 i1 ");
    ui.look_for(Role::button, "Hapus IKI 2").click();
    CHECK(ui.iki_order(0) == "i2 i1 ");
    ui.look_for(Role::button, "Tambah IKI").click();
    REQUIRE(ui.skp().rhk[0]->iki.size() == 3);
    const std::string id = ui.skp().rhk[0]->iki[2].id.value;
    CHECK(ui.focus() == field_id("rhk/r1/iki/" + id + "/statement"));
    CHECK(ui.look_for(Role::button, "Naikkan IKI 1")->is(state_disabled));
    CHECK(ui.look_for(Role::button, "Turunkan IKI 3")->is(state_disabled));
}

TEST_CASE("neighbours lead from page to page") {
    HasilKerja ui;
    ui.open_rhk("1: Tersedianya");
    CHECK(ui.look_for(Role::button, wording::rhk_sebelumnya)->is(state_disabled));
    ui.look_for(Role::button, wording::rhk_berikutnya).click();
    CHECK(ui.app().ui().rhk == "r2");
    ui.look_for(Role::button, wording::rhk_berikutnya).click();
    CHECK(ui.app().ui().rhk == "r3");
    CHECK(ui.look_for(Role::button, wording::rhk_berikutnya)->is(state_disabled));
    ui.look_for(Role::button, wording::semua_rhk).click();
    CHECK(ui.app().ui().rhk.empty());
}

TEST_CASE("another form hides columns and keeps what stood in them") {
    HasilKerja ui;
    ui.section(Section::identitas);
    ui.field("pendekatan").choose("Kualitatif");
    ui.section(Section::hasil_kerja);
    ui.open_rhk("1: Tersedianya");
    CHECK_FALSE(ui.has_field("rhk/r1/iki/i1/aspek"));
    CHECK(ui.has_field("rhk/r1/iki/i1/target"));  // still there because it is filled in
    CHECK(ui.has_containing(Role::text, wording::tidak_dipakai));
    ui.section(Section::identitas);
    ui.field("jenis_jabatan").choose("Pejabat Pimpinan Tinggi");
    ui.section(Section::hasil_kerja);
    ui.open_rhk("1: Tersedianya");
    CHECK(ui.has_field("rhk/r1/iki/i1/perspektif"));
    // The RHK of the leader has no column on this form, and is still there to be seen.
    CHECK_FALSE(ui.has_field("rhk/r1/rhk_pimpinan"));
    ui.scroll_page(-1e7f);
    CHECK(ui.has_containing(Role::text, valid_skp().rhk_pimpinan[0].statement + " (" +
                                            std::string(wording::tidak_dipakai)));
    ui.section(Section::identitas);
    ui.field("jenis_jabatan").choose("jf");
    ui.field("pendekatan").choose("kuantitatif");
    CHECK(write_skp(ui.skp()) == write_skp(valid_skp()));
}

TEST_CASE("an RHK pimpinan is written, chosen, and its removal unlinks") {
    HasilKerja ui;
    ui.section(Section::rhk_pimpinan);
    ui.look_for(Role::button, wording::tambah_rhk_pimpinan).click();
    REQUIRE(ui.skp().rhk_pimpinan.size() == 3);
    const std::string id = ui.skp().rhk_pimpinan[2].id.value;
    CHECK(ui.focus() == field_id("rhk_pimpinan/" + id + "/statement"));
    ui.field("rhk_pimpinan/" + id + "/statement").type("Meningkatnya literasi digital");
    ui.section(Section::hasil_kerja);
    ui.open_rhk("1: Tersedianya");
    ui.field("rhk/r1/rhk_pimpinan").choose("Meningkatnya literasi digital");
    CHECK(ui.value("rhk/r1/rhk_pimpinan") == id);
}

TEST_CASE("0,95 under a percentage is offered both ways, 95 % first") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[0].statement = "Persentase tindakan tanpa kesalahan";
    skp.rhk[0].edit().iki[0].target = "0,95";
    HasilKerja ui(skp);
    ui.open_rhk("1: Tersedianya");
    ui.field("rhk/r1/iki/i1/target").focus();
    CHECK(ui.has(Role::button, std::string(wording::memang_begitu) + ": 0,95 %"));
    ui.look_for(Role::button, std::string(wording::pakai_usulan) + ": 95 %").click();
    CHECK(ui.value("rhk/r1/iki/i1/target") == "95 %");
}

TEST_CASE("who says that 0,95 % is meant is not asked again, and one step takes it back") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[0].statement = "Persentase kesalahan";
    const std::string typed = GENERATE("0,95", "0,95 %");
    skp.rhk[0].edit().iki[0].target = typed;
    HasilKerja ui(skp);
    ui.open_rhk("1: Tersedianya");
    REQUIRE(ui.session().derived().findings.size() == 1);
    ui.look_for(Role::button, std::string(wording::memang_begitu) + ": 0,95 %").click();
    CHECK(ui.value("rhk/r1/iki/i1/target") == "0,95 %");
    CHECK(ui.session().derived().findings.empty());
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.value("rhk/r1/iki/i1/target") == typed);
    CHECK(ui.session().derived().findings.size() == 1);
}
