// From rows of cells whose columns are known to RHK with their IKI. Private to plan.cpp.
#pragma once

#include "core/paste/plan.h"

namespace kinerja {

/// Fills `rhk`, `problems` and `left_out` of the plan anew from its rows and columns.
void read_rows(PastePlan& plan);

}  // namespace kinerja
