// What the rooms above need of the matrix, besides its section (wasm/state).
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// In front of everything else: a person of the matrix; pasting a list of them; files for them.
void anggota_modal(const ScreenData& data, UiState& ui, Outbox& out);
void tempel_anggota_modal(const ScreenData& data, UiState& ui, Outbox& out);
void serahkan_modal(const ScreenData& data, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
