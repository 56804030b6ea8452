// What is copied by hand, on the screen of exports.
#pragma once

#include "wasm/state/ekspor_state.h"
#include "wasm/state/outbox.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// Screens of e-Kinerja, each field with its button.
void salin_sheet(Column& column, const EksporIsi& isi, UiState& ui, Outbox& out);
/// The table of daily progress, and the notes of one day field by field.
void progres_sheet(Column& column, const EksporIsi& isi, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
