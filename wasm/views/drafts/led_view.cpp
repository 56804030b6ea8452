// What waits for the leader stands first: a leader of twelve begins there.
#include "wasm/views/drafts/led_view.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "core/regulation/dialog_terms.h"
#include "wasm/views/drafts/draft_row.h"
#include "wasm/views/drafts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view saring = "Tampilkan";
constexpr std::string_view saring_kosong = "Tidak ada SKP yang cocok dengan saringan ini.";

}  // namespace wording

namespace {

constexpr float side_by_side_from = 560;

struct FilterRow {
    std::string_view label;
    bool (*shows)(const DraftHead&);
};

bool is_established(const DraftHead& head) {
    return head.summary.status == token_of(StatusSkp::ditetapkan);
}

constexpr FilterRow filters[] = {
    {wording::saring_semua, [](const DraftHead&) { return true; }},
    {wording::saring_saya, is_my_turn},
    {wording::saring_pegawai, is_their_turn},
    {wording::saring_ditetapkan, is_established},
};

void filter_choice(Column& column, UiState& ui) {
    const int chosen = static_cast<int>(ui.leader.filter);
    int pressed = -1;
    if (column.width >= side_by_side_from) {
        std::string_view labels[std::size(filters)];
        std::ranges::transform(filters, labels, &FilterRow::label);
        pressed = segmented(column, wording::saring, labels, std::size(filters), chosen);
    } else {
        std::vector<Option> choices;
        for (const FilterRow& row : filters) choices.push_back({row.label, row.label});
        const auto picked =
            choice_field(column, field_id("beranda/saring"), {.label = wording::saring}, choices,
                         choices[static_cast<std::size_t>(chosen)].token);
        for (std::size_t i = 0; picked && i < choices.size(); ++i)
            if (choices[i].token == *picked) pressed = static_cast<int>(i);
    }
    if (pressed >= 0) ui.leader.filter = static_cast<LedFilter>(pressed);
}

std::string counted(const std::vector<const DraftHead*>& led) {
    const auto mine =
        std::ranges::count_if(led, [](const auto* head) { return is_my_turn(*head); });
    return std::to_string(led.size()) + " SKP, " + std::to_string(mine) + " menunggu Anda.";
}

}  // namespace

void led_view(Column& column, const std::vector<const DraftHead*>& found, const ScreenData& data,
              UiState& ui, Outbox& out) {
    text(column, TextStyle::heading, wording::skp_dipimpin, color::text, 2);
    text(column, TextStyle::small, counted(found), color::secondary);
    if (link_button(column, wording::distribusi_predikat, icon::list_checks))
        out.ask(OpenDistribusi{});
    column.gap(space::small);
    filter_choice(column, ui);
    column.gap(space::medium);
    const FilterRow& filter = filters[static_cast<std::size_t>(ui.leader.filter)];
    std::vector<const DraftHead*> shown;
    for (const DraftHead* head : found)
        if (filter.shows(*head)) shown.push_back(head);
    std::ranges::stable_partition(shown, [](const DraftHead* head) { return is_my_turn(*head); });
    if (shown.empty())
        return text(column, TextStyle::body, wording::saring_kosong, color::secondary);
    Card card(column, 0);
    const Container list(Role::list, wording::skp_dipimpin, card.column());
    for (const DraftHead* head : shown)
        draft_row(card.column(), *head, head == shown.back(), data, ui, out);
}

}  // namespace kinerja::ui
