// Notes for oneself: written, ticked, removed and brought back, with the keyboard in the words at
// once; found by Ctrl+K.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

TEST_CASE("a note is written, ticked, removed and brought back") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Ui ui({valid_skp()}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::catatan_pribadi);
    ui.look_for(Role::button, "Tambah catatan").click();
    REQUIRE(ui.skp().catatan_pribadi.size() == 1);
    const std::string at = "catatan_pribadi/" + ui.skp().catatan_pribadi[0].id.value;
    CHECK(ui.focus() == field_id(at + "/text"));
    CHECK_FALSE(ui.value(at + "/tanggal").empty());

    CHECK(ui.has(Role::heading, "Catatan pribadi 1"));  // as Ctrl+K calls it
    ui.field(at + "/text").type("Tanyakan anggaran server");
    ui.field(at + "/selesai").click();
    CHECK(ui.value(at + "/text") == "Tanyakan anggaran server");
    CHECK(ui.value(at + "/selesai") == "ya");

    ui.section(Section::identitas);
    ui.key(Key::k, flag_ctrl);
    ui.get(Role::textbox, "Cari perintah, bagian, atau isian")
        .type("catatan pribadi 1 sudah selesai");
    ui.key(Key::enter);
    CHECK(ui.app().ui().section == Section::catatan_pribadi);
    CHECK(ui.focus() == field_id(at + "/selesai"));

    ui.look_for(Role::button, "Hapus catatan 1").click();
    CHECK(ui.skp().catatan_pribadi.empty());
    ui.get(Role::button, "Urungkan").click();
    REQUIRE(ui.skp().catatan_pribadi.size() == 1);
    CHECK(ui.value(at + "/text") == "Tanyakan anggaran server");
}
