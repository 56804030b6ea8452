// A finger scrolls or presses, never both; what is left of the keys scrolls the page.
#include "wasm/app/input.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <iterator>

#include "imgui.h"
#include "wasm/widgets/theme.h"

namespace kinerja::ui {

bool Input::presses() const {
    return std::ranges::any_of(waiting_, [](const Event& one) {
        return one.kind == EventKind::pointer_down || one.kind == EventKind::activate;
    });
}

void Input::begin_frame(double now) {
    now_ = now;
    touch_.glide(now);
}

void Input::feed() {
    for (const Event& event : waiting_) feed(event);
    waiting_.clear();
}

void Input::feed(Event event) {
    if (event.kind == EventKind::resize) return resize(event);
    if (event.kind == EventKind::preferences) return prefer(event);
    for (float* length : {&event.x, &event.y, &event.a, &event.b}) *length /= frame_.look.scale;
    switch (event.kind) {
        case EventKind::pointer_move:
        case EventKind::pointer_down:
        case EventKind::pointer_up:
        case EventKind::pointer_cancel:
            return pointer(event);
        case EventKind::pointer_leave:
            return ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        case EventKind::wheel:
            frame_.scroll_at(event.x, event.y, event.b);
            if (event.a != 0) frame_.scroll_across_at(event.x, event.y, event.a);
            return;
        case EventKind::key_down:
            return key({static_cast<Key>(event.id), event.flags});
        case EventKind::focus:
            return focus(event);
        case EventKind::activate:
            frame_.activated = event.id;
            return;
        case EventKind::field_height:
            frame_.editor_heights[event.id] = event.a;
            return;
        case EventKind::viewport:
            room_ = event.b * frame_.look.scale;
            frame_.reveal = frame_.focus;
            return measure();
        case EventKind::visibility:
            return visibility(event.id != 0);
        case EventKind::resize:
        case EventKind::preferences:
        case EventKind::context_lost:
        case EventKind::context_restored:
        case EventKind::none:
            return;
    }
}

void Input::pointer(const Event& event) {
    ImGuiIO& io = ImGui::GetIO();
    const bool touch = (event.flags & flag_touch) != 0;
    const bool ends =
        event.kind == EventKind::pointer_up || event.kind == EventKind::pointer_cancel;
    if (event.kind == EventKind::pointer_down) pointer_down_ = true;
    if (ends) pointer_down_ = false;
    const auto verdict = touch ? touch_.handle(event, now_, frame_) : TouchScroll::Verdict::pass;
    if (!touch || (ends && frame_.look.calm)) touch_.stop();
    if (verdict == TouchScroll::Verdict::cancel_press) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    if (verdict != TouchScroll::Verdict::pass && event.kind != EventKind::pointer_up) return;
    const ImVec2 place = frame_.device(event.x, event.y);
    io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    if (verdict == TouchScroll::Verdict::pass) io.AddMousePosEvent(place.x, place.y);
    if (event.kind == EventKind::pointer_down && event.id == 0) io.AddMouseButtonEvent(0, true);
    if (event.kind == EventKind::pointer_cancel) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    if (ends) io.AddMouseButtonEvent(0, false);
    // A finger that has left points at nothing.
    if (touch && event.kind == EventKind::pointer_up) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
}

void Input::focus(const Event& event) {
    if (frame_.focus != 0) frame_.touched[frame_.focus] = true;
    if (frame_.focus != event.id) {
        frame_.editor_heights.erase(frame_.focus);
        events_.left();
    }
    frame_.focus = event.id;
    frame_.focus_by_keyboard = (event.flags & flag_keyboard) != 0;
    if (!pointer_down_) frame_.reveal = event.id;
}

void Input::visibility(bool visible) {
    if (visible) return events_.came_back();
    touch_.stop();
    events_.left();
}

void Input::resize(const Event& event) {
    page_width_ = event.x;
    page_height_ = room_ = event.y;
    density_ = event.a > 0 ? event.a : 1;
    measure();
}

void Input::prefer(const Event& event) {
    frame_.coarse = (event.flags & pointer_is_coarse) != 0;
    frame_.look = {.scale = event.x > 0 ? event.x : 1,
                   .theme = std::clamp(static_cast<int>(event.a), 0, int{std::size(themes)}),
                   .percent = static_cast<int>(event.b),
                   .calm = (event.flags & prefers_reduced_motion) != 0};
    if (event.id < std::size(themes)) shown_inks = themes[event.id].inks;
    frame_.reveal = frame_.focus;
    measure();
}

// At twice the text size a page has room for half as much.
void Input::measure() {
    const float scale = frame_.look.scale, dpr = density_ * scale;
    if (frame_.dpr != dpr) frame_.editor_heights.clear();
    frame_.dpr = dpr;
    frame_.width = page_width_ / scale;
    frame_.height = std::min(page_height_, room_) / scale;
    ImGui::GetIO().DisplaySize = {std::round(page_width_ * density_),
                                  std::round(page_height_ * density_)};
}

void Input::key(const KeyPress& press) {
    if (events_.pressed(press)) return;
    if (frame_.routes_keys()) return frame_.add_key(press);
    switch (press.key) {
        case Key::escape:
            ImGui::GetIO().AddKeyEvent(ImGuiKey_Escape, true);
            ImGui::GetIO().AddKeyEvent(ImGuiKey_Escape, false);
            return;
        case Key::page_down:
            return scroll(frame_.height * 0.8f);
        case Key::page_up:
            return scroll(-frame_.height * 0.8f);
        case Key::down:
            return scroll(60);
        case Key::up:
            return scroll(-60);
        case Key::home:
            return scroll(-1e7f);
        case Key::end:
            return scroll(1e7f);
        default:
            return;
    }
}

void Input::scroll(float distance) {
    ScrollState& state = ui_.modal == Modal::none ? ui_.main_scroll : ui_.modal_scroll;
    state.y = std::clamp(frame_.snap(std::max(0.0f, state.y + distance)), 0.0f, state.limit());
}

}  // namespace kinerja::ui
