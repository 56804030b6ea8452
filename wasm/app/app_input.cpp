// Events of the host become input: pointer and wheel for the widgets, keys for the app's own
// shortcuts.
#include <algorithm>
#include <cfloat>
#include <cmath>

#include "imgui.h"
#include "wasm/app/app.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

void App::event(const Event& event) { events_.push_back(event); }

void App::wrap_like_gecko(bool gecko) {
    frame_.breaks = gecko ? BreakStyle::firefox : BreakStyle::chromium;
}

void App::text(std::uint32_t id, std::string words) { frame_.texts[id] = std::move(words); }

void App::feed(const Event& event) {
    ImGuiIO& io = ImGui::GetIO();
    const bool touch = (event.flags & flag_touch) != 0;
    const ImVec2 place = frame_.device(event.x, event.y);
    switch (event.kind) {
        case EventKind::pointer_move:
        case EventKind::pointer_down:
        case EventKind::pointer_up:
        case EventKind::pointer_cancel: {
            if (event.kind == EventKind::pointer_down) pointer_down_ = true;
            if (event.kind == EventKind::pointer_up || event.kind == EventKind::pointer_cancel)
                pointer_down_ = false;
            const auto verdict =
                touch ? touch_.handle(event, now_, frame_) : TouchScroll::Verdict::pass;
            if (!touch) touch_.stop();
            if (verdict == TouchScroll::Verdict::cancel_press)
                io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
            if (verdict != TouchScroll::Verdict::pass && event.kind != EventKind::pointer_up) break;
            io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
            if (verdict == TouchScroll::Verdict::pass) io.AddMousePosEvent(place.x, place.y);
            if (event.kind == EventKind::pointer_down && event.id == 0)
                io.AddMouseButtonEvent(0, true);
            if (event.kind == EventKind::pointer_cancel) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
            if (event.kind == EventKind::pointer_up || event.kind == EventKind::pointer_cancel)
                io.AddMouseButtonEvent(0, false);
            // A finger that has left points at nothing.
            if (touch && event.kind == EventKind::pointer_up)
                io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
            break;
        }
        case EventKind::pointer_leave:
            io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
            break;
        case EventKind::wheel:
            frame_.scroll_at(event.x, event.y, event.b);
            if (event.a != 0) frame_.scroll_across_at(event.x, event.y, event.a);
            break;
        case EventKind::key_down:
            key(event);
            break;
        case EventKind::focus:

            if (frame_.focus != 0) frame_.touched[frame_.focus] = true;
            if (frame_.focus != event.id) frame_.editor_heights.erase(frame_.focus);
            if (frame_.focus != event.id) session_.pause(now_);
            frame_.focus = event.id;
            frame_.focus_by_keyboard = (event.flags & flag_keyboard) != 0;
            if (!pointer_down_) frame_.reveal = event.id;
            break;
        case EventKind::activate:
            frame_.activated = event.id;
            break;
        case EventKind::field_height:
            frame_.editor_heights[event.id] = event.a;
            break;
        case EventKind::resize:
            resize(event);
            break;
        case EventKind::viewport:
            frame_.height = std::min(full_height_, event.b);
            frame_.reveal = frame_.focus;
            break;
        case EventKind::visibility:
            if (event.id == 0) {
                touch_.stop();
                session_.pause(now_);
            } else {
                drafts_.refresh();
            }
            break;
        case EventKind::preferences:
            frame_.coarse = (event.flags & pointer_is_coarse) != 0;
            break;
        case EventKind::context_lost:
        case EventKind::context_restored:
        case EventKind::none:
            break;
    }
}

void App::key(const Event& event) {
    const auto pressed = static_cast<Key>(event.id);
    const bool ctrl = (event.flags & flag_ctrl) != 0, shift = (event.flags & flag_shift) != 0;
    const bool document_wide =
        ctrl && (pressed == Key::s || pressed == Key::z || pressed == Key::y);
    if (!document_wide && frame_.routes_keys()) return frame_.add_key({pressed, event.flags});
    switch (pressed) {
        case Key::s:
            if (ctrl) out_.ask(SaveNow{});
            break;
        case Key::z:
            if (ctrl) out_.ask(shift ? Intent(Redo{}) : Intent(Undo{}));
            break;
        case Key::y:
            if (ctrl) out_.ask(Redo{});
            break;
        case Key::f2:
            if (ui_.screen == Screen::ruang) out_.ask(SwitchPeran{});
            break;
        case Key::escape:
            ImGui::GetIO().AddKeyEvent(ImGuiKey_Escape, true);
            ImGui::GetIO().AddKeyEvent(ImGuiKey_Escape, false);
            break;
        case Key::page_down:
            scroll_main(frame_.height * 0.8f);
            break;
        case Key::page_up:
            scroll_main(-frame_.height * 0.8f);
            break;
        case Key::down:
            scroll_main(60);
            break;
        case Key::up:
            scroll_main(-60);
            break;
        case Key::home:
            scroll_main(-1e7f);
            break;
        case Key::end:
            scroll_main(1e7f);
            break;
        default:
            break;
    }
}

void App::scroll_main(float distance) {
    ScrollState& state = ui_.modal == Modal::none ? ui_.main_scroll : ui_.modal_scroll;
    state.y = std::clamp(frame_.snap(std::max(0.0f, state.y + distance)), 0.0f, state.limit());
}

void App::resize(const Event& event) {
    const bool scaled = frame_.dpr != event.a;
    frame_.width = event.x;
    full_height_ = frame_.height = event.y;
    frame_.dpr = event.a > 0 ? event.a : 1;
    ImGui::GetIO().DisplaySize = {std::round(event.x * frame_.dpr),
                                  std::round(event.y * frame_.dpr)};
    if (scaled) frame_.editor_heights.clear();
}

}  // namespace kinerja::ui
