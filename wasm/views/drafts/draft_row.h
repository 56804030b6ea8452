// One draft as a row of Beranda.
#pragma once

#include <string>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

std::string title_of(const DraftHead& head);

/// Whoever uses this device leads the person whose SKP it is.
bool is_led(const DraftHead& head);
/// Points that wait for whoever uses this device; 0 when nobody said who that is.
int waiting_here(const DraftHead& head);
bool is_my_turn(const DraftHead& head);
bool is_their_turn(const DraftHead& head);

/// Name, what it is, how far it and its dialogue are; a press opens it.
void draft_row(Column& column, const DraftHead& head, bool last, const ScreenData& data,
               UiState& ui, Outbox& out);

}  // namespace kinerja::ui
