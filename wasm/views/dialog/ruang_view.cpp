// The room of the dialogue: agenda | item | thread where there is room; on a phone the agenda, then
// one card. What one writes next stands at the lower edge, above a phone's keyboard.
#include <string>

#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

constexpr float agenda_width = 300, wide_from = 1100;
constexpr std::size_t few_entries = 3;
constexpr float thread_least = 400, roomy_from = 560;
constexpr float thread_share = 0.42f, write_share = 0.55f;

const AgendaCard& open_one(const std::vector<AgendaCard>& cards, const DialogState& state) {
    for (const AgendaCard& card : cards)
        if (card.path.value == state.card) return card;
    return cards.front();
}

// --- One card ------------------------------------------------------------------------------------

float write_height(const Rect& place, const Editing& editing) {
    return write_box_height(editing, place.h * write_share);
}

/// Behind everything that both read.
void prepared(Column& c, const Editing& editing, const AgendaCard& card) {
    if (!card.butir) return;
    persiapan_view(c, editing, card.path);
    c.gap(space::large);
}

void card_page(const Rect& place, const Editing& editing, const AgendaCard& card,
               std::string (*moment)(double)) {
    const Container landmark(Role::main, wording::isi, place);
    const float below = write_height(place, editing);
    {
        ScrollRegion region({place.x, place.y, place.w, place.h - below}, editing.ui.main_scroll,
                            "ruang");
        region.layout(space::normal, space::page_width);
        Column& c = region.column();
        c.gap(space::normal);
        butir_view(c, editing, card);
        next_view(c, editing, card.path.value);
        c.gap(space::large);
        text(c, TextStyle::subheading, wording::utas, color::text, 3);
        if (card.entries.size() > few_entries &&
            link_button(c, wording::ke_akhir, icon::chevron_down)) {
            editing.ui.main_scroll.to_end = true;
            frame().another_pass = true;
        }
        utas_view(c, editing, card, moment);
        c.gap(space::large);
        prepared(c, editing, card);
    }
    write_box({place.x, place.bottom() - below, place.w, below}, editing, card,
              place.h >= roomy_from);
}

void item(const Rect& place, const Editing& editing, const AgendaCard& card) {
    const Container landmark(Role::main, wording::isi, place);
    ScrollRegion region(place, editing.ui.main_scroll, "butir");
    region.layout(space::large, space::item_width);
    Column& c = region.column();
    c.gap(space::large);
    butir_view(c, editing, card);
    next_view(c, editing, card.path.value);
    c.gap(space::large);
    prepared(c, editing, card);
    c.gap(space::huge);
}

void thread(const Rect& place, const Editing& editing, const AgendaCard& card,
            std::string (*moment)(double)) {
    const Container landmark(Role::complementary, wording::utas, place);
    fill(place, color::surface);
    fill({place.x, place.y, 1, place.h}, color::line);
    const float below = write_height(place, editing);
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
    write_box({place.x + 1, place.bottom() - below, place.w - 1, below}, editing, card,
              place.h >= roomy_from);
}

}  // namespace

void ruang_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    const float top = room_head(place, editing);
    const Rect body{place.x, place.y + top, place.w, place.h - top};
    const bool narrow = body.w < room_is_wide_from;
    if (narrow && ui.dialog.card_open)
        return card_page(body, editing, open_one(cards, ui.dialog), data.moment);
    if (narrow) {
        const Container landmark(Role::main, wording::isi, body);
        return agenda_view(body, editing, cards);
    }
    agenda_view({body.x, body.y, agenda_width, body.h}, editing, cards);
    const AgendaCard& card = open_one(cards, ui.dialog);  // a click may just have opened it
    const Rect rest{body.x + agenda_width, body.y, body.w - agenda_width, body.h};
    if (body.w < wide_from) return card_page(rest, editing, card, data.moment);
    const float side = std::max(thread_least, rest.w * thread_share);
    item({rest.x, rest.y, rest.w - side, rest.h}, editing, card);
    thread({rest.right() - side, rest.y, side, rest.h}, editing, card, data.moment);
}

}  // namespace kinerja::ui
