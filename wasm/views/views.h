// One line per screen. A view draws from what it is given and asks through the Outbox; it changes
// nothing itself except what is on screen (UiState).
#pragma once

#include "wasm/state/outbox.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/form.h"
#include "wasm/views/screen_data.h"

namespace kinerja::ui {

/// The whole picture: bar, present screen, dialogs, toast.
void shell_view(const ScreenData& data, UiState& ui, Outbox& out);

void beranda_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void wizard_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void riwayat_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void terhapus_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void tentang_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void tempel_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void pustaka_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void pkps_catalog_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void ambil_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void ganti_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void salin_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void terima_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);
void banding_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out);

/// The editor fills `place`: sections, form and checks side by side where there is room.
void editor_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out);

/// The room of the dialogue fills `place`.
void ruang_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out);

/// Fills `place` and leaves room there for the paper, which the host shows.
void cetak_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out);

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
void matriks_view(Column& column, const Editing& editing);
void pkps_view(Column& column, const Editing& editing);
void keselarasan_view(Column& column, const Editing& editing);
void dialog_view(Column& column, const Editing& editing);

/// What the regulation still asks for; a press leads to the place. `limit`: rows shown at most.
void findings_view(Column& column, const Editing& editing, int limit);

/// What stands in front of everything else, when something does.
void dialogs_view(const ScreenData& data, UiState& ui, Outbox& out);

/// A person of the matrix; pasting a list of them.
void anggota_dialog(const ScreenData& data, UiState& ui, Outbox& out);
void tempel_anggota_dialog(const ScreenData& data, UiState& ui, Outbox& out);

/// Section and page where this path is filled in.
void go_to(UiState& ui, const Skp& skp, const Path& path);

/// Words for a section, in the order of the form.
std::string_view label_of(Section section);
/// Findings of one section.
FindingIndex::Tally tally_of(const FindingIndex& index, Section section);

}  // namespace kinerja::ui
