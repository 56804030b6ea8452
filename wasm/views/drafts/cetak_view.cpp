// Choosing what to print, beside the paper itself. The host shows the paper: real text, on sheets.
#include <string>
#include <utility>
#include <vector>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view cetak_apa = "Yang dicetak";
constexpr std::string_view cetak_pdf = "Cetak / simpan PDF";
constexpr std::string_view unduh_html = "Unduh HTML";
constexpr std::string_view cetak_draf = "Cetakan diberi tanda DRAF.";
constexpr std::string_view cetak_petunjuk =
    "Untuk memperoleh PDF, pilih “Simpan sebagai PDF” pada kotak cetak peramban, dengan ukuran "
    "kertas yang sama. Tanda tangan diisi dengan tangan.";
constexpr std::string_view diisi_tangan = "Kosongkan bila diisi dengan tangan.";
constexpr std::string_view masih_wajib = "Masih ada {} yang wajib dilengkapi.";

}  // namespace wording

namespace {

constexpr float panel_width = 336, title_left = 36, title_top = 5;
constexpr float wide_from = 900;
constexpr float toast_room = 96;

constexpr ButtonLook print_look{
    .label = wording::cetak_pdf, .icon = icon::printer, .kind = ButtonKind::primary};
constexpr ButtonLook save_look{.label = wording::unduh_html, .icon = icon::download};

/// Of "pembinaan/b2" the form: one item of it alone is shown.
std::string_view form_of_paper(std::string_view paper) { return paper.substr(0, paper.find('/')); }

std::string draft_words(const ScreenData& data) {
    if (!data.open) return {};
    int blocking = 0;
    for (const Finding& finding : *data.open->findings)
        if (finding.rule->severity == Severity::blocks) ++blocking;
    if (blocking == 0) return {};
    return filled(wording::masih_wajib, {std::to_string(blocking)});
}

// What is chosen here is chosen for the next paper too.
void size_choice(Column& c, const ScreenData& data, const UiState& ui, Outbox& out) {
    std::vector<Option> sizes;
    for (const PaperChoice& one : data.paper_sizes) sizes.push_back({one.id, one.title});
    const std::string_view usual = sizes.empty() ? std::string_view() : sizes.front().token;
    const auto chosen =
        choice_field(c, field_id("cetak/ukuran"), {.label = wording::ukuran_kertas}, sizes,
                     ui.sheet.size.empty() ? usual : std::string_view(ui.sheet.size));
    if (!chosen || chosen->empty()) return;
    SheetState next = ui.sheet;
    next.size = *chosen;
    out.ask(KeepSheet{std::move(next)});
}

void place_and_date(Column& c, const UiState& ui, Outbox& out) {
    SheetState next = ui.sheet;
    const auto tempat = text_field(c, field_id("cetak/tempat"),
                                   {.label = wording::tempat_pada_kertas}, next.tempat);
    c.gap(space::small);
    const auto tanggal = text_field(
        c, field_id("cetak/tanggal"),
        {.label = wording::tanggal_pada_kertas, .help = wording::diisi_tangan}, next.tanggal);
    if (!tempat && !tanggal) return;
    if (tempat) next.tempat = *tempat;
    if (tanggal) next.tanggal = *tanggal;
    out.ask(KeepSheet{std::move(next)});
}

/// Without a document it is the sheet of a unit.
void go_back(const ScreenData& data, UiState& ui) {
    ui.show(data.open ? Screen::editor : Screen::distribusi);
}

void back(Column& column, const ScreenData& data, UiState& ui) {
    if (link_button(column, wording::kembali, icon::arrow_left)) go_back(data, ui);
}

void panel(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Container landmark(Role::main, wording::isi, place);
    fill(place, color::surface);
    line_right(place);
    ScrollRegion region(place, ui.main_scroll, "cetak");
    region.layout(space::large, place.w);
    Column& c = region.column();
    c.gap(space::large);
    back(c, data, ui);
    c.gap(space::small);
    text(c, TextStyle::title, wording::cetak, color::text, 1);
    c.gap(space::normal);
    const std::string draft = draft_words(data);
    if (!draft.empty()) {
        banner(c, Tone::warning, draft, wording::cetak_draf);
        c.gap(space::normal);
    }
    // Before the list, which may be longer than the screen.
    if (button(c, print_look)) out.ask(PrintPaper{});
    c.gap(space::small);
    if (button(c, save_look)) out.ask(SavePaper{});
    c.gap(space::normal);
    size_choice(c, data, ui, out);
    c.gap(space::small);
    place_and_date(c, ui, out);
    c.gap(space::normal);
    {
        const Container group(Role::radiogroup, wording::cetak_apa, c);
        for (const PaperChoice& one : data.papers) {
            if (option_card(c, one.title, one.explanation, form_of_paper(ui.paper) == one.id))
                ui.paper = one.id;
            c.gap(space::small);
        }
    }
    c.gap(space::small);
    text(c, TextStyle::small, wording::cetak_petunjuk, color::secondary);
    c.gap(space::huge);
}

// What another draft could print may not be there for this one.
void keep_offered(const std::vector<PaperChoice>& papers, UiState& ui) {
    const std::string_view form = form_of_paper(ui.paper);
    for (const PaperChoice& one : papers)
        if (one.id == form) return;
    if (!papers.empty()) ui.paper = papers.front().id;
}

// A phone: the same in three lines, so that the paper gets the room.
float head(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Container landmark(Role::main, wording::isi, place);
    Column c{place.x + space::medium, place.y, place.w - 2 * space::medium};
    c.gap(space::tiny);
    if (icon_button({c.x - space::small, c.y, space::tool, space::tool}, icon::arrow_left,
                    wording::kembali))
        go_back(data, ui);
    Column title = c.inset(title_left, 0);
    title.gap(title_top);
    text(title, TextStyle::heading, wording::cetak, color::text, 1);
    c.gap(space::tool + space::tiny);
    std::vector<Option> choices;
    for (const PaperChoice& one : data.papers) choices.push_back({one.id, one.title});
    const auto chosen = choice_field(c, field_id("cetak/paper"),
                                     {.label = wording::cetak_apa, .label_hidden = true}, choices,
                                     form_of_paper(ui.paper));
    if (chosen && !chosen->empty()) ui.paper = *chosen;
    c.gap(space::tiny);
    size_choice(c, data, ui, out);
    const std::string draft = draft_words(data);
    if (!draft.empty()) {
        c.gap(space::tiny);
        text(c, TextStyle::small, draft + " " + std::string(wording::cetak_draf), color::warning);
    }
    c.gap(space::small);
    buttons(c, {{print_look, [&] { out.ask(PrintPaper{}); }},
                {save_look, [&] { out.ask(SavePaper{}); }}});
    c.gap(space::small);
    return c.y - place.y;
}

}  // namespace

void cetak_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    keep_offered(data.papers, ui);
    if (place.w >= wide_from) {
        panel({place.x, place.y, panel_width, place.h}, data, ui, out);
        frame().hosted = {place.x + panel_width, place.y, place.w - panel_width, place.h};
        return;
    }
    const float top = head(place, data, ui, out);
    const float room = place.h - top - (data.toast ? toast_room : 0);
    frame().hosted = {place.x, place.y + top, place.w, std::max(room, 0.0f)};
}

}  // namespace kinerja::ui
