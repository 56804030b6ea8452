// Fingers: a tap stays a tap, a drag scrolls, a flick glides and comes to rest.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp long_list() {
    Skp skp = valid_skp();
    for (int i = 4; i < 16; ++i) {
        Rhk rhk = *skp.rhk[0];
        rhk.id = {"r" + std::to_string(i)};
        skp.rhk.push_back(rhk);
    }
    return skp;
}

struct Touched : Ui {
    Touched() : Ui({long_list()}, phone) {
        open("Pegawai Contoh Dua");
        section(Section::hasil_kerja);
        frame_ms = 16;
    }
    float y() { return app().ui().main_scroll.y; }
    Node row() { return get_containing(Role::button, "RHK 2: ").node(); }
    void touch(EventKind kind, float x, float y) {
        pointer(kind, x, y, flag_touch);
        frame();
    }
    // From (x, from) by `by`, in steps of one frame each.
    void drag(float x, float from, float by, int steps) {
        touch(EventKind::pointer_down, x, from);
        for (int i = 1; i <= steps; ++i)
            touch(EventKind::pointer_move, x,
                  from + by * static_cast<float>(i) / static_cast<float>(steps));
    }
    float middle_x(const Node& node) { return node.clip.x + node.clip.w / 2; }
    float middle_y(const Node& node) { return node.clip.y + node.clip.h / 2; }
};

}  // namespace

TEST_CASE("a tap opens, also with a finger that trembles") {
    Touched ui;
    const Node row = ui.row();
    const float x = ui.middle_x(row), y = ui.middle_y(row);
    ui.touch(EventKind::pointer_down, x, y);
    ui.touch(EventKind::pointer_move, x + 3, y - 4);
    ui.touch(EventKind::pointer_up, x + 3, y - 4);
    ui.settle();
    CHECK(ui.app().ui().rhk == "r2");
}

TEST_CASE("a drag scrolls by its length and presses nothing") {
    Touched ui;
    REQUIRE(ui.app().ui().main_scroll.limit() > 100);
    const Node row = ui.row();
    ui.drag(ui.middle_x(row), ui.middle_y(row), -80, 8);
    CHECK(ui.y() > 50);
    CHECK(ui.y() <= 80);
    for (int i = 0; i < 10; ++i) ui.frame();  // rests before it leaves: no glide
    ui.touch(EventKind::pointer_up, ui.middle_x(row), ui.middle_y(row) - 80);
    const float rest = ui.y();
    ui.settle();
    CHECK(ui.y() == rest);
    CHECK(ui.app().ui().rhk.empty());
}

TEST_CASE("a finger that moves sideways does not scroll") {
    Touched ui;
    const Node row = ui.row();
    const float x = ui.middle_x(row), y = ui.middle_y(row);
    ui.touch(EventKind::pointer_down, x, y);
    for (int i = 1; i < 8; ++i)
        ui.touch(EventKind::pointer_move, x - static_cast<float>(12 * i),
                 y - static_cast<float>(i));
    CHECK(ui.y() == 0);
    ui.touch(EventKind::pointer_cancel, x, y);
    ui.settle();
    CHECK(ui.app().ui().rhk.empty());
}

TEST_CASE("a flick glides on, slows down and stops; then nothing is wanted") {
    Touched ui;
    const Node row = ui.row();
    ui.drag(ui.middle_x(row), ui.middle_y(row), -30, 3);
    ui.touch(EventKind::pointer_up, ui.middle_x(row), ui.middle_y(row) - 30);
    const float at_release = ui.y();
    CHECK(ui.wait() == 0);
    ui.frame();
    const float first = ui.y() - at_release;
    CHECK(first > 0);
    for (int i = 0; i < 20; ++i) ui.frame();
    const float before = ui.y();
    ui.frame();
    CHECK(ui.y() - before < first);
    ui.settle();
    CHECK(ui.wait() != 0);
    CHECK(ui.y() <= ui.app().ui().main_scroll.limit());
    CHECK(ui.app().ui().rhk.empty());
}

TEST_CASE("a touch stops a glide and presses nothing") {
    Touched ui;
    const Node row = ui.row();
    ui.drag(ui.middle_x(row), ui.middle_y(row), -60, 3);
    ui.touch(EventKind::pointer_up, ui.middle_x(row), ui.middle_y(row) - 60);
    ui.frame();
    REQUIRE(ui.wait() == 0);
    const float y = ui.middle_y(row);
    ui.touch(EventKind::pointer_down, ui.middle_x(row), y);
    const float stopped = ui.y();
    ui.frame();
    ui.touch(EventKind::pointer_up, ui.middle_x(row), y);
    ui.settle();
    CHECK(ui.y() == stopped);
    CHECK(ui.app().ui().rhk.empty());
}

TEST_CASE("a scroll region that is gone when the finger moves on is not touched any more") {
    Touched ui;
    ui.storage.commit_elsewhere(valid_skp(), 1803700000000.0);
    for (const Node& node : ui.all(Role::button))
        if (node.description.find(wording::lihat_pemeriksaan) != std::string::npos ||
            node.name.find(wording::lihat_pemeriksaan) != std::string::npos) {
            Widget(ui, node).tap();
            break;
        }
    REQUIRE_FALSE(ui.all(Role::dialog).empty());
    const Node dialog = ui.all(Role::dialog)[0];
    ui.touch(EventKind::pointer_down, ui.middle_x(dialog), ui.middle_y(dialog));
    ui.key(Key::escape);
    for (int i = 1; i < 6; ++i)
        ui.touch(EventKind::pointer_move, ui.middle_x(dialog),
                 ui.middle_y(dialog) - static_cast<float>(20 * i));
    ui.touch(EventKind::pointer_up, ui.middle_x(dialog), ui.middle_y(dialog) - 100);
    ui.settle();
    CHECK(ui.all(Role::dialog).empty());
}
