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
namespace wording {

constexpr std::string_view kembali_ke_skp = "Kembali ke SKP";
constexpr std::string_view peran_tombol = "F2 berganti peran";
constexpr std::string_view hadirin_menyala =
    "Layar hadirin menyala. Buka SKP ini pada tab atau jendela lain untuk proyektor, lalu tekan "
    "Layar hadirin di sana.";
constexpr std::string_view matikan_hadirin = "Matikan layar hadirin";

}  // namespace wording

namespace {

constexpr float head_height = 60, agenda_width = 300, notice_height = 40;
constexpr std::size_t few_entries = 3;
constexpr float wide_from = 1100, middle_from = 760, sides_width = 600, low_below = 700;
constexpr float back_width = 180, title_left = 200, title_least = 120, title_apart = 30;
constexpr float link_top = 14, sides_top = 10, thread_least = 400, roomy_from = 560;
constexpr float thread_share = 0.42f, write_share = 0.55f;

void back(UiState& ui) {
    ui.show(Screen::editor);
    ui.show(Section::dialog);
}

const AgendaCard& open_one(const std::vector<AgendaCard>& cards, const DialogState& state) {
    for (const AgendaCard& card : cards)
        if (card.path.value == state.card) return card;
    return cards.front();
}

// --- The head ------------------------------------------------------------------------------------

struct HeadShape {
    bool narrow = false, low = false;  // on a phone; where there is little height: one line

    float height() const { return narrow && !low ? 2 * head_height : head_height; }
};

void go_back(const Editing& editing, bool on_card) {
    if (on_card)
        editing.ui.dialog.card_open = false;
    else
        back(editing.ui);
    frame().another_pass = true;
}

void title(const Rect& place, bool painted) {
    if (painted) paint_line(place, TextStyle::heading, wording::ruang_dialog, color::text);
    frame()
        .semantics
        .add(id_of(wording::ruang_dialog), Role::heading, wording::ruang_dialog, place,
             frame().clip())
        .level = 1;
    frame().heading = frame().semantics.last().id;
}

void narrow_head(const Rect& place, const Editing& editing, const HeadShape& shape) {
    const bool on_card = editing.ui.dialog.card_open;
    const std::string_view label = on_card ? wording::agenda : wording::kembali_ke_skp;
    if (icon_button({place.x + space::small, place.y + sides_top, space::tool, space::tool},
                    icon::arrow_left, label))
        go_back(editing, on_card);
    const float left = place.x + space::tool + space::normal;
    title({left, place.y, place.right() - left, head_height}, !shape.low);
    Column right = shape.low
                       ? Column{left, place.y + sides_top, place.right() - left - space::small}
                       : Column{place.x + space::medium, place.y + head_height - space::hair,
                                place.w - 2 * space::medium};
    peran_choice(right, editing);
}

// Returns where it begins.
float hadirin_switch(float right, const Rect& place, const Editing& editing) {
    if (!editing.open.editable() || editing.open.following) return right;
    const bool on = editing.ui.dialog.hadirin.speaks;
    const ButtonLook look{.label = on ? wording::matikan_hadirin : wording::layar_hadirin,
                          .kind = ButtonKind::quiet};
    const float width = button_width(look);
    if (button({right - width, place.y + sides_top, width, space::tool}, look))
        editing.out.ask(ShowToRoom{!on});
    return right - width - space::small;
}

void wide_head(const Rect& place, const Editing& editing) {
    Column left{place.x + space::normal, place.y + link_top, back_width};
    if (link_button(left, wording::kembali_ke_skp, icon::arrow_left)) go_back(editing, false);
    Column right{place.right() - sides_width - space::normal, place.y + sides_top, sides_width};
    const float begin = hadirin_switch(right.x - space::small, place, editing);
    const float hint = text_width(TextStyle::small, wording::peran_tombol) + space::hair;
    const bool hinted = begin - hint - title_apart - place.x - title_left > title_least;
    const float title_right = hinted ? begin - hint - space::medium : begin;
    title({place.x + title_left, place.y, title_right - place.x - title_left, place.h}, true);
    if (hinted)
        paint_line({title_right, place.y, hint, place.h}, TextStyle::small, wording::peran_tombol,
                   color::secondary);
    peran_choice(right, editing);
}

// Whose turn it is can be seen across a room: the strip has the colour of the side.
float head(const Rect& place, const Editing& editing) {
    const HeadShape shape{place.w < middle_from, frame().height < low_below};
    const Rect strip{place.x, place.y, place.w, shape.height()};
    fill(strip, look_of(turn_of(*editing.skp().konsep)).soft);
    line_below(strip);
    if (shape.narrow)
        narrow_head(strip, editing, shape);
    else
        wide_head(strip, editing);
    if (!editing.ui.dialog.hadirin.speaks || shape.narrow) return shape.height();
    const Rect notice{place.x, strip.bottom(), place.w, notice_height};
    fill(notice, color::accent_soft);
    frame().semantics.add(id_of("hadirin"), Role::status, wording::hadirin_menyala, notice,
                          frame().clip());
    paint_line(notice.inset(space::normal, 0), TextStyle::small_strong, wording::hadirin_menyala,
               color::accent);
    return shape.height() + notice.h;
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
    const float top = head(place, editing);
    const Rect body{place.x, place.y + top, place.w, place.h - top};
    const bool narrow = body.w < middle_from;
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
