// The deadlines that an SKP still has to keep.
#pragma once

#include <vector>

#include "core/model/tenggat.h"
#include "core/workflow/skp_walk.h"

namespace kinerja {

/// tenggat() without the day for penetapan once the SKP was established.
std::vector<Tenggat> open_tenggat(const Skp& skp, const SkpWalk& walk);

}  // namespace kinerja
