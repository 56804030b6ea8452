// Screens about drafts as a whole: Beranda, a new one, its earlier versions, its paper, the device.
// A view draws from what it is given and asks through the Outbox; it changes nothing itself except
// what is on screen (UiState).
#pragma once

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

void beranda_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void wizard_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void riwayat_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void terhapus_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void tentang_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);

/// Fills `place` and leaves room there for the paper, which the host shows.
void cetak_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
