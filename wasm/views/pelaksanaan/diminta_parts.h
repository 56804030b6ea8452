// Who was asked for umpan balik, and who answered.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// How many of them answered, each with the day; nothing where nobody was asked.
void siapa_diminta(Column& column, const Editing& editing);
/// The requests themselves, to be corrected or removed.
void daftar_diminta(Column& column, const Editing& editing);

}  // namespace kinerja::ui
