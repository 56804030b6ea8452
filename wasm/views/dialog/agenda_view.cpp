// The agenda: every item as a row, how far the talk about it has come, and how long it took.
#include <string>

#include "core/dialog/describe.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

constexpr float row_height = 64, icon_left = 14, words_left = 44, status_line = 22;
constexpr int meeting_minutes = 60;

struct StatusMark {
    const char* icon;
    ImU32 ink;
};

StatusMark mark_of(StatusButir status) {
    switch (status) {
        case StatusButir::belum_dibahas:
            return {icon::circle, color::disabled};
        case StatusButir::menunggu_pegawai:
            return {icon::pencil, color::accent};
        case StatusButir::menunggu_pimpinan:
            return {icon::pencil, color::leader};
        case StatusButir::berbeda:
            return {icon::circle_alert, color::warning};
        case StatusButir::disepakati:
            return {icon::circle_check, color::success};
        case StatusButir::tidak_disepakati:
            return {icon::circle_alert, color::danger};
    }
    return {icon::circle, color::disabled};
}

int minutes_spent(const Editing& editing, const std::string& card) {
    const DialogState& state = editing.ui.dialog;
    double ms = 0;
    if (const auto known = state.spent.find(card); known != state.spent.end()) ms = known->second;
    if (card == state.card && state.opened_at) ms += editing.open.now - *state.opened_at;
    return static_cast<int>(ms / 60'000);
}

// Which card is open, and since when.
void open(const Editing& editing, const std::string& card) {
    DialogState& state = editing.ui.dialog;
    if (state.opened_at) state.spent[state.card] += editing.open.now - *state.opened_at;
    state.opened_at = editing.open.now;
    state.card = card;
    state.card_open = true;
    state.proposing = false;
    editing.ui.main_scroll.y = 0;
    editing.ui.thread_scroll.to_end = true;
    frame().another_pass = true;
}

void row(Column& column, const Editing& editing, const AgendaCard& card, int number, int total) {
    const Rect rect = column.take(row_height);
    if (!frame().near_view(rect)) return;
    const Scope scope(card.path.value);
    const bool here = editing.ui.dialog.card == card.path.value;
    const std::string title = title_of(editing.skp(), card);
    std::string status(label_of(card.state));
    if (card.removed) status = "Butir dihapus";
    if (!card.entries.empty()) status += " · " + std::to_string(card.entries.size()) + " entri";
    const int minutes = minutes_spent(editing, card.path.value);
    if (minutes > 0) status += " · " + std::to_string(minutes) + " menit";
    const Press state = press(id_of("kartu"), rect, Role::button, title + ", " + status);
    if (here) frame().semantics.mark_last(state_current);
    frame().semantics.last().position = static_cast<std::uint32_t>(number);
    frame().semantics.last().set_size = static_cast<std::uint32_t>(total);
    const Rect pill = rect.inset(space::small, space::hair);
    if (here || state.hovered) fill(pill, here ? color::accent_soft : color::page, space::radius);
    const StatusMark mark = mark_of(card.state);
    const Rect title_line =
        rect.line(words_left, space::normal, space::small, spec_of(TextStyle::strong).line);
    paint_icon({rect.x + icon_left, rect.y + space::small, space::icon, space::icon}, mark.icon,
               mark.ink, TextStyle::body);
    paint_line(title_line, here ? TextStyle::small_strong : TextStyle::small, title,
               here ? color::accent : color::text);
    paint_line({title_line.x, title_line.bottom(), title_line.w, status_line}, TextStyle::small,
               status, color::secondary);
    if (state.focused) focus_ring(pill);
    if (state.clicked) open(editing, card.path.value);
}

}  // namespace

void agenda_view(const Rect& place, const Editing& editing, const std::vector<AgendaCard>& cards) {
    const Container landmark(Role::navigation, wording::agenda, place);
    fill(place, color::surface);
    line_right(place);
    ScrollRegion region(place, editing.ui.nav_scroll, "agenda");
    region.layout(0, place.w);
    Column& c = region.column();
    c.gap(space::normal);
    Column words = c.inset(space::normal, space::normal);
    text(words, TextStyle::subheading, wording::agenda, color::text, 2);
    const int each = std::max(1, meeting_minutes / static_cast<int>(cards.size()));
    text(words, TextStyle::small,
         std::to_string(cards.size()) + " butir, sekitar " + std::to_string(each) +
             " menit tiap butir untuk satu jam",
         color::secondary);
    c.y = words.y + space::small;
    int number = 0;
    for (const AgendaCard& card : cards)
        row(c, editing, card, ++number, static_cast<int>(cards.size()));
    c.gap(space::large);
}

}  // namespace kinerja::ui
