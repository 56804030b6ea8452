// Clipping, the bar at the right edge, and dragging it.
#include "wasm/widgets/scroll.h"

#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"

namespace kinerja::ui {
namespace {

constexpr float bar_width = 10;

// The thumb can be dragged; it is no stop of the Tab key, since the content scrolls with the focus.
void scroll_bar(const Rect& view, ScrollState& state, std::string_view name) {
    if (state.limit() <= 0) return;
    const Scope scope(name);
    Frame& f = frame();
    const Rect track{view.right() - bar_width, view.y, bar_width, view.h};
    const float size = std::max(40.0f, track.h * state.view / state.content);
    const float room = track.h - size;
    const Rect thumb{track.x + 2, track.y + room * state.y / state.limit(), bar_width - 4, size};
    const std::uint32_t id = id_of("thumb");
    const ImRect box(f.device(track.x, thumb.y), f.device(track.right(), thumb.bottom()));
    bool hovered = false, held = false;
    ImGui::ItemAdd(box, id);
    ImGui::ButtonBehavior(box, id, &hovered, &held);
    if (held && room > 0) {
        const float moved = ImGui::GetIO().MouseDelta.y / f.dpr * state.limit() / room;
        if (moved != 0) {
            state.y = std::clamp(state.y + moved, 0.0f, state.limit());
            f.another_pass = true;
        }
    }
    fill(thumb, held || hovered ? color::secondary : color::thumb, 3);
}

}  // namespace

ScrollRegion::ScrollRegion(const Rect& view, ScrollState& state, std::string_view name)
    : view_(view), state_(state), name_(name) {
    Frame& f = frame();
    f.push_region(view, state);
    ImGui::PushClipRect(f.device(view.x, view.y), f.device(view.right(), view.bottom()), true);
    layout(0, view.w);
}

void ScrollRegion::layout(float padding, float max_width) {
    Frame& f = frame();
    const float width = std::min(max_width, view_.w - 2 * padding);
    const float left = view_.x + padding + std::max(0.0f, (view_.w - 2 * padding - width) / 2);
    column_ = {f.snap(left), f.snap(view_.y - state_.y), width};
}

ScrollRegion::~ScrollRegion() {
    state_.content = column_.y + state_.y - view_.y;
    if (state_.to_end) {
        state_.to_end = false;
        state_.y = state_.limit();
        frame().another_pass = true;
    }
    scroll_bar(view_, state_, name_);
    ImGui::PopClipRect();
    frame().pop_region();
}

}  // namespace kinerja::ui
