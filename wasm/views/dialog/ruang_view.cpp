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
    Column left{place.x + 16, place.y + 14, narrow ? place.w - 32 : 260};
    const bool on_card = narrow && state.card_open;
    if (link_button(left, on_card ? wording::agenda : wording::kembali_ke_skp, icon::arrow_left)) {
        if (on_card)
            editing.ui.dialog.card_open = false;
        else
            back(editing.ui);
        frame().another_pass = true;
    }
    Column right = narrow ? Column{place.x + 12, place.y + head_height - 2, place.w - 24}
                          : Column{place.right() - sides_width - 16, place.y + 10, sides_width};
    if (!narrow) {
        const float hint = text_width(TextStyle::small, wording::peran_tombol) + 2;
        const Rect title{place.x + 220, place.y, right.x - hint - place.x - 250, height};
        if (title.w > 120) {
            paint_line(title, TextStyle::heading, wording::ruang_dialog, color::text);
            paint_line({right.x - hint - 12, place.y, hint, height}, TextStyle::small,
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
    region.layout(16, 760);
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
    region.layout(24, 640);
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
    const float below = std::min(wanted, place.h * 0.55f);
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
    const float side = std::max(400.0f, rest.w * 0.42f);
    item({rest.x, rest.y, rest.w - side, rest.h}, editing, card);
    thread({rest.right() - side, rest.y, side, rest.h}, editing, card, data.moment);
}

}  // namespace kinerja::ui
