// Where a path is filled in.
#pragma once

#include "core/model/skp.h"
#include "wasm/state/finding_index.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

/// Section and page where this path is filled in.
void go_to(UiState& ui, const Skp& skp, const Path& path);

/// Findings of one section.
FindingIndex::Tally tally_of(const FindingIndex& index, Section section);

}  // namespace kinerja::ui
