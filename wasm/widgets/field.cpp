// Label above, frame, text, notes below; and the node that makes the browser's editor.
#include "wasm/widgets/field.h"

#include <algorithm>
#include <string>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view required_mark = "wajib";

bool has_strong(const FieldLook& look) {
    for (const FieldNote& note : look.notes)
        if (note.strong) return true;
    return false;
}

void paint_label(Column& column, const FieldLook& look) {
    if (look.label_hidden) return;
    const float mark = look.required ? text_width(TextStyle::small, required_mark) + 12 : 0;
    const float room = column.width - mark;
    const float height =
        paint_text({column.x, column.y, room, 0}, TextStyle::small_strong, look.label, color::text);
    if (look.required) {
        const float end = height > 20 ? room : text_width(TextStyle::small_strong, look.label);
        paint_line({column.x + end + 8, column.y, mark, 20}, TextStyle::small, required_mark,
                   color::secondary);
    }
    column.y += height + space::tiny;
}

// What is read after the label: help first, then what is still asked for.
std::string description_of(const FieldLook& look) {
    std::string all(look.help);
    for (const FieldNote& note : look.notes) {
        if (!all.empty()) all += ' ';
        all += note.words;
    }
    return all;
}

void paint_below(Column& column, const FieldLook& look) {
    if (!look.help.empty()) {
        column.gap(space::tiny);
        column.y += paint_text({column.x, column.y, column.width, 0}, TextStyle::small, look.help,
                               color::secondary);
    }
    for (const FieldNote& note : look.notes) {
        column.gap(space::tiny);
        const ImU32 ink = note.strong ? color::danger : color::warning;
        paint_icon({column.x, column.y, 18, 20}, note.strong ? icon::circle_alert : icon::lightbulb,
                   ink, TextStyle::body);
        const Rect place{column.x + 24, column.y, column.width - 24, 0};
        column.y += paint_text(place, TextStyle::small, note.words, ink);
    }
}

void paint_frame(const Rect& box, const FieldLook& look, bool focused, bool hovered) {
    fill(box, look.readonly ? color::sunken : color::surface, space::radius);
    const ImU32 border = focused                     ? color::accent
                         : has_strong(look)          ? color::danger
                         : hovered && !look.readonly ? color::secondary
                                                     : color::input_border;
    outline(box, border, space::radius, focused ? 2.0f : 1.0f);
}

std::uint32_t states_of(const FieldLook& look) {
    std::uint32_t states = 0;
    if (has_strong(look)) states |= state_invalid;
    if (look.required) states |= state_required;
    if (look.readonly) states |= state_readonly;
    return states;
}

void describe_editor(SemanticsNode& node, const FieldLook& look, const Face& face) {
    Frame& f = frame();
    f.semantics.set_description(node, description_of(look));
    node.states |= states_of(look);
    node.font_px = css_size(face.metrics, f.dpr);
    node.line_px = face.line_height / f.dpr;
    node.pad_x = space::field_pad_x;
    node.pad_y = space::field_pad_y;
    if (look.kind == TextKind::prose || look.kind == TextKind::line) node.field |= field_sentences;
    if (look.kind == TextKind::digits) node.field |= field_numeric;
    if (look.kind == TextKind::search) node.field |= field_search;
    if (look.table) node.field |= field_table;
    if (look.listbox == 0) return;
    node.field |= field_picks;
    node.listbox = look.listbox;
    node.active = look.active;
    f.takes_keys(node.id);
}

// What can be seen of a text that scrolls inside its editor, and little more.
std::string_view beginning(std::string_view value, int most_rows) {
    if (most_rows == 0) return value;
    constexpr std::size_t widest = 400;  // bytes of a line, generously
    std::size_t end = 0;
    for (int row = 0; row < most_rows && end != value.npos; ++row) end = value.find('\n', end + 1);
    end = std::min({end, value.size(), widest * static_cast<std::size_t>(most_rows)});
    while (end < value.size() && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) ++end;
    return value.substr(0, end);
}

// Height of the text: our own lines, or more when the browser wrapped it into more.
float editor_height(std::uint32_t id, const FieldLook& look, std::string_view value, float width,
                    float line) {
    if (look.kind != TextKind::prose) return line + 2 * space::field_pad_y;

    const std::string_view shown = value.empty() ? look.placeholder : value;
    const float own = text_height(TextStyle::body, beginning(shown, look.most_rows),
                                  width - 2 * space::field_pad_x);
    const float least = line * static_cast<float>(look.rows);
    const float most = line * static_cast<float>(look.most_rows);
    if (most > 0) return std::clamp(own, least, most) + 2 * space::field_pad_y;
    float height = std::max(own, least) + 2 * space::field_pad_y;
    const auto told = frame().editor_heights.find(id);
    if (told != frame().editor_heights.end() && told->second > height &&
        told->second < height + 3 * line)
        height = told->second;
    return height;
}

std::optional<std::string> typed_into(std::uint32_t id, bool readonly) {
    if (readonly && frame().keeps_late_text) return std::nullopt;
    std::optional<std::string> typed = frame().take_text(id);
    if (readonly) return std::nullopt;
    return typed;
}

}  // namespace

std::uint32_t field_id(std::string_view path) {
    const std::uint32_t id = ImHashStr(path.data(), path.size());
    return id == 0 ? 1 : id;
}

std::optional<std::string> text_field(Column& column, std::uint32_t id, const FieldLook& look,
                                      std::string_view value) {
    Frame& f = frame();
    column.y = f.snap(column.y);
    column.x = f.snap(column.x);
    paint_label(column, look);
    const Face face = f.fonts.face(TextStyle::body, f.dpr);
    const float line = face.line_height / f.dpr;
    column.y = f.snap(column.y);
    const Rect box = column.take(f.snap(editor_height(id, look, value, column.width, line)));
    f.note_place(id, box);
    const bool focused = f.focus == id;
    if (f.near_view(box) || focused) {
        SemanticsNode& node =
            f.semantics.add(id, look.kind == TextKind::prose ? Role::textarea : Role::textbox,
                            look.label, box, f.clip());
        describe_editor(node, look, face);
        f.semantics.set_value(node, value);
        f.semantics.set_options(node, look.placeholder);
    }
    const ImRect place(f.device(box.x, box.y), f.device(box.right(), box.bottom()));
    const bool hovered = ImGui::ItemAdd(place, id) && ImGui::ItemHoverable(place, id, 0);
    paint_frame(box, look, focused, hovered);
    const Rect words{box.x + space::field_pad_x, box.y + space::field_pad_y,
                     box.w - 2 * space::field_pad_x, box.h - 2 * space::field_pad_y};
    if (!focused) {
        const bool empty = value.empty();
        const std::string_view shown = empty ? look.placeholder : value;
        const ImU32 ink = empty ? color::disabled : color::text;
        const Rect inside = box.inset(2, 1);
        ImGui::PushClipRect(f.device(inside.x, inside.y), f.device(inside.right(), inside.bottom()),
                            true);
        if (look.kind == TextKind::prose)
            paint_text(words, TextStyle::body, beginning(shown, look.most_rows), ink,
                       look.most_rows);
        else
            paint_text({words.x, words.y, 100000, line}, TextStyle::body, shown, ink);
        ImGui::PopClipRect();
    }
    paint_below(column, look);
    return typed_into(id, look.readonly);
}

std::optional<std::string> choice_field(Column& column, std::uint32_t id, const FieldLook& look,
                                        std::span<const Option> choices, std::string_view value) {
    Frame& f = frame();
    column.y = f.snap(column.y);
    paint_label(column, look);
    const Rect box = column.take(f.snap(24 + 2 * space::field_pad_y));
    f.note_place(id, box);
    std::string_view shown = look.placeholder;
    for (const Option& choice : choices)
        if (choice.token == value) shown = choice.label;
    const bool focused = f.focus == id;
    if (f.near_view(box) || focused) {
        std::string options;
        for (const Option& choice : choices)
            options.append(choice.token).append("\t").append(choice.label).append("\n");
        SemanticsNode& node = f.semantics.add(id, Role::combobox, look.label, box, f.clip());
        f.semantics.set_description(node, description_of(look));
        node.states |= states_of(look) | (look.readonly ? state_disabled : 0u);
        f.semantics.set_value(node, value);
        f.semantics.set_options(node, options);
        node.font_px = 16;
        node.line_px = 24;
        node.pad_x = space::field_pad_x;
        node.pad_y = space::field_pad_y;
    }
    const ImRect place(f.device(box.x, box.y), f.device(box.right(), box.bottom()));
    const bool hovered = ImGui::ItemAdd(place, id) && ImGui::ItemHoverable(place, id, 0);
    paint_frame(box, look, focused, hovered);
    const bool chosen = !value.empty();
    // A long choice is written smaller rather than cut.
    const float room = box.w - 2 * space::field_pad_x - 24;
    const TextStyle style =
        text_width(TextStyle::body, shown) > room ? TextStyle::small : TextStyle::body;
    paint_line({box.x + space::field_pad_x, box.y, room, box.h}, style, shown,
               chosen ? color::text : color::secondary);
    paint_icon({box.right() - 34, box.y, 24, box.h}, icon::chevron_down,
               look.readonly ? color::line : color::secondary);
    paint_below(column, look);
    return typed_into(id, look.readonly);
}

bool checkbox(Column& column, std::uint32_t id, std::string_view label, bool checked,
              bool enabled) {
    const float words = column.width - 34;
    const float height = std::max(frame().coarse ? space::touch_height : 32.0f,
                                  text_height(TextStyle::body, label, words) + 8);
    const Rect rect = column.take(height);
    const Press state = press(id, rect, Role::checkbox, label, enabled);
    if (checked && frame().near_view(rect)) frame().semantics.mark_last(state_checked);
    const Rect box{rect.x, rect.y + 6, 20, 20};
    fill(box, checked ? color::accent : color::surface, 4);
    outline(box, checked ? color::accent : color::input_border, 4);
    if (checked) paint_icon(box, icon::check, color::on_accent, TextStyle::body);
    paint_text({rect.x + 34, rect.y + 4, words, 0}, TextStyle::body, label,
               enabled ? color::text : color::disabled);
    if (state.focused) focus_ring(box, 4);
    return state.clicked;
}

}  // namespace kinerja::ui
