// What stays on the device of who wrote it, as the members themselves say it (core/model/member.h):
// private notes, and what is being written and not yet said.
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// The SKP without it, as it may leave.
Skp without_what_stays_here(Skp skp);

/// What stays here of `from`, in place of that of `to`.
void keep_what_stays_here(Skp& to, const Skp& from);

}  // namespace kinerja
