// The deadlines that an SKP still has to keep.
#pragma once

#include <vector>

#include "core/dialog/skp_walk.h"
#include "core/model/tenggat.h"

namespace kinerja {

/// tenggat() without the day for penetapan once the SKP was established; and what is due because an
/// evaluation was received: "keberatan-<id of the receipt>" until an objection was made,
/// "pengembalian-<id>" until it was returned. One that was replaced asks for neither.
std::vector<Tenggat> open_tenggat(const Skp& skp, const SkpWalk& walk);

}  // namespace kinerja
