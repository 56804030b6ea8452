// A block of the matrix as a sheet: drawn where it is in sight, operated like a spreadsheet.
#include <algorithm>
#include <string>

#include "wasm/views/matriks/matriks_parts.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/sheet.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view matriks_nama = "Nama pegawai dan jabatan";
constexpr std::string_view matriks_rhk_tanpa_kalimat = "(RHK belum ditulis)";
constexpr std::string_view unit_lain = "unit lain";
constexpr std::string_view matriks_keluar =
    "Tombol panah dan Tab berpindah sel, Enter atau mengetik mengubah isi, Delete mengosongkan, "
    "Escape keluar dari tabel.";

}  // namespace wording

namespace {

constexpr float cell_top = 6, mark_room = 26, heads_line = 48, team_indent = 22, indent = 10;
constexpr float least_room = 60;
constexpr float rhk_strip = 48, iki_strip = 72, side_width = 196;
constexpr float row_height = 76, column_width = 184;
constexpr int lines_shown = 3;
constexpr float tallest_editor = 220;

class BlockSheet {
  public:
    BlockSheet(Column& column, const Editing& editing, const BlokMatriks& blok)
        : editing_(editing),
          state_(editing.ui.matriks),
          blok_(blok),
          shape_{static_cast<int>(blok.anggota.size()),
                 static_cast<int>(blok.kolom.size()),
                 (blok.ketua ? 0 : rhk_strip) + iki_strip,
                 side_width,
                 row_height,
                 column_width},
          current_(selected_cell()),
          sheet_(column, title_of(blok), shape_, current_,
                 state_.across[blok.ketua ? blok.ketua->id.value : ""]) {}

    void draw() {
        lead_to_heads();
        sheet_.note_place(field_id(path_at(current_).value), current_);
        // Like other fields, one that is far away has no node unless it has the focus.
        if (!sheet_.near_view() && frame().focus != field_id(path_at(current_).value)) return;
        draw_heads();
        for (const int row : sheet_.rows()) draw_row(row);
        if (edited_) paint_editor();
        // Last: while it is drawn, the cell that still has the focus claims the cursor.
        if (const auto pressed = sheet_.pressed()) press_on(*pressed);
    }

    Path exit() const {
        return path("matriks") / "keluar" / (blok_.ketua ? blok_.ketua->id.value : "langsung");
    }

  private:
    const Anggota& person(int row) const { return *blok_.anggota[static_cast<std::size_t>(row)]; }
    const KolomMatriks& kolom(int column) const {
        return blok_.kolom[static_cast<std::size_t>(column)];
    }
    Path path_at(SheetCell at) const { return path_of(person(at.row), kolom(at.column)); }

    // The first cell as long as none of this block is selected: Tab has to come in somewhere.
    SheetCell selected_cell() const {
        for (std::size_t row = 0; row < blok_.anggota.size(); ++row) {
            const std::string start = path(blok_.anggota[row]->id).value + "/";
            if (!state_.selected.starts_with(start)) continue;
            for (std::size_t column = 0; column < blok_.kolom.size(); ++column)
                if (path_of(*blok_.anggota[row], blok_.kolom[column]).value == state_.selected)
                    return {static_cast<int>(row), static_cast<int>(column)};
        }
        return {};
    }

    void select(SheetCell at) {
        const Path path = path_at(at);
        state_.selected = path.value;
        state_.editing = false;
        editing_.ui.go_to = path;
    }

    // The second press on a cell is for its text.
    void press_on(SheetCell at) {
        const bool focused = frame().focus == field_id(path_at(current_).value);
        const bool in_editor = state_.editing && at.column == current_.column &&
                               sheet_.cell(at).y >= sheet_.cell(current_).y &&
                               sheet_.cell(at).y < editor_rect().bottom();
        if (focused && in_editor) return;  // it covers the cells below
        if (focused && at == current_ && editing_.open.editable())
            state_.editing = true;
        else
            select(at);
    }

    // As high as its text, over the cells below.
    Rect editor_rect() const {
        Rect rect = sheet_.cell(current_);
        const std::string_view hasil = hasil_of(person(current_.row), kolom(current_.column));
        const float needed =
            text_height(TextStyle::small, hasil, rect.w - 2 * space::small) + 2 * space::normal;
        rect.h = std::clamp(needed, rect.h, tallest_editor);
        return rect;
    }

    // A finding about a column leads to its head, wherever the sheet stands.
    void lead_to_heads() {
        if (frame().reveal == 0 || blok_.ketua != nullptr) return;
        for (int column = 0; column < shape_.columns; ++column)
            sheet_.note_place(id_of_head(column), {0, column});
    }

    std::uint32_t id_of_head(int column) const {
        const KolomMatriks& one = kolom(column);
        return field_id(path_of_kolom(one.rhk->id, one.iki->id).value);
    }

    void draw_heads();
    void draw_rhk_heads();
    void draw_row(int row);
    void draw_row_head(int row);
    void draw_cell(SheetCell at);
    void edit(SheetCell at, const Rect& rect);
    void obey(const KeyPress& press);
    void paint_editor() const;

    const Editing& editing_;
    MatriksState& state_;
    const BlokMatriks& blok_;
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

void mark_row(int position) {
    frame().semantics.last().position = static_cast<std::uint32_t>(position);
}

void BlockSheet::draw_heads() {
    const bool two = blok_.ketua == nullptr;
    const Rect corner = sheet_.corner();
    if (two) draw_rhk_heads();
    const Container row(Role::row, "IKI", corner);
    mark_row(two ? 2 : 1);
    {
        const Sheet::Clip clip(sheet_, Sheet::Part::corner);
        fill(corner, color::sunken);
        outline(corner, color::line);
        tell(id_of("corner"), Role::columnheader, wording::matriks_nama, corner, 1);
        paint_text({corner.x + indent, corner.bottom() - heads_line, corner.w - 2 * indent, 0},
                   TextStyle::small_strong, wording::matriks_nama, color::secondary, 2);
    }
    const Sheet::Clip clip(sheet_, Sheet::Part::head);
    for (const int column : sheet_.columns()) {
        Rect head = sheet_.column_head(column);
        head.y = head.bottom() - iki_strip;
        head.h = iki_strip;
        const std::string words = head_of(kolom(column));
        const std::uint32_t id =
            blok_.ketua ? id_of("k" + std::to_string(column)) : id_of_head(column);
        tell(id, Role::columnheader, words, head, column + 2);
        const KolomMatriks& one = kolom(column);
        const auto found = editing_.open.index->at(path_of_kolom(one.rhk->id, one.iki->id));
        const bool advised = !blok_.ketua && !found.empty();
        if (advised) {
            const Explanation& said = editing_.explain(*found[0]);
            frame().semantics.describe_last(said.message + " " + said.remedy);
        }
        fill(head, color::sunken);
        outline(head, color::line);
        paint_text(head.line(space::small, advised ? mark_room : space::small, cell_top, 0),
                   TextStyle::small_strong, words, color::text, lines_shown);
        if (advised)
            paint_icon(
                {head.right() - mark_room, head.y + cell_top, space::small_icon, space::small_icon},
                icon::lightbulb, color::warning, TextStyle::body);
    }
}

// The sentence of a RHK stays in sight as long as one of its columns does.
void BlockSheet::draw_rhk_heads() {
    const Rect corner = sheet_.corner();
    const Container row(Role::row, "RHK", corner);
    mark_row(1);
    const Sheet::Clip clip(sheet_, Sheet::Part::head);
    const std::vector<int>& seen = sheet_.columns();
    for (std::size_t at = 0; at < seen.size();) {
        std::size_t end = at;
        const Rhk* rhk = kolom(seen[at]).rhk;
        while (end + 1 < seen.size() && kolom(seen[end + 1]).rhk == rhk) ++end;
        const Rect first = sheet_.column_head(seen[at]), last = sheet_.column_head(seen[end]);
        const Rect head{first.x, first.y, last.right() - first.x, rhk_strip};
        const std::string_view words =
            rhk->statement.empty() ? wording::matriks_rhk_tanpa_kalimat : rhk->statement;
        const Scope scope(rhk->id.value);
        tell(id_of("rhk"), Role::columnheader, words, head, seen[at] + 2);
        fill(head, color::accent_soft);
        outline(head, color::line);
        const float left = std::max(head.x, corner.right());
        const float room = std::max(head.right() - left - 2 * space::small, least_room);
        paint_text({left + space::small, head.y + space::tiny, room, 0}, TextStyle::small, words,
                   color::text, 2);
        at = end + 1;
    }
}

void BlockSheet::draw_row(int row) {
    const Scope scope(person(row).id.value);
    const Rect head = sheet_.row_head(row);
    const Container container(Role::row, name_of(person(row)), head);
    mark_row(row + (blok_.ketua ? 2 : 3));
    draw_row_head(row);
    const Sheet::Clip clip(sheet_, Sheet::Part::body);
    const bool only_current = row == current_.row;
    for (const int column : sheet_.columns())
        if (only_current || column != current_.column ||
            !sheet_.cell({row, column}).cut(frame().clip()).empty())
            draw_cell({row, column});
}

void BlockSheet::draw_row_head(int row) {
    const Sheet::Clip clip(sheet_, Sheet::Part::side);
    const Anggota& anggota = person(row);
    const Rect rect = sheet_.row_head(row);
    const Container header(Role::rowheader, name_of(anggota), rect);
    frame().semantics.last().position = 1;
    std::string name = name_of(anggota);
    if (!anggota.jabatan.empty()) name += ", " + anggota.jabatan;
    if (anggota.unit_lain) name += ", " + std::string(wording::unit_lain);
    const std::string made = made_words(anggota);
    if (!made.empty()) name += ", " + made;
    const Press state = press(id_of("data"), rect, Role::button, name);
    fill(rect, state.hovered ? color::page : color::surface);
    outline(rect, color::line);
    const float left = rect.x + (blok_.ketua ? team_indent : indent);
    const Rect words{left, rect.y + cell_top, rect.right() - left - space::small, 0};
    const float used = paint_text(words, TextStyle::small_strong, name_of(anggota), color::text, 2);
    // Above the last line there is room for it when the name takes one line.
    const bool last_line = anggota.unit_lain || !made.empty();
    const bool has_room = !last_line || used <= spec_of(TextStyle::small_strong).line;
    if (!anggota.jabatan.empty() && has_room)
        paint_text({words.x, words.y + used, words.w, 0}, TextStyle::small, anggota.jabatan,
                   color::secondary, 1);
    float beside = words.x;
    if (anggota.unit_lain)
        beside += badge(words.x, rect.bottom() - badge_height - space::tiny, Tone::neutral,
                        wording::unit_lain) +
                  space::small;
    if (!made.empty())
        paint_line({beside, rect.bottom() - badge_height, rect.right() - beside - space::small,
                    spec_of(TextStyle::small).line},
                   TextStyle::small, made, color::success);
    if (state.focused) focus_ring(rect.inset(space::tiny, space::tiny));
    if (state.clicked) editing_.ui.ask(Modal::anggota, anggota.id.value);
}

void BlockSheet::draw_cell(SheetCell at) {
    const Rect rect = sheet_.cell(at);
    const Path path = path_at(at);
    const std::string_view hasil = hasil_of(person(at.row), kolom(at.column));
    const bool here = at == current_;
    tell(id_of("c" + std::to_string(at.column)), Role::gridcell, hasil, rect, at.column + 2);
    frame().semantics.open();
    fill(rect, color::surface);
    outline(rect, color::line);
    const bool advised = !editing_.open.index->at(path).empty();
    paint_text(rect.line(space::small, advised ? space::large : space::small, cell_top, 0),
               TextStyle::small, hasil, color::text, lines_shown);
    if (advised)
        paint_icon(
            {rect.right() - mark_room, rect.y + cell_top, space::small_icon, space::small_icon},
            icon::lightbulb, color::warning, TextStyle::body);
    if (here) edit(at, rect);
    frame().semantics.close();
}

void BlockSheet::edit(SheetCell at, const Rect& rect) {
    const Path path = path_at(at);
    const std::uint32_t id = field_id(path.value);
    const std::string hasil(hasil_of(person(at.row), kolom(at.column)));
    const bool mine = state_.selected == path.value;
    edited_ = mine && state_.editing && frame().focus == id;
    editor_ = edited_ ? editor_rect() : rect;
    frame().remember(id, path.value);
    const std::string name = name_of(person(at.row)) + ": " + head_of(kolom(at.column));
    const bool readonly = !editing_.open.editable();
    const CellEditor editor = cell_editor(editor_, id, name, hasil, edited_, readonly);
    for (const Finding* finding : editing_.open.index->at(path)) {
        const Explanation& said = editing_.explain(*finding);
        frame().semantics.describe_last(said.message + " " + said.remedy);
        break;
    }
    if (editor.focused && !mine) {
        state_.selected = path.value;
        state_.editing = false;
    }
    if (!editor.focused && mine) state_.editing = false;
    if (editor.typed && *editor.typed != hasil) {
        state_.editing = true;  // the news of the focus may come after the letter
        editing_.out.push(SetField{path, *editor.typed});
    }
    for (const KeyPress& press : editor.keys) obey(press);
    if (editor.focused && !edited_) outline(rect.inset(1, 1), color::focus_ring, 0, 2);
}

// What is typed is in the document already: leaving a cell keeps it, whichever way.
void BlockSheet::obey(const KeyPress& press) {
    const SheetCell from = selected_cell();
    const Path path = path_at(from);
    const bool editable = editing_.open.editable();
    if (press.key == Key::escape) {
        if (!state_.editing) editing_.ui.go_to = exit();
        state_.editing = false;
        return;
    }
    if (!state_.editing) {
        if (press.key == Key::enter && editable) {
            state_.editing = true;
            return;
        }
        if ((press.key == Key::del || press.key == Key::backspace) && editable) {
            editing_.out.push(SetField{path, "", true});
            return;
        }
    } else if (press.key != Key::enter && press.key != Key::tab) {
        return;
    }
    const int page = std::max(1, static_cast<int>(frame().height / row_height) - 4);
    const auto to = moved(from, press, shape_, page);
    if (!to) return;
    if (*to == from && press.key == Key::tab)
        editing_.ui.go_to = exit();
    else
        select(*to);
}

// The browser shows the text; here is the paper it is written on.
void BlockSheet::paint_editor() const {
    const Sheet::Clip clip(sheet_, Sheet::Part::body);
    fill(editor_, color::surface);
    outline(editor_, color::accent, 0, 2);
}

// What is said about the selected cell, with a better wording one press away.
void about_selected(Column& column, const Editing& editing, const BlokMatriks& blok) {
    for (const Anggota* anggota : blok.anggota)
        for (const KolomMatriks& kolom : blok.kolom) {
            const Path at = path_of(*anggota, kolom);
            if (at.value != editing.ui.matriks.selected) continue;
            for (const Finding* finding : editing.open.index->at(at)) {
                const Explanation& said = editing.explain(*finding);
                const Scope scope(at.value);
                column.gap(space::small);
                text(column, TextStyle::small,
                     name_of(*anggota) + ": " + said.message + " " + said.remedy, color::warning);
                if (said.proposal.empty() || !editing.open.editable()) continue;
                const std::string label =
                    std::string(wording::pakai_usulan).append(": ").append(said.proposal);
                if (link_button(column, label, icon::check))
                    editing.out.push(SetField{at, said.proposal, true});
            }
            return;
        }
}

}  // namespace

void matriks_sheet(Column& column, const Editing& editing, const BlokMatriks& blok) {
    Path exit;
    {
        BlockSheet sheet(column, editing, blok);
        sheet.draw();
        exit = sheet.exit();
    }
    column.gap(space::small);
    Rect note{column.x, column.y, column.width, 0};
    note.h = paint_text(note, TextStyle::small, wording::matriks_keluar, color::secondary);
    const std::uint32_t id = field_id(exit.value);
    frame().note_place(id, note);
    if (frame().near_view(note))
        frame().semantics.add(id, Role::text, wording::matriks_keluar, note, frame().clip());
    column.y += note.h;
    about_selected(column, editing, blok);
}

}  // namespace kinerja::ui
