// What the preview of a file asks before it becomes a draft.
#pragma once

#include "wasm/state/drafts.h"
#include "wasm/state/outbox.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// Whether a backup that was made elsewhere is one's own; nothing else is offered before.
void ask_owner(Column& column, bool dismissed, Outbox& out);

/// Who one is on this device for this SKP, by what that is known, and the choice to be the other.
void tell_who(Column& column, const ImportPreview& import, Outbox& out);

}  // namespace kinerja::ui
