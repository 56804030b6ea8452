// What the rooms above need of planning, besides its screens and sections (wasm/state).
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// The page of one RHK, within the section Hasil Kerja.
void rhk_view(Column& column, const Editing& editing, const Rhk& rhk);

}  // namespace kinerja::ui
