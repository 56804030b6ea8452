// Who speaks in the open document and when: what both desks of the dialogue put on record.
#pragma once

#include <string>

#include "core/handover/receive.h"
#include "wasm/app/session.h"
#include "wasm/state/dialog_state.h"

namespace kinerja::ui {

/// Now, as "2027-01-12T08:30:00Z".
std::string iso_now();
/// The person on this side, by the names that the SKP knows or that were typed over them.
DialogAuthor author_of(const Session& session, const DialogState& state, PeranDialog peran);
/// What was changed and not recorded goes on record, so that the file says who did it.
void record_changes(Session& session, const DialogState& state);
Result<Received> received_from(const Session& session, const DialogState& state, const Skp& file);

}  // namespace kinerja::ui
