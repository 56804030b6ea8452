// The bar on top: where one is, whether it is saved, the tools of the open document, and the way to
// everything else.
#include <algorithm>
#include <string>

#include "wasm/views/parts/words.h"
#include "wasm/views/shell/actions.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view mengikuti = "Mengikuti layar lain";
constexpr std::string_view cari_singkat = "Cari";

}  // namespace wording

namespace {

constexpr float narrow_below = 760, tiny_below = 360, search_box_from = 1200;
constexpr float status_left = 26, tool_step = space::tool + space::tiny;
constexpr float search_box_width = 208, search_box_top = 10, search_words_left = 36;

struct SaveWords {
    std::string words;
    ImU32 ink;
    const char* icon;
    std::string_view short_words = {};
};

SaveWords save_words(const OpenDocument& open) {
    if (open.following) return {std::string(wording::mengikuti), color::accent, icon::link};
    if (!open.editable()) return {std::string(wording::hanya_dibaca), color::secondary, icon::lock};
    switch (open.save) {
        case SaveState::unsaved:
            return {std::string(wording::belum_tersimpan), color::warning, icon::circle};
        case SaveState::saving:
            return {std::string(wording::menyimpan), color::secondary, icon::circle};
        case SaveState::failed:
            return {std::string(wording::gagal_menyimpan), color::danger, icon::circle_alert};
        case SaveState::saved:
            return {std::string(wording::tersimpan) +
                        (open.saved_at.empty() ? "" : " " + open.saved_at),
                    color::success, icon::circle_check, wording::tersimpan};
    }
    return {};
}

// Told in full to whoever looks for it, and silent while people write: what went wrong, and that it
// is saved after Ctrl+S, is said by the session. Painted as far as there is room from `left` on.
void save_status(float left, float right, const OpenDocument& open) {
    const SaveWords state = save_words(open);
    const auto width_of = [](std::string_view words) {
        return text_width(TextStyle::small_strong, words) + status_left + space::hair;
    };
    std::string_view painted = state.words;
    if (right - width_of(painted) < left) painted = state.short_words;
    if (painted.empty() || right - width_of(painted) < left) painted = {};
    const float width = painted.empty() ? space::small_icon : width_of(painted);
    const Rect place{right - width, 0, width, bar_height};
    frame()
        .semantics.add(id_of("simpan"), Role::status, state.words, place, frame().clip())
        .states |= state_silent;
    paint_icon({place.x, place.y, space::small_icon, place.h}, state.icon, state.ink,
               TextStyle::body);
    paint_line({place.x + status_left, place.y, width - status_left, place.h},
               TextStyle::small_strong, painted, state.ink);
}

bool is_cramped() { return frame().width < space::cramped; }

bool tool(float right, const Action& action, const Situation& now) {
    return icon_button({right - space::tool, space::small, space::tool, space::tool}, action.icon,
                       name_of(action, now), static_cast<bool>(action.enabled(now)));
}

bool tool_with_words(float& right, const Action& action) {
    const ButtonLook look{.label = action.label, .icon = action.icon};
    const float width = button_width(look);
    right -= width + space::small;
    return button({right + space::small, space::small, width, space::tool}, look);
}

// From the right, so that the rows of the table read from the left. Returns where they begin.
float editor_tools(float right, const Situation& now, UiState& ui, Outbox& out, bool narrow) {
    const std::span<const Action> all = actions();
    for (auto action = all.rbegin(); action != all.rend(); ++action) {
        if (action->tool == Tool::none || (narrow && action->tool == Tool::when_wide)) continue;
        if (is_cramped() && action->tool != Tool::first) continue;
        const bool words = !narrow && action->tool == Tool::with_words;
        const bool pressed = words ? tool_with_words(right, *action) : tool(right, *action, now);
        if (!words) right -= tool_step;
        if (pressed) action->run(now, ui, out);
    }
    return right;
}

std::string name_of_search(const Action& search) {
    return std::string(search.label) + " (" + words_for(search.shortcut) + ")";
}

// Where there is room, it looks like what it leads to: a place to type in.
void search_box(float x, const Situation& now, UiState& ui, Outbox& out) {
    const Action& search = *find_action("cari");
    const Rect place{x, search_box_top, search_box_width, space::small_tool};
    const Press state = press(id_of("cari"), place, Role::button, name_of_search(search));
    fill(place, state.hovered ? color::sunken : color::page, space::radius);
    outline(place, state.hovered ? color::secondary : color::input_border, space::radius);
    paint_icon({place.x + space::small, place.y, space::small_icon, place.h}, search.icon,
               color::secondary, TextStyle::body);
    paint_line({place.x + search_words_left, place.y, place.w, place.h}, TextStyle::body,
               wording::cari_singkat, color::secondary);
    paint_line(place.inset(space::medium, 0), TextStyle::small, words_for(search.shortcut),
               color::secondary, 1);
    if (state.focused) focus_ring(place);
    if (state.clicked) search.run(now, ui, out);
}

void search_tool(float right, const Situation& now, UiState& ui, Outbox& out) {
    const Action& search = *find_action("cari");
    const Rect place{right - space::tool, space::small, space::tool, space::tool};
    if (icon_button(place, search.icon, name_of_search(search))) search.run(now, ui, out);
}

// Returns its width.
float brand(float x) {
    const float width = text_width(TextStyle::subheading, wording::nama_program);
    const Rect place{x, 0, width, bar_height};
    paint_line(place, TextStyle::subheading, wording::nama_program, color::accent);
    tell_text(place, wording::nama_program);
    return width;
}

// Returns where they end.
float pages(float x, Bar bar, UiState& ui, Outbox& out) {
    const auto page = [&](std::string_view label, const char* icon, bool here) {
        const ButtonLook look{.label = label, .kind = ButtonKind::quiet};
        const float width = is_cramped() ? tool_step : button_width(look) - space::small;
        const Rect place{x, space::small, width, space::tool};
        const bool pressed = is_cramped() ? icon_button(place, icon, label) : button(place, look);
        if (here) frame().semantics.mark_last(state_current);
        x += width;
        return pressed;
    };
    if (page(wording::beranda, icon::house, bar == Bar::home)) out.ask(CloseDraft{});
    if (page(wording::tentang, icon::info, bar == Bar::about)) {
        out.ask(RefreshInfo{});
        ui.show(Screen::tentang);
    }
    return x;
}

void narrow_tools(const Situation& now, UiState& ui, Outbox& out) {
    const float width = frame().width;
    if (icon_button({4, space::small, space::tool, space::tool}, icon::arrow_left,
                    wording::beranda))
        out.ask(CloseDraft{});
    const float left = editor_tools(width - space::tiny, now, ui, out, true);
    search_tool(left, now, ui, out);
    save_status(tool_step, left - tool_step - space::tiny, *now.data.open);
}

}  // namespace

void bar_view(const ScreenData& data, UiState& ui, Outbox& out) {
    const float width = frame().width;
    const Rect place{0, 0, width, bar_height};
    const Container landmark(Role::banner, wording::nama_program, place);
    const bool narrow = width < narrow_below;
    const Bar bar = row_of(ui.screen).bar;
    const bool editing = data.open && bar == Bar::tools;
    const Situation now{data, ui};
    fill(place, color::surface);
    line_below(place);
    if (editing && narrow) return narrow_tools(now, ui, out);
    const float margin = width < tiny_below ? space::small : space::normal;
    float x = margin;
    if (width >= tiny_below) x += brand(x) + space::large;
    x = pages(x, bar, ui, out);
    float right = width - margin;
    if (width >= search_box_from) {
        search_box(x + space::medium, now, ui, out);
        x += search_box_width + space::large;
    }
    if (editing) right = editor_tools(right, now, ui, out, false);
    if (width < search_box_from) {
        search_tool(right, now, ui, out);
        right -= tool_step;
    }
    if (editing) save_status(x, right - space::tiny, *data.open);
}

}  // namespace kinerja::ui
