// ImDrawList calls at device pixels, edges on whole pixels.
#include "wasm/widgets/paint.h"

#include <cmath>

#include "wasm/widgets/frame.h"

namespace kinerja::ui {
namespace {

ImVec2 low(const Rect& rect) {
    return {std::round(rect.x * frame().dpr), std::round(rect.y * frame().dpr)};
}
ImVec2 high(const Rect& rect) {
    return {std::round(rect.right() * frame().dpr), std::round(rect.bottom() * frame().dpr)};
}

}  // namespace

void fill(const Rect& rect, ImU32 ink, float radius) {
    if (rect.empty()) return;
    ImGui::GetWindowDrawList()->AddRectFilled(low(rect), high(rect), ink, radius * frame().dpr);
}

void outline(const Rect& rect, ImU32 ink, float radius, float thickness) {
    if (rect.empty()) return;
    const float t = std::max(1.0f, std::round(thickness * frame().dpr));
    ImVec2 a = low(rect), b = high(rect);
    // AddRect draws on the middle of the line: keep the whole line inside the rectangle.
    const float shift = (t - 1) / 2;
    ImGui::GetWindowDrawList()->AddRect({a.x + shift, a.y + shift}, {b.x - shift, b.y - shift}, ink,
                                        radius * frame().dpr, 0, t);
}

void line_below(const Rect& rect, ImU32 ink) { fill({rect.x, rect.bottom() - 1, rect.w, 1}, ink); }

void line_right(const Rect& rect, ImU32 ink) { fill({rect.right() - 1, rect.y, 1, rect.h}, ink); }

void focus_ring(const Rect& rect, float radius) {
    outline(rect.inset(-3, -3), color::focus_ring, radius + 3, 2);
}

void shadow(const Rect& rect, float radius) {
    for (int i = 3; i >= 1; --i) {
        const float spread = static_cast<float>(i) * 2;
        fill({rect.x - spread, rect.y - spread + 3, rect.w + 2 * spread, rect.h + 2 * spread},
             color::shadow, radius + spread);
    }
}

Backdrop::Backdrop() {
    splitter_.Split(ImGui::GetWindowDrawList(), 2);
    splitter_.SetCurrentChannel(ImGui::GetWindowDrawList(), 1);
}

void Backdrop::finish(const Rect& rect, ImU32 surface, ImU32 border, float radius) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    splitter_.SetCurrentChannel(list, 0);
    fill(rect, surface, radius);
    if ((border & IM_COL32_A_MASK) != 0) outline(rect, border, radius);
    splitter_.Merge(list);
}

}  // namespace kinerja::ui
