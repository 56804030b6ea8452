// An established version beside what stands there now: what went and what came is told by brackets,
// colour and a line, never by one of them alone.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "imgui.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"
#include "wasm/widgets/theme.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// Talked about by both, signed, established, and its target changed in a revision.
Skp revised() {
    Participant pegawai = pegawai_of(established(valid_skp()));
    pegawai.step(TindakanSkp::revisi);
    pegawai.set("rhk/r1/iki/i1/target", "4 antarmuka");
    return pegawai.skp();
}

/// How wide and high the filled shapes of this colour are that were drawn last, at most.
ImVec2 drawn_in(ImU32 colour) {
    ImVec2 size{0, 0};
    const ImDrawData* data = ImGui::GetDrawData();
    for (const ImDrawList* list : data->CmdLists)
        for (int i = 0; i + 3 < list->VtxBuffer.Size; ++i) {
            const ImDrawVert& one = list->VtxBuffer[i];
            const ImDrawVert& other = list->VtxBuffer[i + 2];
            if (one.col != colour || other.col != colour) continue;
            size.x = std::max(size.x, other.pos.x - one.pos.x);
            size.y = std::max(size.y, other.pos.y - one.pos.y);
        }
    return size;
}

/// A line of this colour: much wider than high.
bool has_line_in(ImU32 colour) {
    const ImDrawData* data = ImGui::GetDrawData();
    for (const ImDrawList* list : data->CmdLists)
        for (int i = 0; i + 3 < list->VtxBuffer.Size; ++i) {
            const ImDrawVert& one = list->VtxBuffer[i];
            const ImDrawVert& other = list->VtxBuffer[i + 2];
            if (one.col != colour || other.col != colour) continue;
            if (other.pos.x - one.pos.x > 8 && other.pos.y - one.pos.y < 3) return true;
        }
    return false;
}

}  // namespace

TEST_CASE("versions are compared with brackets, colour and a line through what went") {
    Ui ui({revised()}, desktop);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::dialog);
    CHECK(ui.has_containing(Role::listitem, "Versi 1, ditetapkan 20 Januari 2027"));
    ui.look_for(Role::button, wording::bandingkan).click();
    CHECK(ui.has(Role::text, "[6] antarmuka"));
    CHECK(ui.has(Role::text, "[4] antarmuka"));
    for (const ImU32 colour :
         {color::danger, color::danger_soft, color::success, color::success_soft}) {
        CAPTURE(colour);
        CHECK(drawn_in(colour).x > 0);
    }
    CHECK(has_line_in(color::danger));
}
