// Whether the record in a file can be believed, as far as seals can tell.
#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/model/skp.h"

namespace kinerja {

/// Why this record must not be taken over: an entry or its place in the record was changed (its
/// seal does not fit), entries were taken out, someone speaks for the other side, a step was taken
/// by a role that may not take it, who accepted a proposal did something else (accepted.h), or what
/// was signed is not what is there. Error codes: broken_seal, bad_value, too_large; `message` says
/// which entry, and what to do.
std::optional<Error> objection_to(const Skp& skp);

/// Entries dated later than `now` by more than a day, both ISO: the clock of a device is wrong.
/// They are no reason to refuse: order does not depend on clocks.
std::size_t entries_in_the_future(const DialogKinerja& dialog, const std::string& now);

}  // namespace kinerja
