// The dialogue: its section, its room, what came from the other side, two versions side by side.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// The section of the editor.
void dialog_view(Column& column, const Editing& editing);

/// The room of the dialogue fills `place`.
void ruang_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out);

void terima_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void banding_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
