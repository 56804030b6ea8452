// The palette: whatever one looks for, by a few letters of it.
#pragma once

#include "wasm/state/palette_state.h"
#include "wasm/views/shell/actions.h"

namespace kinerja::ui {

/// Gathers what there is to find and shows it in front.
void open_palette(const Situation& now, UiState& ui);

/// Finds what was typed anew: the best groups first, in each the best items, few enough to read.
void find(PaletteState& palette, std::string typed);

/// Goes there, or does it.
void choose(const PaletteItem& item, const Situation& now, UiState& ui, Outbox& out);

void palette_modal(const ScreenData& data, UiState& ui, Outbox& out);
void keys_modal(const ScreenData& data, UiState& ui);

}  // namespace kinerja::ui
