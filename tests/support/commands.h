// One command of each kind, and an SKP in which each finds something to do.
#pragma once

#include <vector>

#include "core/edit/command.h"
#include "core/model/skp.h"

namespace kinerja {

std::vector<Command> one_of_each();

/// planned_skp() with a skema that is still empty, in "r2".
Skp changeable_skp();

}  // namespace kinerja
