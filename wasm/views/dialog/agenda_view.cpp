// The agenda: the cards by RHK, how far the talk about each has come, and how long each part may
// take. One stop of the Tab key; arrows lead from card to card.
#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "core/dialog/agenda_groups.h"
#include "core/dialog/describe.h"
#include "core/library/meeting_template.h"
#include "core/model/place_name.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view butir_dihapus = "Butir dihapus";

}  // namespace wording

namespace {

constexpr float row_top = 8, icon_left = 14, words_left = 44, words_right = 20, indent = 20;
constexpr float group_height = 30;
constexpr int most_lines = 2, usual_minutes = 60, least_minutes = 2, page_rows = 6;

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

std::string status_words(const Editing& editing, const AgendaCard& card) {
    std::string words(card.removed ? wording::butir_dihapus : label_of(card.state));
    for (const std::string& marker : markers_of(card)) words += " · " + marker;
    if (!card.entries.empty()) words += " · " + std::to_string(card.entries.size()) + " entri";
    const int minutes = minutes_spent(editing, card.path.value);
    if (minutes > 0) words += " · " + std::to_string(minutes) + " menit";
    return words;
}

/// Of the meeting that is to be held, as its template says.
int meeting_minutes(const Pertemuan* meeting) {
    return meeting ? meeting_template(meeting->tahap).menit() : usual_minutes;
}

std::string meeting_line(const Skp& skp, const Pertemuan& meeting) {
    int number = 1;
    for (const Box<Pertemuan>& one : skp.pertemuan) {
        if (&*one == &meeting) break;
        ++number;
    }
    return name_of_item<Pertemuan>(number) + ": " + meeting_name(meeting.tahap, meeting.periode);
}

/// Rows in the order of the groups, and the one that the Tab key stops at.
class Agenda {
  public:
    Agenda(const Editing& editing, const std::vector<AgendaCard>& cards)
        : editing_(editing),
          cards_(cards),
          groups_(editing.open.dialog->groups(editing.skp())),
          meeting_(meeting_to_hold(editing.skp().pertemuan)),
          minutes_(minutes_of(groups_, meeting_minutes(meeting_), least_minutes)),
          stop_(position_of(editing.ui.dialog.agenda_at.value_or(editing.ui.dialog.card))) {}

    void draw(Column& c) {
        head(c);
        for (std::size_t at = 0; at < groups_.size(); ++at) {
            group_line(c, at);
            for (const std::size_t card : groups_[at].cards) {
                const bool inside = groups_[at].is_rhk && card != groups_[at].cards.front();
                row(c, card, inside ? indent : 0);
            }
        }
        if (opened_) open_card(editing_, cards_[*opened_].path.value);
    }

  private:
    std::size_t position_of(const std::string& path) const {
        for (std::size_t at = 0; at < cards_.size(); ++at)
            if (cards_[at].path.value == path) return at;
        return 0;
    }

    static std::uint32_t id_of_row(const AgendaCard& card) {
        return field_id("agenda/" + card.path.value);
    }

    void head(Column& c) const {
        Column words = c.inset(space::normal, space::normal);
        text(words, TextStyle::subheading, wording::agenda, color::text, 2);
        if (meeting_)
            text(words, TextStyle::small_strong, meeting_line(editing_.skp(), *meeting_),
                 color::text);
        const int sum = std::accumulate(minutes_.begin(), minutes_.end(), 0);
        text(words, TextStyle::small,
             std::to_string(cards_.size()) + " butir dalam " + std::to_string(groups_.size()) +
                 " bagian, seluruhnya " + std::to_string(sum) + " menit",
             color::secondary);
        c.y = words.y + space::small;
    }

    std::string name_of_group(const AgendaGroup& group) const {
        const AgendaCard& first = cards_[group.cards.front()];
        if (first.removed) return std::string(wording::butir_dihapus);
        if (!first.butir) return "SKP";
        const std::string title = title_of(editing_.skp(), first);
        return group.is_rhk ? title.substr(0, title.find(':'))
                            : std::string(label_of(*first.butir));
    }

    void group_line(Column& c, std::size_t at) const {
        const Rect place = c.take(group_height);
        const std::string name = name_of_group(groups_[at]);
        const std::string minutes = std::to_string(minutes_[at]) + " menit";
        frame()
            .semantics
            .add(id_of("bagian/" + std::to_string(at)), Role::heading, name + ", " + minutes, place,
                 frame().clip())
            .level = 3;
        const Rect line = place.line(space::normal, space::normal, 0, place.h);
        paint_line(line, TextStyle::small_strong, name, color::secondary);
        paint_line(line, TextStyle::small, minutes, color::secondary, 1);
    }

    void row(Column& c, std::size_t at, float inside) {
        const AgendaCard& card = cards_[at];
        const std::string title = title_of(editing_.skp(), card);
        const std::string status = status_words(editing_, card);
        const float width = c.width - words_left - inside - words_right;
        const Rect rect = c.take(2 * row_top + height_of(title, width) + height_of(status, width));
        const std::uint32_t id = id_of_row(card);
        const bool stop = at == stop_, near = frame().near_view(rect);
        frame().note_place(id, rect);
        if (!stop && !near) return;
        const std::string name = title + ", " + status;
        const Press state = press(id, rect, Role::button, name);
        // The stop of the Tab key is told wherever the agenda stands.
        if (!near) frame().semantics.add(id, Role::button, name, rect, frame().clip());
        refine(at, stop);
        paint(rect.line(inside, 0, 0, rect.h), card, {title, status}, state);
        obey_keys(id, at);
        if (state.clicked) opened_ = at;
    }

    static float height_of(const std::string& words, float width) {
        return std::min(text_height(TextStyle::small_strong, words, width),
                        most_lines * spec_of(TextStyle::small).line);
    }

    void refine(std::size_t at, bool stop) const {
        SemanticsNode& node = frame().semantics.last();
        if (editing_.ui.dialog.card == cards_[at].path.value) node.states |= state_current;
        if (!stop) node.states |= state_by_arrows;
        node.position = static_cast<std::uint32_t>(at + 1);
        node.set_size = static_cast<std::uint32_t>(cards_.size());
    }

    struct Words {
        const std::string &title, &status;
    };

    void paint(const Rect& rect, const AgendaCard& card, const Words& of_card,
               const Press& state) const {
        const bool here = editing_.ui.dialog.card == card.path.value;
        const Rect pill = rect.inset(space::small, space::hair);
        if (here || state.hovered)
            fill(pill, here ? color::accent_soft : color::page, space::radius);
        const StatusMark mark = mark_of(card.state);
        paint_icon({rect.x + icon_left, rect.y + row_top, space::icon, space::icon}, mark.icon,
                   mark.ink, TextStyle::body);
        const Rect words = rect.line(words_left, words_right, row_top, rect.h);
        const float used =
            paint_text(words, here ? TextStyle::small_strong : TextStyle::small, of_card.title,
                       here ? color::accent : color::text, most_lines);
        const bool waits = !card.open.empty() || !card.questions.empty() || card.turn;
        paint_text({words.x, words.y + used, words.w, words.h},
                   waits ? TextStyle::small_strong : TextStyle::small, of_card.status,
                   waits ? mark.ink : color::secondary, most_lines);
        if (state.focused) focus_ring(pill);
    }

    void obey_keys(std::uint32_t id, std::size_t at) {
        frame().takes_keys(id);
        if (frame().focus != id) return;
        for (const KeyPress& key : frame().take_keys()) {
            const std::size_t last = cards_.size() - 1;
            switch (key.key) {
                case Key::down:
                    return move_to(std::min(last, at + 1));
                case Key::up:
                    return move_to(at == 0 ? 0 : at - 1);
                case Key::page_down:
                    return move_to(std::min(last, at + page_rows));
                case Key::page_up:
                    return move_to(at - std::min<std::size_t>(at, page_rows));
                case Key::home:
                    return move_to(0);
                case Key::end:
                    return move_to(last);
                default:
                    break;
            }
        }
    }

    void move_to(std::size_t at) {
        editing_.ui.dialog.agenda_at = cards_[at].path.value;
        editing_.ui.go_to = Path{"agenda/" + cards_[at].path.value};
    }

    const Editing& editing_;
    const std::vector<AgendaCard>& cards_;
    const std::vector<AgendaGroup>& groups_;
    const Pertemuan* meeting_;
    std::vector<int> minutes_;
    std::size_t stop_;
    std::optional<std::size_t> opened_;
};

}  // namespace

void agenda_view(const Rect& place, const Editing& editing, const std::vector<AgendaCard>& cards) {
    const Container landmark(Role::navigation, wording::agenda, place);
    fill(place, color::surface);
    line_right(place);
    ScrollRegion region(place, editing.ui.nav_scroll, "agenda");
    region.layout(0, place.w);
    Column& c = region.column();
    c.gap(space::normal);
    Agenda(editing, cards).draw(c);
    c.gap(space::large);
}

}  // namespace kinerja::ui
