// The SKP agreed to as a whole, against its cards: both sides may agree to it without having talked
// about, or agreed to, each of them. Whoever reads it later is to know.
#pragma once

#include <string>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/skp_walk.h"

namespace kinerja {

/// "SKP disepakati; 3 butir tidak dibahas satu per satu." Empty when the SKP is not agreed to, or
/// each card is. Cards whose item is gone are not counted.
std::string agreed_whole_words(const std::vector<AgendaCard>& cards, const SkpWalk& walk);

}  // namespace kinerja
