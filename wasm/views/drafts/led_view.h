// The SKP that one leads, on Beranda.
#pragma once

#include <vector>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// `found` are those that the search finds, newest first.
void led_view(Column& column, const std::vector<const DraftHead*>& found, const ScreenData& data,
              UiState& ui, Outbox& out);

}  // namespace kinerja::ui
