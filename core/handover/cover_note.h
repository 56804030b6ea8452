// The covering note of a file: what its sender said to go with it.
#pragma once

#include "core/model/dialog.h"

namespace kinerja {

/// A note on the SKP as a whole.
bool is_cover_note(const DialogEntry& entry);

/// The note that was said last in this record, as the file was made; null when something else was.
const DialogEntry* cover_note(const DialogKinerja& dialog);

}  // namespace kinerja
