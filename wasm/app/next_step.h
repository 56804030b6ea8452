// What is said after a step of the evaluation: that it was taken, what comes next, and to whom the
// file goes. One of the two sides waits for it, and nothing reaches it by itself.
#pragma once

#include <string>

#include "core/edit/command.h"

namespace kinerja::ui {

/// Empty for a command that nobody waits for. `skp` is what the command made.
std::string next_step_after(const Command& command, const Skp& skp);

}  // namespace kinerja::ui
