// Putting something on the record of a dialogue.
#pragma once

#include "core/base/result.h"
#include "core/dialog/fold.h"
#include "core/edit/command.h"
#include "core/model/skp.h"

namespace kinerja {

/// The command that adds `entry` behind what was changed in the SKP meanwhile, which goes on record
/// first, in the name of the same author. An entry that accepts a proposal (putusan diterima,
/// `answers`) also carries the proposal out; a signature is given the seal of what stands there
/// now. Error bad_value or not_found when the proposal can not be carried out as it stands.
Result<Command> say(const Skp& skp, DialogEntry entry, const SkpFacts& facts);

/// The command that settles a conflict in favour of its first or its second value. The place gets
/// that value, an item that is to go takes with it what lies in it, and `entry`, which has author,
/// time and card, says so on record. What was changed meanwhile goes on record first.
Command settle(const Skp& skp, const DialogConflict& conflict, bool second, DialogEntry entry);

}  // namespace kinerja
