// apply: the only producer of a changed SKP.
#pragma once

#include "core/base/result.h"
#include "core/edit/command.h"
#include "core/model/skp.h"

namespace kinerja {

/// The document after `command`, or why it could not be done (not_found, bad_value, too_large,
/// already_exists, locked). Pure: `skp` is not touched, and the same input gives the same output.
/// What was signed or established stays as it is: a command that would change it is refused.
Result<Skp> apply(const Skp& skp, const Command& command);

}  // namespace kinerja
