// PKPS: the section, and the catalogue that its rows come from.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// The section of the editor.
void pkps_view(Column& column, const Editing& editing);

/// The screen.
void pkps_catalog_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
