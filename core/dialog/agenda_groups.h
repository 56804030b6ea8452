// Agenda groups: cards that are talked about together, and how long each group may take.
#pragma once

#include <cstddef>
#include <vector>

#include "core/dialog/agenda.h"

namespace kinerja {

/// A RHK with its IKI and its skema; the SKP as a whole; each part of the attachment; what was
/// removed. Positions among the cards, in the order of the agenda; never empty.
struct AgendaGroup {
    std::vector<std::size_t> cards;
    bool is_rhk = false;  // its first card is the RHK, the others lie in it
};

std::vector<AgendaGroup> groups_of(const std::vector<AgendaCard>& cards);

/// The minutes of a meeting over its groups, by how many cards each has, at least `least` each.
/// They add up to `meeting`, or to what the least of all of them is when that is more.
std::vector<int> minutes_of(const std::vector<AgendaGroup>& groups, int meeting, int least);

}  // namespace kinerja
