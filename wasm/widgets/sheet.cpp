// Geometry of a sheet, what of it is in sight, and the node of its editor.
#include "wasm/widgets/sheet.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"

namespace kinerja::ui {
namespace {

constexpr float bar = 14;  // the bar that scrolls sideways
constexpr float cell_pad_x = 8, cell_pad_y = 6;

// Those from `first` to `last` of `count`, and `always`.
std::vector<int> from_to(int first, int last, int count, int always) {
    first = std::max(0, first);
    last = std::min(count - 1, last);
    std::vector<int> seen;
    if (always < first) seen.push_back(always);
    for (int i = first; i <= last; ++i) seen.push_back(i);
    if (always >= first && always > last && always < count) seen.push_back(always);
    return seen;
}

// Rows from `low` to `high` px when each takes `size`, one more at both ends.
std::vector<int> rows_of(float low, float high, float size, int count, int always) {
    return from_to(static_cast<int>(std::floor(low / size)) - 1,
                   static_cast<int>(std::floor(high / size)) + 1, count, always);
}

// The thumb at the lower edge of what can be seen; the keyboard scrolls with the cell.
void bar_across(const Rect& track, ScrollState& state) {
    if (state.limit() <= 0 || track.h <= 0) return;
    Frame& f = frame();
    const float size = std::max(40.0f, track.w * state.view / state.content);
    const float room = track.w - size;
    const Rect thumb{track.x + room * state.y / state.limit(), track.y + 4, size, 8};
    const std::uint32_t id = id_of("across");
    const ImRect box(f.device(thumb.x, track.y), f.device(thumb.right(), track.bottom()));
    bool hovered = false, held = false;
    f.semantics.add(id, Role::group, "Gulir ke samping", thumb, f.clip());
    ImGui::ItemAdd(box, id);
    ImGui::ButtonBehavior(box, id, &hovered, &held);
    if (held && room > 0) {
        const float moved = ImGui::GetIO().MouseDelta.x / f.dpr * state.limit() / room;
        if (moved != 0) {
            state.y = std::clamp(state.y + moved, 0.0f, state.limit());
            f.another_pass = true;
        }
    }
    fill(thumb, held || hovered ? color::secondary : color::thumb, 4);
}

}  // namespace

float SheetShape::left_of(int column) const {
    if (widths.empty()) return static_cast<float>(column) * width;
    float left = 0;
    for (int i = 0; i < column; ++i) left += width_of(i);
    return left;
}

Sheet::Sheet(Column& column, std::string_view name, const SheetShape& shape, SheetCell current,
             ScrollState& across)
    : column_(column), shape_(shape), across_(across) {
    Frame& f = frame();
    column.y = f.snap(column.y);
    column.x = f.snap(column.x);
    const float rows = static_cast<float>(shape.rows) * shape.row;
    across.content = shape.left_of(shape.columns);
    across.view = column.width - shape.side;
    across.y = std::clamp(across.y, 0.0f, across.limit());
    place_ = {column.x, column.y, std::min(column.width, shape.side + across.content),
              shape.head + rows};
    head_y_ = std::clamp(f.clip().y, place_.y, std::max(place_.y, place_.bottom() - shape.head));
    f.push_across(place_, across);

    const std::uint32_t id = id_of(name);
    SemanticsNode& node = f.semantics.add(id, Role::grid, name, place_, f.clip());
    node.position = static_cast<std::uint32_t>(shape.rows) + 1;
    node.set_size = static_cast<std::uint32_t>(shape.columns) + 1;
    f.semantics.open();
    take_press(id);

    const Rect seen = place_.cut(f.clip());
    const float top = seen.y - place_.y - shape.head;
    const float end = seen.empty() ? -3 * shape.row : top + seen.h;
    rows_ = rows_of(seen.empty() ? 0 : top, end, shape.row, shape.rows, current.row);
    const int first = column_at(across.y), last = column_at(across.y + across.view);
    columns_ = from_to(first - 1, last + 1, shape.columns, current.column);
}

Sheet::~Sheet() {
    Frame& f = frame();
    f.semantics.close();
    column_.y = place_.bottom();
    if (across_.limit() <= 0) return;
    const float low = f.clip().bottom() - bar;
    const float y = std::clamp(low, head_y_ + shape_.head, place_.bottom());
    if (!place_.cut(f.clip()).empty())
        bar_across({place_.x + shape_.side, y, place_.w - shape_.side, bar}, across_);
    column_.y += bar;
}

void Sheet::take_press(std::uint32_t id) {
    Frame& f = frame();
    const Rect body{place_.x + shape_.side, head_y_ + shape_.head, place_.w - shape_.side,
                    place_.bottom() - head_y_ - shape_.head};
    if (body.empty()) return;
    const ImRect box(f.device(body.x, body.y), f.device(body.right(), body.bottom()));
    bool hovered = false, held = false;
    if (!ImGui::ItemAdd(box, id) || !ImGui::ButtonBehavior(box, id, &hovered, &held)) return;
    const ImVec2 at = ImGui::GetIO().MousePos;
    const float x = at.x / f.dpr - body.x + across_.y;
    const float y = at.y / f.dpr - place_.y - shape_.head;
    const SheetCell cell{static_cast<int>(y / shape_.row), column_at(x)};
    if (cell.row >= shape_.rows || cell.column >= shape_.columns || x < 0 || y < 0) return;
    pressed_ = cell;
    f.another_pass = true;
}

// The number of columns for what lies behind the last one.
int Sheet::column_at(float x) const {
    int column = 0;
    while (column < shape_.columns && x >= shape_.left_of(column + 1)) ++column;
    return column;
}

bool Sheet::near_view() const { return frame().near_view(place_); }

Rect Sheet::cell(SheetCell at) const {
    const float x = shape_.left_of(at.column) - across_.y;
    const float y = static_cast<float>(at.row) * shape_.row;
    return {place_.x + shape_.side + x, place_.y + shape_.head + y, shape_.width_of(at.column),
            shape_.row};
}

Rect Sheet::row_head(int row) const {
    const Rect first = cell({row, 0});
    return {place_.x, first.y, shape_.side, shape_.row};
}

Rect Sheet::column_head(int column) const {
    const Rect first = cell({0, column});
    return {first.x, head_y_, first.w, shape_.head};
}

Rect Sheet::corner() const { return {place_.x, head_y_, shape_.side, shape_.head}; }

void Sheet::note_place(std::uint32_t id, SheetCell at) {
    Frame& f = frame();
    if (f.reveal == id && id != 0) {
        const float left = shape_.left_of(at.column);
        const float least = left + shape_.width_of(at.column) - across_.view;
        const float target = std::clamp(across_.y, std::max(0.0f, std::min(least, left)), left);
        if (target != across_.y) {
            across_.y = std::clamp(target, 0.0f, across_.limit());
            f.another_pass = true;
        }
    }
    Rect rect = cell(at);  // with the head above it, which would hide it
    rect.y -= shape_.head;
    rect.h += shape_.head;
    f.note_place(id, rect);
}

Sheet::Clip::Clip(const Sheet& sheet, Part part) {
    Frame& f = frame();
    const SheetShape& shape = sheet.shape_;
    const bool side = part == Part::side || part == Part::corner;
    const bool head = part == Part::head || part == Part::corner;
    const float x = side ? sheet.place_.x : sheet.place_.x + shape.side;
    const float right = side ? sheet.place_.x + shape.side : sheet.place_.right();
    const float y = head ? sheet.head_y_ : sheet.head_y_ + shape.head;
    const float bottom = head ? sheet.head_y_ + shape.head : sheet.place_.bottom();
    ImGui::PushClipRect(f.device(x, y), f.device(right, bottom), true);
}

Sheet::Clip::~Clip() { ImGui::PopClipRect(); }

CellEditor cell_editor(const Rect& rect, std::uint32_t id, std::string_view name,
                       std::string_view value, bool edited, bool readonly) {
    Frame& f = frame();
    CellEditor editor;
    editor.focused = f.focus == id;
    const Face face = f.fonts.face(TextStyle::small, f.dpr);
    SemanticsNode& node = f.semantics.add(id, Role::textarea, name, rect, f.clip());
    if (readonly) node.states |= state_readonly;
    node.field = field_sentences | field_cell | (edited ? 0u : field_moving);
    node.font_px = spec_of(TextStyle::small).size;
    node.line_px = face.line_height / f.dpr;
    node.pad_x = cell_pad_x;
    node.pad_y = cell_pad_y;
    f.semantics.set_value(node, value);
    f.takes_keys(id);
    if (editor.focused) editor.keys = f.take_keys();
    editor.typed = f.take_text(id);
    if (readonly) editor.typed.reset();
    return editor;
}

std::optional<SheetCell> moved(SheetCell from, const KeyPress& press, const SheetShape& shape,
                               int page) {
    const bool ctrl = (press.flags & flag_ctrl) != 0, shift = (press.flags & flag_shift) != 0;
    const int last_row = shape.rows - 1, last_column = shape.columns - 1;
    SheetCell to = from;
    switch (press.key) {
        case Key::left:
            --to.column;
            break;
        case Key::right:
            ++to.column;
            break;
        case Key::up:
            --to.row;
            break;
        case Key::down:
        case Key::enter:
            ++to.row;
            break;
        case Key::page_up:
            to.row -= page;
            break;
        case Key::page_down:
            to.row += page;
            break;
        case Key::home:
            to = {ctrl ? 0 : from.row, 0};
            break;
        case Key::end:
            to = {ctrl ? last_row : from.row, last_column};
            break;
        case Key::tab:
            to.column += shift ? -1 : 1;
            if (to.column > last_column && from.row < last_row) to = {from.row + 1, 0};
            if (to.column < 0 && from.row > 0) to = {from.row - 1, last_column};
            break;
        default:
            return std::nullopt;
    }
    return SheetCell{std::clamp(to.row, 0, last_row), std::clamp(to.column, 0, last_column)};
}

}  // namespace kinerja::ui
