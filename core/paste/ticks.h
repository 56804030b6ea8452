// What a person left out of a pasted table, kept when the table is read anew.
#pragma once

#include <span>

#include "core/paste/plan.h"

namespace kinerja {

/// RHK, and IKI within them, that say the same as before are chosen or not as they were; so are the
/// IKI of a RHK that was only worded anew.
void keep_ticks(std::span<const PastedRhk> before, std::span<PastedRhk> now);

}  // namespace kinerja
