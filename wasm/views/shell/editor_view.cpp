// The editor: sections | form | checks where there is room; on a phone one column with a bar below.
#include <algorithm>
#include <string>
#include <vector>

#include "core/model/place_name.h"
#include "wasm/state/sections.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/views.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tab_lain_isi =
    "Di sini draf hanya dapat dibaca dan mengikuti simpanan tab itu. Ambil alih bila Anda ingin "
    "meneruskan di tab ini.";
constexpr std::string_view bentrok_isi =
    "Tulisan Anda di tab ini tidak hilang: sudah disimpan sebagai cabang di riwayat. Pilih yang "
    "ingin diteruskan.";
constexpr std::string_view bentrok_belum_isi =
    "Huruf terakhir yang Anda tulis di tab ini sedang disimpan sebagai cabang di riwayat. Jangan "
    "tutup tab ini dahulu.";
constexpr std::string_view dihapus_lain_isi =
    "Draf ini tidak dapat disimpan lagi dengan nama yang sama. Tulisan Anda masih ada di tab ini: "
    "simpan sebagai draf baru, atau sebagai berkas.";
constexpr std::string_view skp_terkunci = "SKP ini sudah ditandatangani atau ditetapkan";
constexpr std::string_view ikuti = "Ikut berbicara di tab ini";

}  // namespace wording

namespace {

constexpr float nav_width = 264, side_width = 336, label_left = 50, rhk_left = 44;
constexpr float heading_height = 28, rhk_height = 36, wide_margin = 28;
constexpr float bottom_bar_height = 60, bottom_top = 9, checks_width = 120;
constexpr float wide_from = 1024, middle_from = 600;
constexpr float narrow_bar = 760;  // below it the bar of shell_view.cpp has icons only
constexpr int findings_shown = 60;
constexpr std::size_t rhk_listed = 12;  // more would push the other sections out of sight

/// Cards of the dialogue that wait for the side that speaks here.
std::size_t waiting_count(const Editing& editing) {
    const Pihak me = pihak_of(turn_of(*editing.skp().konsep));
    return editing.open.dialog->waiting(editing.skp(), me).size();
}

/// A name of the list is never cut: what is too long for one line goes on in the next, and the row
/// grows with it.
float row_height(TextStyle style, std::string_view words, float width) {
    return std::max(space::touch_height, text_height(style, words, width) + 2 * space::small);
}
void row_words(const Rect& row, float left, TextStyle style, std::string_view words, float width,
               ImU32 ink) {
    const float height = text_height(style, words, width);
    paint_text({row.x + left, row.y + (row.h - height) / 2, width, height}, style, words, ink);
}

/// What stands at the right of a section: how many are missing, how many wait, or that it is done.
struct NavMark {
    std::string count;
    ImU32 ink = color::danger;
    bool done = false;

    bool any() const { return done || !count.empty(); }
};

NavMark mark_of(const SectionRow& row, int blocks, std::size_t waiting) {
    if (blocks > 0) return {std::to_string(blocks), color::danger, false};
    if (waiting > 0) return {std::to_string(waiting), color::warning, false};
    // What nobody asks for is not done just because nothing is missing.
    return {"", color::success, row.form()};
}

void nav_row(Column& column, const Editing& editing, const SectionRow& row) {
    const Section section = row.section;
    const bool here = editing.ui.section == section;
    const std::string_view label = row.label;
    const auto tally = editing.open.index->tally(section);
    std::string name(label);
    if (tally.blocks > 0) name += ", " + std::to_string(tally.blocks) + " wajib dilengkapi";
    const std::size_t waiting = section == Section::dialog ? waiting_count(editing) : 0;
    if (waiting > 0) name += ", " + std::to_string(waiting) + " menunggu Anda";
    const NavMark mark = mark_of(row, tally.blocks, waiting);
    const TextStyle style = here ? TextStyle::strong : TextStyle::body;
    const float width =
        column.width - label_left - (mark.any() ? space::touch_height : space::normal);
    const Rect rect = column.take(row_height(style, label, width));
    const Press state = press(id_of(label), rect, Role::button, name);
    if (here) frame().semantics.mark_last(state_current);
    const Rect pill = rect.inset(space::small, space::hair);
    fill(pill,
         here            ? color::accent_soft
         : state.hovered ? color::page
                         : color::surface,
         space::radius);
    const ImU32 ink = here ? color::accent : color::text;
    paint_icon({rect.x + space::normal, rect.y, space::icon, rect.h}, row.icon, ink);
    row_words(rect, label_left, style, label, width, ink);
    const Rect at{rect.right() - space::touch_height, rect.y, space::icon, rect.h};
    if (mark.done)
        paint_icon(at, icon::check, mark.ink, TextStyle::body);
    else if (mark.any())
        paint_line(at, TextStyle::small_strong, mark.count, mark.ink, 1);
    if (state.focused) focus_ring(pill);
    if (state.clicked) editing.ui.show(section);
}

void nav_heading(Column& column, std::string_view words) {
    column.gap(space::normal);
    const Rect rect = column.take(heading_height);
    paint_line(rect.line(space::normal, space::normal, 0, rect.h), TextStyle::small_strong, words,
               color::secondary);
    frame().semantics.add(id_of(words), Role::heading, words, rect, frame().clip()).level = 2;
}

/// Of the year a person sees the stages, and opens the one they are in; what comes after the plan
/// is open from the start once the plan is signed.
bool is_open(const Editing& editing, Stage stage) {
    if (row_of(editing.ui.section).stage == stage) return true;
    return editing.ui.is_open(path("stage") / label_of(stage), editing.locked());
}

/// The heading of a stage; whether its sections follow.
bool nav_stage(Column& column, const Editing& editing, Stage stage) {
    const std::string_view words = label_of(stage);
    if (!folds(stage)) {
        nav_heading(column, words);
        return true;
    }
    column.gap(space::small);
    const float width = column.width - space::normal - space::touch_height;
    const Rect rect = column.take(row_height(TextStyle::small_strong, words, width));
    const bool open = is_open(editing, stage);
    const Press state = press(id_of(words), rect, Role::button, words);
    frame().semantics.mark_last(state_expandable | (open ? state_expanded : 0u));
    if (state.hovered) fill(rect.inset(space::small, space::hair), color::page, space::radius);
    row_words(rect, space::normal, TextStyle::small_strong, words, width, color::secondary);
    paint_icon({rect.right() - space::touch_height, rect.y, space::icon, rect.h},
               open ? icon::chevron_down : icon::chevron_right, color::secondary);
    if (state.focused) focus_ring(rect.inset(space::small, space::hair));
    if (state.clicked) editing.ui.set_open(path("stage") / label_of(stage), !open);
    return open;
}

void nav_rhk(Column& column, const Editing& editing, const Rhk& rhk, int number) {
    const Rect rect = column.take(rhk_height);
    if (!frame().near_view(rect)) return;
    const Scope scope(rhk.id.value);
    const bool here = editing.ui.rhk == rhk.id.value;
    const std::string words =
        std::to_string(number) + ". " +
        (rhk.statement.empty() ? std::string(wording::rhk_belum_ditulis) : rhk.statement);
    const Press state = press(id_of("nav"), rect, Role::button, words);
    if (here) frame().semantics.mark_last(state_current);
    const Rect pill = rect.line(rhk_left, space::small, 1, rect.h - space::hair);
    if (here || state.hovered) fill(pill, here ? color::accent_soft : color::page, space::radius);
    paint_line(pill.inset(space::small, 0), TextStyle::small, words,
               here ? color::accent : color::secondary);
    if (state.focused) focus_ring(pill);
    if (state.clicked) editing.ui.show_rhk(rhk.id.value);
}

void nav(const Rect& place, const Editing& editing) {
    const Container landmark(Role::navigation, wording::navigasi, place);
    fill(place, color::surface);
    line_right(place);
    ScrollRegion region(place, editing.ui.nav_scroll, "nav");
    region.layout(0, place.w);
    Column& c = region.column();
    c.gap(space::medium);
    Stage stage = Stage::form;
    bool open = true;
    for (const SectionRow* row : sections_of(editing.skp())) {
        if (row->stage != stage) open = nav_stage(c, editing, row->stage);
        stage = row->stage;
        if (!open) continue;
        nav_row(c, editing, *row);
        const Section section = row->section;
        const bool listed = section == Section::hasil_kerja && editing.ui.section == section &&
                            editing.skp().rhk.size() <= rhk_listed;
        if (!listed) continue;
        int number = 0;
        for (const Box<Rhk>& rhk : editing.skp().rhk) nav_rhk(c, editing, *rhk, ++number);
        c.gap(space::small);
    }
    c.gap(space::normal);
}

const Rhk* page_of(const Editing& editing) {
    if (editing.ui.section != Section::hasil_kerja || editing.ui.rhk.empty()) return nullptr;
    return find_rhk(editing.skp(), RhkId{editing.ui.rhk});
}

std::string title_of(const Editing& editing, const Rhk* page) {
    if (page == nullptr) return std::string(label_of(editing.ui.section));
    return name_of(editing.skp(), *page);
}

void section_body(Column& column, const Editing& editing, const Rhk* page) {
    if (page != nullptr) return rhk_view(column, editing, *page);
    row_of(editing.ui.section).view(column, editing);
}

void gone_banner(Column& column, const Editing& editing) {
    if (!editing.open.gone) return;
    banner(column, Tone::danger, wording::dihapus_lain, wording::dihapus_lain_isi);
    column.gap(space::small);
    buttons(column, {{{.label = wording::simpan_salinan, .kind = ButtonKind::primary},
                      [&] { editing.out.ask(KeepBranch{}); }},
                     {{.label = wording::simpan_berkas}, [&] { editing.out.ask(ExportDraft{}); }}});
    column.gap(space::normal);
}

void read_only_banner(Column& column, const Editing& editing) {
    const auto one_button = [&](std::string_view label, auto intent) {
        column.gap(space::small);
        if (button(column, {.label = label})) editing.out.ask(std::move(intent));
        column.gap(space::normal);
    };
    switch (editing.open.read_only) {
        case ReadOnly::no:
            if (editing.locked() && row_of(editing.ui.section).form()) {
                banner(column, Tone::info, wording::skp_terkunci, wording::skp_terkunci_isi);
                column.gap(space::normal);
            }
            return;
        case ReadOnly::other_tab:
            banner(column, Tone::info, wording::tab_lain, wording::tab_lain_isi);
            column.gap(space::small);
            buttons(column, {{{.label = wording::ikuti, .icon = icon::link},
                              [&] { editing.out.ask(FollowLive{}); }},
                             {{.label = wording::layar_hadirin, .icon = icon::eye},
                              [&] { editing.out.ask(WatchAsRoom{}); }}});
            return one_button(wording::ambil_alih, TakeOver{});
        case ReadOnly::newer_version:
            banner(column, Tone::warning, wording::versi_baru_program,
                   wording::versi_baru_program_isi);
            column.gap(space::normal);
            return;
        case ReadOnly::old_revision: {
            banner(column, Tone::info, wording::melihat_versi, editing.open.looked_at);
            column.gap(space::small);
            if (editing.open.looked_at_established)  // a revision changes it, with a reason
                return one_button(wording::kembali_ke_sekarang, LeaveRevision{});
            buttons(column, {{{.label = wording::pulihkan_versi, .kind = ButtonKind::primary},
                              [&] { editing.out.ask(RestoreRevision{}); }},
                             {{.label = wording::kembali_ke_sekarang},
                              [&] { editing.out.ask(LeaveRevision{}); }}});
            column.gap(space::normal);
            return;
        }
        case ReadOnly::conflict: {
            banner(column, Tone::danger, wording::bentrok,
                   editing.open.save == SaveState::saved ? wording::bentrok_isi
                                                         : wording::bentrok_belum_isi);
            column.gap(space::small);
            buttons(column,
                    {{{.label = wording::simpan_salinan, .kind = ButtonKind::primary},
                      [&] { editing.out.ask(KeepBranch{}); }},
                     {{.label = wording::muat_terbaru}, [&] { editing.out.ask(LoadNewest{}); }}});
            column.gap(space::normal);
            return;
        }
    }
}

void next_section(Column& column, const Editing& editing, bool narrow) {
    const SectionRow* next = nullptr;
    bool passed = false;
    for (const SectionRow* row : sections_of(editing.skp())) {
        if (passed && row->form() && next == nullptr) next = row;
        passed = passed || row->section == editing.ui.section;
    }
    const bool last = next == nullptr;
    const std::string label =
        last ? std::string(wording::simpan_berkas) : "Lanjut: " + std::string(next->label);
    const auto onward = [&] {
        if (last)
            editing.out.ask(ExportDraft{});
        else
            editing.ui.show(next->section);
    };
    column.gap(space::large);
    // A phone's bar has no room for printing; the end is where one looks for it anyway.
    buttons(column, {{{.label = label,
                       .icon = last ? icon::download : icon::chevron_right,
                       .kind = ButtonKind::primary},
                      onward},
                     {{.label = wording::cetak, .icon = icon::printer},
                      [&] { editing.ui.show(Screen::cetak); },
                      narrow || last}});
}

void form(const Rect& place, const Editing& editing, bool narrow) {
    const Rhk* page = page_of(editing);
    const Container landmark(Role::main, wording::isi, place);
    if (editing.ui.takes_tables() && editing.open.editable())
        frame().semantics.last().field |= field_table;
    ScrollRegion region(place, editing.ui.main_scroll, "form");
    const bool wide = page == nullptr && row_of(editing.ui.section).wide;
    region.layout(narrow ? space::normal : wide_margin, wide ? place.w : space::form_width);
    Column& c = region.column();
    c.gap(narrow ? space::normal : space::large);
    gone_banner(c, editing);
    read_only_banner(c, editing);
    text(c, TextStyle::title, title_of(editing, page), color::text, 1);
    c.gap(space::normal);
    section_body(c, editing, page);
    if (page == nullptr) next_section(c, editing, frame().width < narrow_bar);
    c.gap(space::huge * 2);
}

void checks(const Rect& place, const Editing& editing) {
    const Container landmark(Role::complementary, wording::pemeriksaan, place);
    fill(place, color::surface);
    fill({place.x, place.y, 1, place.h}, color::line);
    ScrollRegion region(place, editing.ui.side_scroll, "checks");
    region.layout(space::normal, place.w);
    Column& c = region.column();
    c.gap(space::large);
    text(c, TextStyle::subheading, wording::pemeriksaan, color::text, 2);
    c.gap(space::medium);
    findings_view(c, editing, findings_shown);
}

// Phone: which section, and how many checks are open, always within reach of the thumb.
void bottom_bar(const Rect& place, const Editing& editing) {
    const Container landmark(Role::navigation, wording::navigasi, place);
    fill(place, color::surface);
    fill({place.x, place.y, place.w, 1}, color::line);
    std::vector<Option> choices;
    std::vector<std::string> words;
    const std::vector<const SectionRow*> rows = sections_of(editing.skp());
    words.reserve(rows.size());
    for (const SectionRow* row : rows) {
        const auto tally = editing.open.index->tally(row->section);
        words.push_back(std::string(row->label) +
                        (tally.blocks > 0 ? " (" + std::to_string(tally.blocks) + ")" : ""));
        choices.push_back({row->token, words.back()});
    }
    const float checks_room = checks_width + space::medium;
    Column left{place.x + space::medium, place.y + bottom_top,
                place.w - 2 * space::medium - checks_room};
    const std::string_view now = row_of(editing.ui.section).token;
    const auto chosen =
        choice_field(left, field_id("bar/section"),
                     {.label = wording::navigasi, .label_hidden = true}, choices, now);
    if (chosen)
        for (const SectionRow* row : rows)
            if (row->token == *chosen) editing.ui.show(row->section);
    const std::string label = std::to_string(editing.open.completeness.filled) + "/" +
                              std::to_string(editing.open.completeness.required);
    const Rect right{place.right() - checks_room, place.y + bottom_top, checks_width,
                     bottom_bar_height - 2 * bottom_top};
    const bool done = editing.open.completeness.filled == editing.open.completeness.required;
    const std::string name = std::string(wording::lihat_pemeriksaan);
    if (button(right, {.label = label,
                       .icon = done ? icon::circle_check : icon::list_checks,
                       .description = name}))
        editing.ui.ask(Modal::findings);
}

}  // namespace

void editor_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    if (place.w >= wide_from) {
        nav({place.x, place.y, nav_width, place.h}, editing);
        form({place.x + nav_width, place.y, place.w - nav_width - side_width, place.h}, editing,
             false);
        checks({place.right() - side_width, place.y, side_width, place.h}, editing);
        return;
    }
    form({place.x, place.y, place.w, place.h - bottom_bar_height}, editing, place.w < middle_from);
    bottom_bar({place.x, place.bottom() - bottom_bar_height, place.w, bottom_bar_height}, editing);
}

}  // namespace kinerja::ui
