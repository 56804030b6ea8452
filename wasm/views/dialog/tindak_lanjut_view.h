// What follows from the meetings: written down, carried over, made into something else.
#pragma once

#include <cstddef>

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// Those of this meeting, as fields.
void tindak_lanjut_view(Column& column, const Editing& editing, const Pertemuan& pertemuan);

/// Those of the meetings before the one at this position that are not done yet; a tick there is a
/// tick on the original. Nothing where there are none.
void carried_over(Column& column, const Editing& editing, std::size_t position);

}  // namespace kinerja::ui
