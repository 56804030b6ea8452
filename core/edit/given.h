// What was given by somebody else and sealed by them: no change of ours reaches it. An item whose
// seal is broken is nobody's word any more, so it is not held.
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// An item that somebody sealed is gone from `after`, or says something else there.
bool changes_what_is_given(const Skp& before, const Skp& after);

/// What is sealed in `from` and not the same in `to` comes to stand there too.
void keep_what_is_given(Skp& to, const Skp& from);

}  // namespace kinerja
