// The shell: the bar, the present screen (wasm/state/screens.h) and what stands in front.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

inline constexpr float bar_height = 56;

/// The whole picture: bar, present screen, modal, toast.
void shell_view(const ScreenData& data, UiState& ui, Outbox& out);

/// The bar on top, bar_height high.
void bar_view(const ScreenData& data, UiState& ui, Outbox& out);

/// What the regulation still asks for; a press leads to the place. `limit`: rows shown at most.
void findings_view(Column& column, const Editing& editing, int limit);

/// A place that the focus was asked for lies within that list.
bool leads_into_findings(const Path& place);

/// A file that waits for a decision.
void import_modal(const ScreenData& data, UiState& ui, Outbox& out);

/// For whom the file is that is saved, when there are private words in it.
void save_file_modal(const ScreenData& data, UiState& ui, Outbox& out);

inline constexpr float modal_width = 520;

/// What stands in front of everything else, when something does.
void modals_view(const ScreenData& data, UiState& ui, Outbox& out);

}  // namespace kinerja::ui
