// Planning: the sections that make the form, and the screens that fill them from elsewhere.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

// Sections of the editor.
void identitas_view(Column& column, const Editing& editing);
void rhk_pimpinan_view(Column& column, const Editing& editing);
void hasil_kerja_view(Column& column, const Editing& editing);
void rhk_view(Column& column, const Editing& editing, const Rhk& rhk);
void rencana_aksi_view(Column& column, const Editing& editing, const Rhk& rhk);
void perilaku_kerja_view(Column& column, const Editing& editing);
void lampiran_view(Column& column, const Editing& editing);
void acuan_view(Column& column, const Editing& editing);
void jadwal_view(Column& column, const Editing& editing);
void keselarasan_view(Column& column, const Editing& editing);

// Screens.
void tempel_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void pustaka_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void ambil_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void ganti_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void salin_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
