// A request for umpan balik, put together before it becomes a file.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

void minta_umpan_balik(Column& column, const Editing& editing);

}  // namespace kinerja::ui
