// The file of a bukti dukung, where the bukti dukung is filled in.
#pragma once

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// `item` has it, or may have it.
void berkas_bukti(Column& column, const Editing& editing, const Path& item,
                  const BerkasBukti& berkas);

}  // namespace kinerja::ui
