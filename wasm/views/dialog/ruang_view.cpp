// The room of the dialogue: agenda | item | thread where there is room; on a phone the agenda, then
// one card.
#include <string>

#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view kembali_ke_skp = "Kembali ke SKP";
constexpr std::string_view peran_tombol = "F2 berganti peran";

}  // namespace wording

namespace {

constexpr float head_height = 60, agenda_width = 300, write_height = 268, answer_height = 60;
constexpr std::size_t few_entries = 3;
constexpr float wide_from = 1100, middle_from = 760, sides_width = 600;
constexpr float back_width = 260, title_left = 220, title_least = 120, title_apart = 30;
constexpr float link_top = 14, sides_top = 10, thread_least = 400;
constexpr float thread_share = 0.42f, write_share = 0.55f;

void back(UiState& ui) {
    ui.show(Screen::editor);
    ui.show(Section::dialog);
}

const AgendaCard& open_card(const std::vector<AgendaCard>& cards, const DialogState& state) {
    for (const AgendaCard& card : cards)
        if (card.path.value == state.card) return card;
    return cards.front();
}

// Whose turn it is can be seen across a room: the strip has the colour of the side.
float head(const Rect& place, const Editing& editing) {
    const DialogState& state = editing.ui.dialog;
    const bool narrow = place.w < middle_from;
    const float height = narrow ? 2 * head_height : head_height;
    const Rect strip{place.x, place.y, place.w, height};
    fill(strip, look_of(state.peran).soft);
    line_below(strip);
    Column left{place.x + space::normal, place.y + link_top,
                narrow ? place.w - 2 * space::normal : back_width};
    const bool on_card = narrow && state.card_open;
    if (link_button(left, on_card ? wording::agenda : wording::kembali_ke_skp, icon::arrow_left)) {
        if (on_card)
            editing.ui.dialog.card_open = false;
        else
            back(editing.ui);
        frame().another_pass = true;
    }
    Column right = narrow ? Column{place.x + space::medium, place.y + head_height - space::hair,
                                   place.w - 2 * space::medium}
                          : Column{place.right() - sides_width - space::normal, place.y + sides_top,
                                   sides_width};
    if (!narrow) {
        const float hint = text_width(TextStyle::small, wording::peran_tombol) + space::hair;
        const float title_right = right.x - hint - title_apart;
        const Rect title{place.x + title_left, place.y, title_right - place.x - title_left, height};
        if (title.w > title_least) {
            paint_line(title, TextStyle::heading, wording::ruang_dialog, color::text);
            paint_line({right.x - hint - space::medium, place.y, hint, height}, TextStyle::small,
                       wording::peran_tombol, color::secondary);
        }
        frame()
            .semantics
            .add(id_of(wording::ruang_dialog), Role::heading, wording::ruang_dialog, title,
                 frame().clip())
            .level = 1;
        frame().heading = frame().semantics.last().id;
    }
    peran_choice(right, editing);
    return height;
}

void card_page(const Rect& place, const Editing& editing, const AgendaCard& card,
               std::string (*moment)(double)) {
    const Container landmark(Role::main, wording::isi, place);
    ScrollRegion region(place, editing.ui.main_scroll, "ruang");
    region.layout(space::normal, space::page_width);
    Column& c = region.column();
    c.gap(space::normal);
    butir_view(c, editing, card);
    c.gap(space::large);
    text(c, TextStyle::subheading, wording::utas, color::text, 3);
    if (card.entries.size() > few_entries &&
        link_button(c, wording::ke_akhir, icon::chevron_down)) {
        editing.ui.main_scroll.to_end = true;
        frame().another_pass = true;
    }
    utas_view(c, editing, card, moment);
    c.gap(space::large);
    tulis_view(c, editing, card);
    c.gap(space::huge * 2);
}

void item(const Rect& place, const Editing& editing, const AgendaCard& card) {
    const Container landmark(Role::main, wording::isi, place);
    ScrollRegion region(place, editing.ui.main_scroll, "butir");
    region.layout(space::large, space::item_width);
    Column& c = region.column();
    c.gap(space::large);
    butir_view(c, editing, card);
    c.gap(space::huge);
}

void thread(const Rect& place, const Editing& editing, const AgendaCard& card,
            std::string (*moment)(double)) {
    const Container landmark(Role::complementary, wording::utas, place);
    fill(place, color::surface);
    fill({place.x, place.y, 1, place.h}, color::line);
    const float wanted = write_height + (answers_in(editing, card) ? answer_height : 0);
    const float below = std::min(wanted, place.h * write_share);
    {
        const Rect above{place.x, place.y, place.w, place.h - below};
        ScrollRegion region(above, editing.ui.thread_scroll, "utas");
        region.layout(space::normal, place.w);
        Column& c = region.column();
        c.gap(space::normal);
        text(c, TextStyle::subheading, wording::utas, color::text, 2);
        utas_view(c, editing, card, moment);
        c.gap(space::normal);
    }
    const Rect write{place.x, place.bottom() - below, place.w, below};
    fill({write.x, write.y, write.w, 1}, color::line);
    ScrollRegion region(write, editing.ui.side_scroll, "tulis");
    region.layout(space::normal, write.w);
    region.column().gap(space::small);
    tulis_view(region.column(), editing, card);
    region.column().gap(space::small);
}

}  // namespace

void ruang_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    const float top = head(place, editing);
    const Rect body{place.x, place.y + top, place.w, place.h - top};
    const bool narrow = body.w < middle_from;
    if (narrow && ui.dialog.card_open)
        return card_page(body, editing, open_card(cards, ui.dialog), data.moment);
    if (narrow) return agenda_view(body, editing, cards);
    agenda_view({body.x, body.y, agenda_width, body.h}, editing, cards);
    const AgendaCard& card = open_card(cards, ui.dialog);  // a click may just have opened it
    const Rect rest{body.x + agenda_width, body.y, body.w - agenda_width, body.h};
    if (body.w < wide_from) return card_page(rest, editing, card, data.moment);
    const float side = std::max(thread_least, rest.w * thread_share);
    item({rest.x, rest.y, rest.w - side, rest.h}, editing, card);
    thread({rest.right() - side, rest.y, side, rest.h}, editing, card, data.moment);
}

}  // namespace kinerja::ui
