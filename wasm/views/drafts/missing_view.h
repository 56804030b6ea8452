// What was saved on this device and is not here any more, and the ways to have it again.
#pragma once

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// Nothing while nothing is missing.
void missing_view(Column& column, const ScreenData& data, Outbox& out);

}  // namespace kinerja::ui
