// The same shape as on paper (core/print/curve_element.cpp).
#include "wasm/widgets/curve.h"

#include "wasm/widgets/frame.h"

namespace kinerja::ui {

void curve_through(std::span<const Spot> spots, ImU32 ink, float thickness) {
    if (spots.size() < 2) return;
    const float dpr = frame().dpr;
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->PathLineTo({spots[0].x * dpr, spots[0].y * dpr});
    for (std::size_t i = 1; i < spots.size(); ++i) {
        const Spot &from = spots[i - 1], &to = spots[i];
        const float middle = (from.x + to.x) / 2 * dpr;
        list->PathBezierCubicCurveTo({middle, from.y * dpr}, {middle, to.y * dpr},
                                     {to.x * dpr, to.y * dpr});
    }
    list->PathStroke(ink, 0, thickness * dpr);
}

}  // namespace kinerja::ui
