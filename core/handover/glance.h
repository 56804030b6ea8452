// What whoever leads many wants to know of one SKP without opening it.
#pragma once

#include <optional>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/skp_walk.h"
#include "core/model/skp.h"
#include "core/model/summary.h"

namespace kinerja {

struct SkpAtAGlance {
    StatusSkp status = StatusSkp::draf;
    std::optional<Pihak> turn;  // who is to answer next; none: nobody, or it has not begun
    int open = 0;               // proposals, questions, conflicts and cards that wait,
    int awaited[2] = {};        // by the side that is to answer; a conflict waits for both

    bool operator==(const SkpAtAGlance&) const = default;
};

/// Who is to take the next step of the SKP as a whole, where its state or one voice says so: agree,
/// sign, or establish it.
std::optional<Pihak> step_waits_for(const SkpWalk& walk);

/// `cards` is the agenda of the SKP.
SkpAtAGlance glance_at(const Skp& skp, const SkpWalk& walk, const std::vector<AgendaCard>& cards);

/// The same in the words of a summary, with who uses this device.
DialogSingkat in_short(const Skp& skp, const SkpAtAGlance& glance);

}  // namespace kinerja
