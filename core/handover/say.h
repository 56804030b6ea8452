// Putting something on the record of a dialogue.
#pragma once

#include "core/base/result.h"
#include "core/edit/command.h"
#include "core/model/skp.h"

namespace kinerja {

/// The command that adds `entry` behind what was changed in the SKP meanwhile, which goes on record
/// first, in the name of the same author. An entry that accepts a proposal (putusan diterima,
/// `answers`) also carries the proposal out; a signature is given the seal of what stands there
/// now. Error bad_value or not_found when the proposal can not be carried out as it stands.
Result<Command> say(const Skp& skp, DialogEntry entry, const SkpFacts& facts);

}  // namespace kinerja
