// One command of each kind that does something to planned_skp().
#pragma once

#include <vector>

#include "core/edit/command.h"

namespace kinerja {

std::vector<Command> one_of_each();

}  // namespace kinerja
