// The covering note of a file: what its sender said to go with it.
#pragma once

#include "core/model/dialog.h"

namespace kinerja {

/// The last note on the SKP as a whole by whoever wrote last in this record; null when they wrote
/// none.
const DialogEntry* cover_note(const DialogKinerja& dialog);

}  // namespace kinerja
