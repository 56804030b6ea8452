// The year after the plan, for the SKP that holds one of everything (skp_builder.h).
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// Two of everything that the year brings; of each the second is filled in.
void fill_the_year(Skp& skp);

}  // namespace kinerja
