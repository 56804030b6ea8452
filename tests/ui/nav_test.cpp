// The list of sections on a laptop and the bar of a phone: no name in them is cut.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "imgui.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/theme.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// Where the last letter of this colour ends that was painted within the rectangle, CSS px.
float ink_end(const Rect& place, ImU32 ink, float dpr) {
    float end = place.x;
    const ImDrawData* drawn = ImGui::GetDrawData();
    for (const ImDrawList* list : drawn->CmdLists)
        for (const ImDrawVert& vertex : list->VtxBuffer) {
            const float x = vertex.pos.x / dpr, y = vertex.pos.y / dpr;
            const bool within =
                x >= place.x && x <= place.right() && y >= place.y && y <= place.bottom();
            if (within && vertex.col == ink) end = std::max(end, x);
        }
    return end;
}

Skp of_everyone() {
    Skp skp = valid_skp();
    skp.jenis_jabatan = JenisJabatan::jf;
    skp.profil = Profil::kemenkeu;
    return skp;
}

}  // namespace

TEST_CASE("on a laptop every name of a section and a stage is written whole") {
    Ui ui({of_everyone()}, {1366, 768, 1, 0});
    ui.open("Pegawai Contoh Dua");
    for (const Stage stage : {Stage::pelaksanaan, Stage::penilaian})
        ui.look_for(Role::button, label_of(stage), Role::navigation).click();
    int seen = 0;
    for (const SectionRow* row : sections_of(ui.skp())) {
        if (row->form()) continue;
        CAPTURE(row->label);
        Node node = ui.look_for(Role::button, row->label, Role::navigation).node();
        if (node.rect.bottom() > 768) {  // it is there before it is seen
            ui.scroll(Role::navigation, 400);
            node = ui.get(Role::button, row->label).node();
        }
        const float width = text_width(TextStyle::body, row->label);
        const float wrapped = node.rect.h > space::touch_height + 1 ? width / 2 : width;
        CHECK(ink_end(node.rect, color::text, 1) >= node.rect.x + 50 + wrapped - 3);
        ++seen;
    }
    CHECK(seen > 12);
    for (const Stage stage : {Stage::pelaksanaan, Stage::penilaian}) {
        CAPTURE(label_of(stage));
        const Node node = ui.look_for(Role::button, label_of(stage), Role::navigation).node();
        const float width = text_width(TextStyle::small_strong, label_of(stage));
        const float room = node.rect.w - space::normal - space::touch_height;
        CHECK((width <= room || node.rect.h > space::touch_height + 1));
    }
}

TEST_CASE("on a phone the bar writes the name of each section whole") {
    Ui ui({of_everyone()}, {390, 844, 2, pointer_is_coarse});
    ui.open("Pegawai Contoh Dua");
    for (const SectionRow* row : sections_of(ui.skp())) {
        CAPTURE(row->label);
        ui.section(row->section);
        const Node node = ui.field("bar/section").node();
        const float most = std::min(text_width(TextStyle::body, row->label),
                                    node.rect.w - 2 * space::field_pad_x - 24);
        const float least = std::min(text_width(TextStyle::small, row->label), most);
        CHECK(text_width(TextStyle::small, row->label) <=
              node.rect.w - 2 * space::field_pad_x - 24);
        Rect words = node.rect;
        words.w -= 40;
        CHECK(ink_end(words, color::text, 2) >= node.rect.x + space::field_pad_x + least - 3);
    }
}
