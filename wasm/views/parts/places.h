// Where a path is filled in.
#pragma once

#include "core/model/skp.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

/// Section and page where this path is filled in.
void go_to(UiState& ui, const Skp& skp, const Path& path);

}  // namespace kinerja::ui
