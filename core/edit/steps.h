// Steps: what commands are to undo, and what undo does not take back. What was said on record is
// only ever added to, whoever uses the device stays who it is, and what is signed stays as it is.
#pragma once

#include "core/edit/command.h"
#include "core/edit/history.h"
#include "core/model/skp.h"

namespace kinerja {

/// `next`, to which this command led, becomes the present.
void remember(History<Skp>& history, Skp next, const Command& command);

/// One step back or, once it was taken back, forward. False: what is signed would change, so
/// nothing did.
bool step_back(History<Skp>& history);
bool step_forward(History<Skp>& history);

}  // namespace kinerja
