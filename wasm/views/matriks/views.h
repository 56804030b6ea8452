// The matrix of role and result.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// The section of the editor.
void matriks_view(Column& column, const Editing& editing);

/// In front of everything else: a person of the matrix; pasting a list of them.
void anggota_modal(const ScreenData& data, UiState& ui, Outbox& out);
void tempel_anggota_modal(const ScreenData& data, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
