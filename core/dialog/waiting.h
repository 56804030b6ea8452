// Waiting: what one side has to answer, card by card, and what it has not seen yet.
#pragma once

#include <cstddef>
#include <vector>

#include "core/dialog/agenda.h"

namespace kinerja {

/// Why a card waits for a side, the most pressing first.
enum class WaitingFor {
    choice,    // both wrote apart: one of two values is to be chosen
    proposal,  // of the other side, open
    question,  // of the other side, open
    voice,     // the other side agreed, this one has not said so yet
    answer     // it is this side's turn
};

struct WaitingCard {
    std::size_t card = 0;  // position among the cards
    std::vector<WaitingFor> reasons;

    bool operator==(const WaitingCard&) const = default;
};

/// The cards that wait for this side, in the order of the agenda. Once the SKP is signed or
/// established (`locked`) no card waits for a voice or a turn any more; what was asked or proposed
/// still waits for its answer.
std::vector<WaitingCard> waiting_for(const std::vector<AgendaCard>& cards,
                                     const DialogKinerja& dialog, Pihak pihak, bool locked = false);

/// Entries of the other side, or nobody's, that nobody on this side knew when last writing, in
/// their order.
std::vector<std::size_t> news_for(const DialogKinerja& dialog, Pihak pihak);

}  // namespace kinerja
