// Several things in the same moment: typing and leaving, typing and saving, two presses.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct Typing : Ui {
    std::uint32_t nama = 0;
    Typing() : Ui({valid_skp()}) {
        open("Pegawai Contoh Dua");
        nama = field("pegawai/nama")->id;
        set_focus(nama);
        settle();
        forget_sent();
    }
    void activate(const Node& node) {
        Event event;
        event.kind = EventKind::activate;
        event.id = node.id;
        send(event);
    }
    // The pointer goes down and up on it within one frame.
    void press_at_once(const Node& node) {
        const float x = node.clip.x + node.clip.w / 2, y = node.clip.y + node.clip.h / 2;
        pointer(EventKind::pointer_move, x, y);
        pointer(EventKind::pointer_down, x, y);
        pointer(EventKind::pointer_up, x, y);
    }
};

}  // namespace

TEST_CASE("typing and changing the section in the same frame loses nothing") {
    for (const bool by_pointer : {true, false}) {
        Typing ui;
        const Node acuan = ui.get_containing(Role::button, "Acuan").node();
        ui.type_raw(ui.nama, "Cepat Sekali");
        ui.set_focus(0);
        if (by_pointer)
            ui.press_at_once(acuan);
        else
            ui.activate(acuan);
        ui.settle();
        CAPTURE(by_pointer);
        CHECK(ui.app().ui().section == Section::acuan);
        CHECK(ui.value("pegawai/nama") == "Cepat Sekali");
        CHECK(ui.storage.holds("Cepat Sekali"));
    }
}

TEST_CASE("typing and going home in the same frame loses nothing") {
    Typing ui;
    ui.type_raw(ui.nama, "Cepat Sekali");
    ui.press_at_once(ui.get(Role::button, wording::beranda).node());
    ui.settle();
    ui.advance(2000);
    CHECK(ui.app().ui().screen == Screen::beranda);
    CHECK(ui.storage.head_bytes("skp1").find("Cepat Sekali") != std::string::npos);
}

TEST_CASE("typing and Ctrl+S, typing and undo, in the same frame see the typed text") {
    Typing ui;
    Event save;
    save.kind = EventKind::key_down;
    save.id = static_cast<std::uint32_t>(Key::s);
    save.flags = flag_ctrl;
    ui.type_raw(ui.nama, "Cepat Sekali");
    ui.send(save);
    ui.settle();
    REQUIRE_FALSE(ui.sent(Op::commit).empty());
    CHECK(ui.sent(Op::commit).back().strings.at(3).find("Cepat Sekali") != std::string::npos);

    ui.type_raw(ui.nama, "Lagi");
    ui.press_at_once(ui.get_containing(Role::button, wording::urungkan).node());
    ui.settle();
    CHECK(ui.value("pegawai/nama") != "Lagi");
}

TEST_CASE("typing and saving a file in the same frame saves what was typed") {
    Typing ui;
    ui.type_raw(ui.nama, "Cepat Sekali");
    ui.press_at_once(ui.get(Role::button, wording::simpan_berkas).node());
    ui.settle();
    REQUIRE(ui.sent(Op::download).size() == 1);
    CHECK(ui.sent(Op::download)[0].strings.at(2).find("Cepat Sekali") != std::string::npos);
}

TEST_CASE("text for a field that is no longer drawn is applied by its path, never dropped") {
    Typing ui;
    const Node acuan = ui.get_containing(Role::button, "Acuan").node();
    ui.press_at_once(acuan);
    ui.settle();
    ui.type_raw(ui.nama, "Datang Terlambat");
    ui.settle();
    ui.advance(500);
    CHECK(ui.value("pegawai/nama") == "Datang Terlambat");
}

TEST_CASE("text for a field that was scrolled far away while it has the focus arrives") {
    Typing ui;
    ui.scroll_page(1e7f);
    CHECK(ui.focus() == ui.nama);
    ui.type_raw(ui.nama, "Dari Jauh");
    ui.settle();
    CHECK(ui.value("pegawai/nama") == "Dari Jauh");
}

TEST_CASE("a burst of typing is one step of undo, another field another") {
    Typing ui;
    for (const char* words : {"S", "Sa", "Sat", "Satu"}) {
        ui.type_raw(ui.nama, words);
        ui.settle();
    }
    ui.field("pegawai/jabatan").type("Dua");
    ui.key(Key::z, flag_ctrl);
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.value("pegawai/nama") == "Pegawai Contoh Dua");
}

TEST_CASE("two presses in one frame are both done") {
    Typing ui;
    ui.section(Section::hasil_kerja);
    const Node add = ui.look_for(Role::button, wording::tambah_rhk_utama).node();
    const Node history = ui.get(Role::button, wording::riwayat).node();
    ui.press_at_once(add);
    ui.press_at_once(history);
    ui.settle();
    CHECK(ui.skp().rhk.size() == 4);
    CHECK(ui.app().ui().screen == Screen::riwayat);
}
