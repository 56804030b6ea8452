// How buttons look in each state, and what they tell.
#include "wasm/widgets/button.h"

#include "imgui.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

struct Inks {
    ImU32 surface, border, words;
};

Inks inks_of(const ButtonLook& look, const Press& state) {
    const bool active = state.held && state.hovered;
    if (!look.enabled && look.kind == ButtonKind::quiet) return {0, 0, color::disabled};
    if (!look.enabled) return {color::sunken, color::line, color::disabled};
    switch (look.kind) {
        case ButtonKind::primary:
            return {active          ? color::accent_held
                    : state.hovered ? color::accent_hover
                                    : color::accent,
                    0, color::on_accent};
        case ButtonKind::secondary:
            return {active          ? color::accent_soft
                    : state.hovered ? color::page
                                    : color::surface,
                    color::input_border, color::text};
        case ButtonKind::quiet:
            return {active          ? color::accent_soft
                    : state.hovered ? color::sunken
                                    : color::none,
                    0, color::accent};
        case ButtonKind::danger:
            return {active || state.hovered ? color::danger_soft : color::surface, color::danger,
                    color::danger};
    }
    return {};
}

constexpr float icon_room = 26;

}  // namespace

float button_width(const ButtonLook& look) {
    return text_width(TextStyle::strong, look.label) + 32 +
           (look.icon != nullptr ? icon_room - 6 : 0);
}

bool button(const Rect& rect, const ButtonLook& look) {
    const Press state = press(id_of(look.label), rect, Role::button, look.label, look.enabled);
    if (!look.description.empty() && frame().near_view(rect))
        frame().semantics.describe_last(look.description);
    const Inks inks = inks_of(look, state);
    fill(rect, inks.surface, space::radius);
    if (inks.border != 0) outline(rect, inks.border, space::radius);
    const float words = text_width(TextStyle::strong, look.label);
    const float used = words + (look.icon != nullptr ? icon_room : 0);
    float x = rect.x + std::max(8.0f, (rect.w - used) / 2);
    if (look.icon != nullptr) {
        paint_icon({x - 2, rect.y, 22, rect.h}, look.icon, inks.words);
        x += icon_room;
    }
    paint_line({x, rect.y, rect.right() - x - 6, rect.h}, TextStyle::strong, look.label,
               inks.words);
    if (state.focused) focus_ring(rect);
    return state.clicked;
}

bool button(Column& column, const ButtonLook& look) {
    const float height = frame().coarse ? space::touch_height : space::button_height;
    Rect rect = column.take(height);
    rect.w = std::min(rect.w, button_width(look));
    return button(rect, look);
}

bool icon_button(const Rect& rect, const char* icon, std::string_view name, bool enabled) {
    const Press state = press(id_of(name), rect, Role::button, name, enabled);
    if (state.hovered && enabled)
        fill(rect, state.held ? color::accent_soft : color::sunken, space::radius);
    paint_icon(rect, icon, enabled ? color::secondary : color::line);
    if (state.focused) focus_ring(rect);
    return state.clicked;
}

bool link_button(Column& column, std::string_view label, const char* icon, std::string_view about) {
    const float height = frame().coarse ? space::touch_height : 32;
    Rect rect = column.take(height);
    const float lead = icon != nullptr ? icon_room : 0;
    rect.w = std::min(rect.w, text_width(TextStyle::strong, label) + lead + 4);
    const std::string name = std::string(label).append(about.empty() ? "" : ": ").append(about);
    const Press state = press(id_of(label), rect, Role::button, name);
    if (icon != nullptr) paint_icon({rect.x - 2, rect.y, 22, rect.h}, icon, color::accent);
    const Rect words{rect.x + lead, rect.y, rect.w - lead, rect.h};
    paint_line(words, TextStyle::strong, label, color::accent);
    if (state.hovered) fill({words.x, words.y + words.h / 2 + 10, words.w - 4, 1}, color::accent);
    if (state.focused) focus_ring(rect);
    return state.clicked;
}

namespace {

// Places buttons from the left, and below when there is no room beside.
class Row {
  public:
    explicit Row(Column& column) : column_(column), x_(column.x) {}
    ~Row() { column_.y += height_; }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;

    bool button(const ButtonLook& look) {
        const float width = std::min(column_.width, button_width(look));
        if (x_ > column_.x && x_ + width > column_.x + column_.width) {
            x_ = column_.x;
            column_.y += height_ + space::small;
        }
        const Rect place{x_, column_.y, width, height_};
        x_ += width + space::small;
        return ui::button(place, look);
    }

  private:
    Column& column_;
    float x_;
    float height_ = frame().coarse ? space::touch_height : space::button_height;
};

}  // namespace

void buttons(Column& column, std::initializer_list<DeedButton> row) {
    const DeedButton* pressed = nullptr;
    {
        Row places(column);
        for (const DeedButton& one : row)
            if (one.there && places.button(one.look)) pressed = &one;
    }
    if (pressed != nullptr) pressed->deed();
}

int button_list(Column& column, std::span<const ButtonLook> looks) {
    Row places(column);
    int pressed = -1;
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (places.button(looks[i])) pressed = static_cast<int>(i);
    return pressed;
}

int segmented(Column& column, std::string_view name, const std::string_view* labels, int count,
              int selected) {
    const float height = frame().coarse ? space::touch_height : space::button_height;
    const Rect all = column.take(height);
    const Container group(Role::radiogroup, name, all);
    const Scope scope(name);
    fill(all, color::sunken, space::radius);
    outline(all, color::line, space::radius);
    int pressed = -1;
    for (int i = 0; i < count; ++i) {
        const float width = all.w / static_cast<float>(count);
        const Rect rect{all.x + width * static_cast<float>(i), all.y, width, all.h};
        const Press state = press(id_of(labels[i]), rect, Role::radio, labels[i]);
        if (i == selected) {
            if (frame().near_view(rect)) frame().semantics.mark_last(state_checked);
            fill(rect.inset(3, 3), color::surface, space::radius - 2);
            outline(rect.inset(3, 3), color::accent, space::radius - 2);
        }
        paint_line(rect.inset(6, 0), i == selected ? TextStyle::strong : TextStyle::body, labels[i],
                   i == selected ? color::accent : color::text, 0.5f);
        if (state.focused) focus_ring(rect);
        if (state.clicked) pressed = i;
    }
    return pressed;
}

bool option_card(Column& column, std::string_view title, std::string_view explanation,
                 bool selected) {
    const float pad = 12, lead = 36;
    const float words = column.width - 2 * pad - lead;
    const float height =
        2 * pad + text_height(TextStyle::strong, title, words) +
        (explanation.empty() ? 0 : 2 + text_height(TextStyle::small, explanation, words));
    const Rect rect = column.take(height);
    const Press state = press(id_of(title), rect, Role::radio, title);
    if (frame().near_view(rect)) {
        frame().semantics.describe_last(explanation);
        if (selected) frame().semantics.mark_last(state_checked);
    }
    fill(rect,
         selected        ? color::accent_soft
         : state.hovered ? color::page
                         : color::surface,
         space::radius);
    outline(rect, selected ? color::accent : color::input_border, space::radius,
            selected ? 2.0f : 1.0f);
    const Rect mark{rect.x + pad, rect.y + pad + 2, 20, 20};
    outline(mark, selected ? color::accent : color::input_border, 10, 2);
    if (selected) fill(mark.inset(5, 5), color::accent, 5);
    float y = rect.y + pad;
    y += paint_text({rect.x + pad + lead, y, words, 0}, TextStyle::strong, title, color::text);
    if (!explanation.empty())
        paint_text({rect.x + pad + lead, y + 2, words, 0}, TextStyle::small, explanation,
                   color::secondary);
    if (state.focused) focus_ring(rect);
    return state.clicked;
}

}  // namespace kinerja::ui
