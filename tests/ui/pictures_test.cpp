// Pictures of every screen, for people to look at:
//   KINERJA_PICTURES=/tmp/pictures build/native/tests/ui_tests "[pictures]"
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/widgets/theme.h"

using namespace kinerja;
using namespace kinerja::ui;

TEST_CASE("pictures of the editor's sections", "[.][pictures]") {
    const auto theme = GENERATE(0u, 1u, 2u, 3u);
    const auto scale = GENERATE(1.0f, 2.0f);
    Window window = GENERATE(desktop, phone);
    window.theme = theme;
    window.scale = scale;
    std::string size = window.width < 600 ? "phone-" : "desktop-";
    if (theme != 0) size += std::string(themes[theme].token) + "-";
    if (scale != 1) size += "200-";
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

TEST_CASE("pictures of quarters and manual", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Skp skp = planned_skp();
    skp.rhk[1].edit().iki.erase(skp.rhk[1]->iki.begin(), skp.rhk[1]->iki.begin() + 2);
    Ui ui({skp}, window);
    ui.open(skp.pegawai.nama);
    ui.picture(size + "identitas-kemenkeu");
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 2: Terselenggaranya").click();
    ui.scroll_page(360);
    ui.picture(size + "triwulan");
    ui.scroll_page(500);
    ui.picture(size + "manual");
    CHECK(ui.has(Role::main, "Isi halaman"));
}

TEST_CASE("pictures of the palette and the list of keys", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    const std::string size = std::to_string(static_cast<int>(window.width)) + "-";
    Ui ui({planned_skp()}, window);
    ui.picture(size + "beranda");
    ui.open(planned_skp().pegawai.nama);
    ui.picture(size + "editor");
    ui.key(Key::k, flag_ctrl);
    ui.picture(size + "palet");
    for (const std::string words : {"rhk", "cetak", "ulangi", "qqqq"}) {
        ui.get(Role::textbox, "Cari perintah, bagian, atau isian").type(words);
        ui.picture(size + "palet-" + words);
    }
    ui.key(Key::escape);
    ui.key(Key::question);
    ui.picture(size + "tombol");
    CHECK(ui.has(Role::dialog, "Tombol pintas"));
}
