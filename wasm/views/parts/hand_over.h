// One file carries the SKP, its dialogue and its year from one side to the other.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// What it is for; the buttons go below.
void hand_over_head(Column& column, const Editing& editing);
/// Send to the other side and take its file; a question instead while nobody said who is here.
void hand_over_buttons(Column& column, const Editing& editing);

}  // namespace kinerja::ui
