// Whole minutes: what is left over goes to the groups that were cut most.
#include "core/dialog/agenda_groups.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace kinerja {
namespace {

/// What the cards of one group have in common.
std::string_view head_of(const AgendaCard& card) {
    const std::string_view place = card.path.value;
    if (card.removed) return "-";
    if (place.starts_with("ekspektasi_khusus")) return "ekspektasi_khusus";
    return place.substr(0, place.find('/', place.find('/') + 1));
}

}  // namespace

std::vector<AgendaGroup> groups_of(const std::vector<AgendaCard>& cards) {
    std::vector<AgendaGroup> groups;
    for (std::size_t at = 0; at < cards.size(); ++at) {
        const bool same = at > 0 && head_of(cards[at]) == head_of(cards[at - 1]);
        if (!same)
            groups.push_back({{}, cards[at].butir == ButirDialog::rhk && !cards[at].removed});
        groups.back().cards.push_back(at);
    }
    return groups;
}

std::vector<int> minutes_of(const std::vector<AgendaGroup>& groups, int meeting, int least) {
    const int count = static_cast<int>(groups.size());
    const int rest = std::max(0, meeting - count * least);
    int cards = 0;
    for (const AgendaGroup& group : groups) cards += static_cast<int>(group.cards.size());
    std::vector<int> minutes, cut;
    for (const AgendaGroup& group : groups) {
        const int share = rest * static_cast<int>(group.cards.size());
        minutes.push_back(least + share / cards);
        cut.push_back(share % cards);
    }
    int left = count * least + rest - std::accumulate(minutes.begin(), minutes.end(), 0);
    for (; left > 0; --left) {
        const auto most = std::ranges::max_element(cut);
        ++minutes[static_cast<std::size_t>(most - cut.begin())];
        *most = -1;
    }
    return minutes;
}

}  // namespace kinerja
