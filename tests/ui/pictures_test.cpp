// Pictures of every screen, for people to look at:
//   KINERJA_PICTURES=/tmp/pictures build/native/tests/ui_tests "[pictures]"
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

TEST_CASE("pictures of the editor's sections", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Ui ui({valid_skp()}, window);
    ui.picture(size + "beranda");
    ui.open(valid_skp().pegawai.nama);
    for (const SectionRow* row : sections_of(ui.skp())) {
        ui.section(row->section);
        ui.picture(size + "bagian-" + std::string(row->token));
    }
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 1: Tersedianya").click();
    ui.picture(size + "rhk");
    CHECK(ui.has(Role::main, "Isi halaman"));
}
