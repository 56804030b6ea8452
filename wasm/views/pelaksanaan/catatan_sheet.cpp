// The notes of a month as a sheet: a day is entered by keyboard alone.
#include <algorithm>
#include <optional>
#include <string>

#include "core/base/text.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/pelaksanaan/berkas_parts.h"
#include "wasm/views/pelaksanaan/catatan_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/sheet.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view catatan_lembar = "Catatan kinerja, {}";
constexpr std::string_view catatan_hari = "Hari";
constexpr std::string_view catatan_baris = "Baris {}";
constexpr std::string_view catatan_sel = "{}, baris {}";
constexpr std::string_view catatan_pilihan = "Pilihan untuk {}";
constexpr std::string_view catatan_tanpa_cocok = "Tidak ada yang cocok.";
constexpr std::string_view catatan_salin = "Salin baris ini ke catatan baru";
constexpr std::string_view catatan_hapus = "Hapus baris ini";
constexpr std::string_view catatan_tombol =
    "Tombol panah dan Tab berpindah sel, Enter atau mengetik mengubah isi, Enter pada baris "
    "terakhir menambah catatan, Ctrl+Enter menyalin baris, Shift+Delete menghapus baris, Delete "
    "mengosongkan sel, Escape keluar dari tabel.";

}  // namespace wording

namespace {

constexpr float head_height = 36, row_height = 52, side_width = 76, cell_top = 6;
constexpr int lines_shown = 2;
constexpr float mark_room = 26, tallest_editor = 160;
constexpr float option_height = 44, list_width = 360;
constexpr std::size_t most_options = 6;

constexpr std::string_view exit_place = "catatan_kinerja/keluar";

bool is_fresh(const CatatanKinerja& note) {
    return note.berkas.empty() && is_blank(note.kegiatan) && is_blank(note.mulai) &&
           is_blank(note.selesai) && is_blank(note.realisasi) && is_blank(note.bukti) &&
           note.rencana_aksi.empty() && note.iki.empty();
}

/// "Sel 5": short name and day of the month.
std::string side_words(const std::optional<Date>& day) {
    if (!day) return "?";
    const std::string whole = to_long_with_weekday(*day);
    return whole.substr(0, 3) + " " + std::to_string(day->day);
}

SheetShape shape_of_page(const CatatanPage& page) {
    SheetShape shape;
    shape.rows = static_cast<int>(page.rows.size());
    shape.columns = static_cast<int>(catatan_columns().size());
    shape.head = head_height;
    shape.side = side_width;
    shape.row = row_height;
    for (const CatatanColumn& one : catatan_columns()) shape.widths.push_back(one.width);
    return shape;
}

class CatatanSheet {
  public:
    CatatanSheet(Column& column, const CatatanPage& page)
        : page_(page),
          editing_(page.editing),
          state_(page.state()),
          shape_(shape_of_page(page)),
          current_(selected_cell()),
          sheet_(column, filled(wording::catatan_lembar, {words_of(page.month)}), shape_, current_,
                 state_.across) {}

    void draw() {
        const std::uint32_t id = field_id(path_at(current_).value);
        sheet_.note_place(id, current_);
        if (!sheet_.near_view() && frame().focus != id) return;
        draw_heads();
        for (const int row : sheet_.rows()) draw_row(row);
        if (edited_) paint_editor();
        if (state_.editing && column_of(current_).link && is_selected()) draw_choices();
        // Last: while it is drawn, the cell that still has the focus claims the cursor.
        if (const auto pressed = sheet_.pressed()) press_on(*pressed);
    }

    std::size_t row() const { return static_cast<std::size_t>(current_.row); }

  private:
    const CatatanKinerja& note(SheetCell at) const {
        return page_.note(static_cast<std::size_t>(at.row));
    }
    static const CatatanColumn& column_of(SheetCell at) {
        return catatan_columns()[static_cast<std::size_t>(at.column)];
    }
    Path path_at(SheetCell at) const { return path_of(note(at), column_of(at).member); }
    bool is_selected() const { return state_.selected == path_at(current_).value; }

    // The last row as long as none is selected: that is where one goes on.
    SheetCell selected_cell() const {
        const int last = static_cast<int>(page_.rows.size()) - 1;
        const Path selected{state_.selected};
        const std::vector<std::string_view> at = segments(selected);
        if (at.size() != 3) return {last, 0};
        for (std::size_t row = 0; row < page_.rows.size(); ++row) {
            if (page_.note(row).id.value != at[1]) continue;
            for (std::size_t column = 0; column < catatan_columns().size(); ++column)
                if (catatan_columns()[column].member == at[2])
                    return {static_cast<int>(row), static_cast<int>(column)};
            return {static_cast<int>(row), 0};
        }
        return {last, 0};
    }

    // A note whose day was changed takes the sheet along to its month.
    void select(SheetCell at) {
        const Path path = path_at(at);
        const auto& day = page_.index.day_of(page_.rows[static_cast<std::size_t>(at.row)]);
        if (day && month_of(*day) != page_.month) show_month(state_, month_of(*day));
        state_.selected = path.value;
        stop_editing();
        editing_.ui.go_to = path;
    }
    void stop_editing() {
        state_.editing = false;
        state_.typed.clear();
    }

    // The second press on a cell is for its text.
    void press_on(SheetCell at) {
        const bool focused = frame().focus == field_id(path_at(current_).value);
        if (focused && edited_ && at.column == current_.column &&
            sheet_.cell(at).y >= sheet_.cell(current_).y &&
            sheet_.cell(at).y < editor_rect().bottom())
            return;  // the editor covers the cells below
        if (focused && at == current_ && editing_.open.editable())
            state_.editing = true;
        else
            select(at);
    }

    // As high as its text, over the cells below.
    Rect editor_rect() const {
        Rect rect = sheet_.cell(current_);
        const std::string words = value_of(current_);
        const float needed =
            text_height(TextStyle::small, words, rect.w - 2 * space::small) + space::normal;
        rect.h = std::clamp(needed, rect.h, tallest_editor);
        return rect;
    }

    /// What stands in the editor: letters that look for something, or the words of the cell.
    std::string value_of(SheetCell at) const {
        const bool looking = at == current_ && state_.editing && is_selected();
        if (column_of(at).link && looking) return state_.typed;
        return shown_in(editing_.skp(), note(at), column_of(at).member);
    }

    void draw_heads();
    void draw_row(int row);
    void draw_cell(SheetCell at);
    void edit(SheetCell at, const Rect& rect, const std::string& caution);
    void take(const std::string& typed);
    void obey(const KeyPress& press);
    bool obey_row(SheetCell from, const KeyPress& press);
    bool take_choice(SheetCell from);
    void choose(SheetCell from, const CatatanChoice& choice);
    void copy_row(SheetCell from);
    void paint_editor() const;
    void draw_choices();

    const CatatanPage& page_;
    const Editing& editing_;
    CatatanState& state_;
    SheetShape shape_;
    SheetCell current_;
    Sheet sheet_;
    bool edited_ = false;
    Rect editor_;
};

void tell(std::uint32_t id, Role role, std::string_view words, const Rect& rect, int position) {
    SemanticsNode& node = frame().semantics.add(id, role, words, rect, frame().clip());
    node.position = static_cast<std::uint32_t>(position);
}

void CatatanSheet::draw_heads() {
    const Rect corner = sheet_.corner();
    const Container row(Role::row, wording::catatan_hari, corner);
    frame().semantics.last().position = 1;
    const auto head = [](const Rect& rect, std::uint32_t id, std::string_view words, int position) {
        tell(id, Role::columnheader, words, rect, position);
        fill(rect, color::sunken);
        outline(rect, color::line);
        paint_line(rect.line(space::small, space::tiny, 0, rect.h), TextStyle::small_strong, words,
                   color::secondary);
    };
    {
        const Sheet::Clip clip(sheet_, Sheet::Part::corner);
        head(corner, id_of("corner"), wording::catatan_hari, 1);
    }
    const Sheet::Clip clip(sheet_, Sheet::Part::head);
    for (const int column : sheet_.columns())
        head(sheet_.column_head(column), id_of("k" + std::to_string(column)),
             column_of({0, column}).head, column + 2);
}

void CatatanSheet::draw_row(int row) {
    const SheetCell first{row, 0};
    const Scope scope(note(first).id.value);
    const Rect side = sheet_.row_head(row);
    const std::string number = std::to_string(row + 1);
    const Container container(Role::row, filled(wording::catatan_baris, {number}), side);
    frame().semantics.last().position = static_cast<std::uint32_t>(row + 2);
    {
        const Sheet::Clip clip(sheet_, Sheet::Part::side);
        const auto& day = page_.index.day_of(page_.rows[static_cast<std::size_t>(row)]);
        const std::string words = side_words(day);
        tell(id_of("hari"), Role::rowheader, words, side, 1);
        fill(side, row == current_.row ? color::accent_soft : color::sunken);
        outline(side, color::line);
        paint_line(side.line(space::small, space::tiny, 0, side.h), TextStyle::small, words,
                   color::secondary);
    }
    const Sheet::Clip clip(sheet_, Sheet::Part::body);
    for (const int column : sheet_.columns())
        if (row == current_.row || column != current_.column ||
            !sheet_.cell({row, column}).cut(frame().clip()).empty())
            draw_cell({row, column});
}

void CatatanSheet::draw_cell(SheetCell at) {
    const Rect rect = sheet_.cell(at);
    const std::string_view member = column_of(at).member;
    const std::string words = shown_in(editing_.skp(), note(at), member);
    tell(id_of(member), Role::gridcell, words, rect, at.column + 2);
    frame().semantics.open();
    fill(rect, color::surface);
    outline(rect, color::line);
    const std::string caution =
        words.empty() ? std::string() : caution_words(page_, note(at), member);
    const float right = caution.empty() ? space::small : mark_room;
    paint_text(rect.line(space::small, right, cell_top, 0), TextStyle::small, words, color::text,
               lines_shown);
    if (!caution.empty())
        paint_icon(
            {rect.right() - mark_room, rect.y + cell_top, space::small_icon, space::small_icon},
            icon::info, color::warning, TextStyle::body);
    if (at == current_) edit(at, rect, caution);
    frame().semantics.close();
}

void CatatanSheet::edit(SheetCell at, const Rect& rect, const std::string& caution) {
    const Path path = path_at(at);
    const std::uint32_t id = field_id(path.value);
    const bool mine = is_selected();
    edited_ = mine && state_.editing && frame().focus == id;
    editor_ = edited_ ? editor_rect() : rect;
    // Letters that look for something are no text of the note when they arrive late.
    if (!column_of(at).link) frame().remember(id, path.value);
    const std::string name =
        filled(wording::catatan_sel, {column_of(at).head, std::to_string(at.row + 1)});
    const bool readonly = !editing_.open.editable();
    const CellEditor editor = cell_editor(editor_, id, name, value_of(at), edited_, readonly);
    if (!caution.empty()) frame().semantics.describe_last(caution);
    if (editor.focused && !mine) {
        state_.selected = path.value;
        stop_editing();
    }
    // Whoever presses one of the choices has left the editor to do so.
    if (!editor.focused && mine && !column_of(at).link) state_.editing = false;
    if (editor.typed && *editor.typed != value_of(at)) take(*editor.typed);
    for (const KeyPress& press : editor.keys) obey(press);
    if (editor.focused && !edited_) outline(rect.inset(1, 1), color::focus_ring, 0, 2);
}

void CatatanSheet::take(const std::string& typed) {
    state_.selected = path_at(current_).value;
    state_.editing = true;  // the news of the focus may come after the letter
    if (column_of(current_).link) {
        state_.typed = on_one_line(typed);
        return;
    }
    editing_.out.push(SetField{path_at(current_), on_one_line(typed)});
}

// Those that are about a row as a whole.
bool CatatanSheet::obey_row(SheetCell from, const KeyPress& press) {
    if (!editing_.open.editable()) return false;
    if (press.key == Key::enter && (press.flags & flag_ctrl) != 0) {
        copy_row(from);
        return true;
    }
    if (press.key == Key::del && (press.flags & flag_shift) != 0 && !state_.editing) {
        remove_note(page_, static_cast<std::size_t>(from.row));
        return true;
    }
    return false;
}

void CatatanSheet::obey(const KeyPress& press) {
    const SheetCell from = selected_cell();
    const Path path = path_at(from);
    const bool editable = editing_.open.editable();
    const bool link = column_of(from).link;
    if (obey_row(from, press)) return;
    if (press.key == Key::escape) {
        if (!state_.editing) editing_.ui.go_to = Path{std::string(exit_place)};
        stop_editing();
        return;
    }
    if (!state_.editing) {
        if (press.key == Key::enter && editable) {
            state_.editing = true;
            return;
        }
        if ((press.key == Key::del || press.key == Key::backspace) && editable) {
            if (link)
                choose(from, {});
            else
                editing_.out.push(SetField{path, "", true});
            return;
        }
    } else if (press.key != Key::enter && press.key != Key::tab) {
        return;
    } else if (link && !take_choice(from) && press.key == Key::enter) {
        return;  // nothing fits: the letters stay to be changed
    }
    const int page = std::max(1, static_cast<int>(frame().height / row_height) - 4);
    const auto to = moved(from, press, shape_, page);
    if (!to) return;
    if (press.key == Key::enter && to->row == from.row) {
        stop_editing();
        if (editable && !is_fresh(note(from))) return add_note(page_);
    }
    if (*to == from && press.key == Key::tab)
        editing_.ui.go_to = Path{std::string(exit_place)};
    else
        select(*to);
}

/// False when letters were typed and nothing fits them.
bool CatatanSheet::take_choice(SheetCell from) {
    if (is_blank(state_.typed)) return true;
    const auto found = choices_of(editing_.skp(), note(from), column_of(from).member, state_.typed);
    if (found.empty()) return false;
    choose(from, found.front());
    return true;
}

void CatatanSheet::choose(SheetCell from, const CatatanChoice& choice) {
    editing_.out.push(chosen(editing_.skp(), note(from), column_of(from).member, choice));
    stop_editing();
}

// Into a row that was only begun come the words of the one above it.
void CatatanSheet::copy_row(SheetCell from) {
    stop_editing();
    const CatatanKinerja& here = note(from);
    if (!is_fresh(here) || from.row == 0) return add_note(page_, &here);
    const CatatanKinerja& above = note({from.row - 1, 0});
    SetFields fields;
    for (const Member& member : shape_of<CatatanKinerja>().members)
        if (member.is_field() && member.name != "tanggal")
            fields.fields.push_back({path_of(here, member.name),
                                     std::string(member.scalar.shown(&above, member.index)), true});
    editing_.out.push(fields);
}

// The browser shows the text; here is the paper it is written on.
void CatatanSheet::paint_editor() const {
    const Sheet::Clip clip(sheet_, Sheet::Part::body);
    fill(editor_, color::surface);
    outline(editor_, color::accent, 0, 2);
}

void CatatanSheet::draw_choices() {
    const CatatanColumn& column = column_of(current_);
    auto found = choices_of(editing_.skp(), note(current_), column.member, state_.typed);
    if (found.size() > most_options) found.resize(most_options);
    const float height = option_height * static_cast<float>(std::max<std::size_t>(found.size(), 1));
    Rect place{editor_.x, editor_.bottom() + space::hair, list_width, height};
    if (place.bottom() > frame().height) place.y = editor_.y - height - space::hair;
    place.x = std::min(place.x, frame().width - list_width - space::small);
    const Overlay overlay(place, "choices");
    const Scope scope("pilihan");
    fill(place, color::surface);
    const Container list(Role::listbox, filled(wording::catatan_pilihan, {column.head}), place);
    if (found.empty()) {
        paint_line(place.inset(space::small, 0), TextStyle::small, wording::catatan_tanpa_cocok,
                   color::secondary);
        tell_text(place, wording::catatan_tanpa_cocok);
    }
    Rect line{place.x, place.y, place.w, option_height};
    for (const CatatanChoice& one : found) {
        const Scope of(one.rhk.value + one.aksi.value + one.iki.value);
        const Press press = ui::press(id_of("pilih"), line, Role::option, one.words);
        const bool first = &one == &found.front() && !is_blank(state_.typed);
        if (first) frame().semantics.mark_last(state_checked);
        if (first || press.hovered) fill(line, color::accent_soft);
        paint_text(line.line(space::small, space::small, space::hair, 0), TextStyle::small,
                   one.words, color::text, lines_shown);
        if (press.clicked) {
            const Path here = path_at(current_);
            choose(current_, one);
            editing_.ui.go_to = here;
        }
        line.y += option_height;
    }
    outline(place, color::input_border);
}

// What is said about the row with the cursor, and what can be done with it by pointer.
void about_row(Column& column, const CatatanPage& page, std::size_t row) {
    const CatatanKinerja& note = page.note(row);
    for (const CatatanColumn& one : catatan_columns()) {
        const std::string words = caution_words(page, note, one.member);
        if (words.empty()) continue;
        text(column, TextStyle::small, std::string(one.head) + ": " + words, color::warning);
        column.gap(space::tiny);
    }
    column.gap(space::small);
    berkas_bukti(column, page.editing, path("catatan_kinerja") / note.id.value / "berkas",
                 note.berkas);
    if (!page.editing.open.editable()) return;
    column.gap(space::normal);
    buttons(column, {{{.label = wording::catatan_salin, .icon = icon::copy},
                      [&] { add_note(page, &note); }},
                     {{.label = wording::catatan_hapus, .icon = icon::trash_2},
                      [&] { remove_note(page, row); }}});
}

}  // namespace

void catatan_sheet(Column& column, const CatatanPage& page) {
    std::size_t row = 0;
    {
        CatatanSheet sheet(column, page);
        sheet.draw();
        row = sheet.row();
    }
    column.gap(space::small);
    Rect place{column.x, column.y, column.width, 0};
    place.h = paint_text(place, TextStyle::small, wording::catatan_tombol, color::secondary);
    const std::uint32_t id = field_id(exit_place);
    frame().note_place(id, place);
    if (frame().near_view(place))
        frame().semantics.add(id, Role::text, wording::catatan_tombol, place, frame().clip());
    column.y += place.h + space::small;
    about_row(column, page, row);
}

}  // namespace kinerja::ui
