// How the device shows the program: theme and text size, by the device and by hand; motion.
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/widgets/theme.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

void run(Ui& ui, const std::string& words) {
    ui.key(Key::k, flag_ctrl);
    ui.get(Role::textbox, "Cari perintah, bagian, atau isian").type(words);
    ui.key(Key::enter);
}

std::vector<std::string> asked(const Ui& ui) {
    const std::vector<Sent> looks = ui.sent(Op::look);
    return looks.empty() ? std::vector<std::string>() : looks.back().strings;
}

}  // namespace

TEST_CASE("the program is painted in the theme of the device") {
    Ui ui(Window{.theme = 1});
    CHECK(color::page == themes[1].inks.page);
    ui.get(Role::button, "Tentang").click();
    CHECK(ui.get(Role::combobox, "Warna")->value == "0");
}

TEST_CASE("a theme chosen by hand is shown, told to the device, and can be given back to it") {
    Ui ui;
    ui.get(Role::button, "Tentang").click();
    ui.get(Role::combobox, "Warna").choose("Gelap");
    CHECK(asked(ui) == std::vector<std::string>{"2", "0"});
    CHECK(color::page == themes[1].inks.page);
    CHECK(ui.get(Role::combobox, "Warna")->value == "2");
    ui.get(Role::combobox, "Ukuran huruf").choose("150 %");
    CHECK(asked(ui) == std::vector<std::string>{"2", "150"});
    ui.get(Role::combobox, "Warna").choose("Menurut perangkat");
    CHECK(color::page == themes[0].inks.page);
    CHECK(ui.get(Role::combobox, "Ukuran huruf")->value == "3");
}

TEST_CASE("the palette finds themes and text sizes") {
    Ui ui;
    run(ui, "tampilan gelap");
    CHECK(asked(ui) == std::vector<std::string>{"2", "0"});
    run(ui, "kontras tinggi gelap");
    CHECK(color::page == themes[3].inks.page);
    run(ui, "perbesar huruf");
    CHECK(asked(ui) == std::vector<std::string>{"4", "125"});
    run(ui, "perkecil huruf");
    CHECK(asked(ui) == std::vector<std::string>{"4", "100"});
    run(ui, "warna menurut perangkat");
    CHECK(asked(ui) == std::vector<std::string>{"0", "100"});
}

TEST_CASE("from a size between two steps larger and smaller go to the next one") {
    {
        Ui ui(Window{.scale = 1.3f});
        run(ui, "perbesar huruf");
        CHECK(asked(ui) == std::vector<std::string>{"0", "150"});
        run(ui, "perbesar huruf");
        run(ui, "perbesar huruf");
        ui.forget_sent();
        run(ui, "perbesar huruf");  // 200 % is the largest
        CHECK(asked(ui).empty());
    }
    Ui other(Window{.scale = 1.3f});
    run(other, "perkecil huruf");
    CHECK(asked(other) == std::vector<std::string>{"0", "125"});
}

TEST_CASE("at 200 percent everything is twice as large, in places of the page") {
    Ui large({valid_skp()}, Window{.scale = 2});
    large.open("Pegawai Contoh Dua");
    const Node field = large.field("pegawai/nama").node();
    CHECK(field.rect.right() <= 1366);
    CHECK(field.rect.h == 84);  // a line of 24 and 9 around it
    large.field("pegawai/nama").type("Dua Kali Lebih Besar");
    CHECK(large.value("pegawai/nama") == "Dua Kali Lebih Besar");
    const auto words = [](Ui& ui) { return ui.get(Role::button, "Riwayat")->rect; };
    CHECK(words(large).w == 80);
    CHECK(words(large).right() > 1000);
}

TEST_CASE(
    "a press at its place on the page hits, and the wheel scrolls by its length, at any size") {
    Ui ui({valid_skp()}, Window{.scale = 1.75f});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 2: ").click();
    CHECK(ui.app().ui().rhk == "r2");
    const Node before = ui.get_containing(Role::heading, "RHK utama 2").node();
    ui.scroll_page(70);
    const Node after = ui.get_containing(Role::heading, "RHK utama 2").node();
    CHECK(std::abs(before.rect.y - after.rect.y - 70) < 1);
}

TEST_CASE("the on-screen keyboard leaves as much room at 200 percent as it leaves on the page") {
    Ui ui({valid_skp()}, Window{390, 844, 2, pointer_is_coarse, 0, 2});
    ui.open("Pegawai Contoh Dua");
    Widget field = ui.field("pegawai/instansi");
    field.focus();
    Event keyboard;
    keyboard.kind = EventKind::viewport;
    keyboard.b = 420;
    ui.send(keyboard);
    ui.settle();
    const Node* seen = ui.node_with(field->id);
    REQUIRE(seen != nullptr);
    CHECK(seen->clip.h > 40);
    CHECK(seen->clip.bottom() <= 420);
}

TEST_CASE("who wants less motion has no gliding after the finger") {
    const auto glides = [](std::uint32_t preferences) {
        Skp skp = valid_skp();
        Ui ui({skp}, Window{390, 844, 2, pointer_is_coarse | preferences});
        ui.open("Pegawai Contoh Dua");
        ui.frame_ms = 16;
        const auto touch = [&](EventKind kind, float y) {
            ui.pointer(kind, 200, y, flag_touch);
            ui.frame();
        };
        touch(EventKind::pointer_down, 600);
        for (float y = 560; y > 300; y -= 40) touch(EventKind::pointer_move, y);
        touch(EventKind::pointer_up, 320);
        const float at = ui.app().ui().main_scroll.y;
        CHECK(at > 0);
        for (int i = 0; i < 20; ++i) ui.frame();
        return ui.app().ui().main_scroll.y > at;
    };
    CHECK(glides(0));
    CHECK_FALSE(glides(prefers_reduced_motion));
}
