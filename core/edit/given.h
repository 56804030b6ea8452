// What was given by somebody else and sealed by them, or decided: no change of ours reaches it. An
// item whose seal is broken is nobody's word any more, so it is not held.
#pragma once

#include <string_view>

#include "core/model/skp.h"

namespace kinerja {

/// Why `after` cannot be: an item that somebody sealed is gone from it, or says something else
/// there. Empty: none is.
std::string_view what_is_given_stays(const Skp& before, const Skp& after);

/// What is sealed in `from` and not the same in `to` comes to stand there too; so does the way of
/// every evaluation from handing over to the decision on an objection, whole, and what was removed.
void keep_what_is_given(Skp& to, const Skp& from);

}  // namespace kinerja
