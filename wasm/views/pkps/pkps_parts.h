// Parts of the section PKPS, each in a file of its own.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// Where the plan stands, what may be recorded next, and what happened so far.
void pkps_way_view(Column& column, const Editing& editing);

/// The four stages of the year.
void pkps_year_view(Column& column, const Editing& editing);

}  // namespace kinerja::ui
