// At rest no frame is wanted; a list of any length stays small on screen.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

// 300 RHK with 4 IKI each.
Skp large() {
    Skp skp = valid_skp();
    const Rhk model = *skp.rhk[0];
    skp.rhk.clear();
    for (int i = 0; i < 300; ++i) {
        Rhk rhk = model;
        rhk.id = {"r" + std::to_string(i)};
        rhk.statement = "Tersedianya hasil kerja nomor " + std::to_string(i + 1);
        rhk.iki.push_back(rhk.iki[0]);
        rhk.iki.back().id = {"i4"};
        skp.rhk.push_back(rhk);
    }
    return skp;
}

// Where days are counted, the next frame is wanted at midnight.
bool at_rest(const Ui& ui, bool counts_days) {
    return counts_days ? ui.wait() > 60.0 * 1000 : ui.wait() == -1;
}

}  // namespace

TEST_CASE("nothing pending: no frame is wanted, on any screen") {
    const Window window = GENERATE(desktop, phone);
    Ui ui({valid_skp()}, window);
    ui.advance(10000);
    CHECK(at_rest(ui, true));
    ui.open("Pegawai Contoh Dua");
    for (const SectionRow* row : sections_of(ui.skp())) {
        ui.section(row->section);
        ui.advance(10000);
        CAPTURE(row->token);
        CHECK(at_rest(ui, row->section == Section::jadwal));
    }
    ui.section(Section::acuan);
    ui.field("acuan/renstra").type("Renstra");
    CHECK(ui.wait() > 0);
    CHECK(ui.wait() <= 250);
    ui.advance(10000);
    CHECK(ui.wait() == -1);
}

TEST_CASE("the same state twice gives the same semantics: the mirror is left alone") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.advance(10000);
    const std::uint32_t revision = ui.app().semantics().revision();
    for (int i = 0; i < 5; ++i) ui.frame();
    CHECK(ui.app().semantics().revision() == revision);
    ui.pointer(EventKind::pointer_move, 700, 400);
    ui.settle();
    CHECK(ui.app().semantics().revision() == revision);
}

TEST_CASE("a toast goes by itself") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::lampiran);
    ui.look_for(Role::button, wording::tambah_sumber_daya).click();
    for (const Node& node : ui.all(Role::button))
        if (node.name == wording::hapus_sumber_daya) {
            Widget(ui, node).click();
            break;
        }
    CHECK(ui.has(Role::button, wording::urungkan));
    ui.advance(20000);
    CHECK_FALSE(ui.has(Role::button, wording::urungkan));
    CHECK(ui.wait() == -1);
}

TEST_CASE("a passing message gives way to what one works on") {
    const Window window = GENERATE(desktop, phone);
    Ui ui({valid_skp()}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::perilaku_kerja);
    ui.get(Role::button, wording::simpan_berkas).click();
    constexpr std::string_view words = "Berkas disimpan. Periksa folder Unduhan.";
    const auto message = [&] { return ui.get(Role::status, words)->rect; };
    int met = 0;
    for (float down = 0; down < 600; down += 40) {
        ui.scroll_page(40);
        for (const Node& node : ui.all(Role::textarea)) {
            if (message().cut(node.rect).empty()) continue;
            ui.set_focus(node.id);
            ui.settle();
            CHECK(message().cut(ui.node_with(node.id)->rect).empty());
            ui.set_focus(0);
            ui.settle();
            ++met;
        }
    }
    CHECK(met > 0);
    // Once it was read, it goes with the next press.
    ui.advance(2000);
    CHECK(ui.has(Role::status, words));
    ui.pointer(EventKind::pointer_down, 5, 100);
    ui.pointer(EventKind::pointer_up, 5, 100);
    ui.settle();
    CHECK_FALSE(ui.has(Role::status, words));
}

TEST_CASE("300 RHK with 4 IKI each: at most 400 nodes, wherever one scrolls") {
    const Window window = GENERATE(desktop, phone);
    const Skp skp = large();
    Ui ui({skp}, window);
    ui.open(skp.pegawai.nama);
    for (const SectionRow* row : sections_of(ui.skp())) {
        ui.section(row->section);
        for (const float distance : {0.0f, 3000.0f, 30000.0f, 1e7f}) {
            ui.scroll_page(distance);
            CAPTURE(row->token, distance, window.width);
            CHECK(ui.nodes().size() <= 400);
            CHECK(ui.nodes().size() > 10);
        }
    }
    ui.section(Section::hasil_kerja);
    ui.scroll_page(1e7f);
    const Node last = ui.get_containing(Role::button, "RHK 300: ").node();
    const Node item = ui.nodes()[last.parent - 1];  // the row that holds the button
    CHECK(item.role == Role::listitem);
    CHECK(item.position == 300);
    CHECK(item.set_size == 300);
    Widget(ui, last).click();
    CHECK(ui.app().ui().rhk == "r299");
    CHECK(ui.has_field("rhk/r299/iki/i4/target"));
    CHECK(ui.nodes().size() <= 400);
}

TEST_CASE("a skema far down a long lampiran is found by its finding") {
    Skp skp = large();
    skp.rhk[250].edit().skema.jadwal.clear();
    Ui ui({skp});
    ui.open(skp.pegawai.nama);
    for (const Node& node : ui.all(Role::button))
        if (node.name.find("Jadwal pelaporan RHK ini belum disebut.") != std::string::npos) {
            Widget(ui, node).click();
            break;
        }
    CHECK(ui.app().ui().section == Section::lampiran);
    CHECK(ui.focus() == field_id("rhk/r250/skema/jadwal"));
    const Node* node = ui.node_with(field_id("rhk/r250/skema/jadwal"));
    REQUIRE(node != nullptr);
    CHECK(node->visible());
}
