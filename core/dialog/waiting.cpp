// Whose proposal or question it is stands in the entry; the rest is known to the card.
#include "core/dialog/waiting.h"

#include <algorithm>
#include <ranges>

#include "core/dialog/ancestry.h"
#include "core/dialog/nobody.h"

namespace kinerja {
namespace {

bool has_of_other(const DialogKinerja& dialog, const std::vector<DialogEntryId>& ids, Pihak pihak) {
    return std::ranges::any_of(ids, [&](const DialogEntryId& id) {
        const DialogEntry* entry = find_entry(dialog, id);
        return entry != nullptr && pihak_of(entry->author.peran) != pihak;
    });
}

bool is_of(const DialogEntry& entry, Pihak pihak) {
    return !is_nobody(entry.author) && pihak_of(entry.author.peran) == pihak;
}

std::vector<WaitingFor> reasons_of(const AgendaCard& card, const DialogKinerja& dialog, Pihak pihak,
                                   bool locked) {
    std::vector<WaitingFor> reasons;
    const bool talks = card.butir && !card.removed && !locked;
    const bool voice = talks && card.alone() == other(pihak);
    if (card.state == StatusButir::berbeda) reasons.push_back(WaitingFor::choice);
    if (has_of_other(dialog, card.open, pihak)) reasons.push_back(WaitingFor::proposal);
    if (has_of_other(dialog, card.questions, pihak)) reasons.push_back(WaitingFor::question);
    if (voice) reasons.push_back(WaitingFor::voice);
    const bool turn = talks && card.turn == pihak && !card.is_refused();
    if (reasons.empty() && turn) reasons.push_back(WaitingFor::answer);
    return reasons;
}

}  // namespace

std::vector<WaitingCard> waiting_for(const std::vector<AgendaCard>& cards,
                                     const DialogKinerja& dialog, Pihak pihak, bool locked) {
    std::vector<WaitingCard> waiting;
    for (std::size_t at = 0; at < cards.size(); ++at) {
        std::vector<WaitingFor> reasons = reasons_of(cards[at], dialog, pihak, locked);
        if (!reasons.empty()) waiting.push_back({at, std::move(reasons)});
    }
    return waiting;
}

std::vector<std::size_t> news_for(const DialogKinerja& dialog, Pihak pihak) {
    const Ancestry ancestry(dialog);
    std::vector<std::size_t> own, news;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at)
        if (is_of(*dialog.entries[at], pihak)) own.push_back(at);
    for (std::size_t at = 0; at < dialog.entries.size(); ++at) {
        if (is_of(*dialog.entries[at], pihak)) continue;
        const bool known =
            std::ranges::any_of(own | std::views::reverse,  // the last one knows most
                                [&](std::size_t one) { return ancestry.knows(one, at); });
        if (!known) news.push_back(at);
    }
    return news;
}

}  // namespace kinerja
