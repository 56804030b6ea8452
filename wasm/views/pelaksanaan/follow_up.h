// What follows upon an umpan balik or a pemantauan: a rencana aksi, or a revision of the SKP.
#pragma once

#include <string>

#include "core/model/rhk.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// Links that start them; `uraian` is what the rencana aksi begins with, `title` says after which.
/// Nothing where nothing can be changed.
void follow_up(Column& column, const Editing& editing, const RhkId& rhk, const std::string& uraian,
               const std::string& title);

/// Only the Pegawai uses this device: what others write is theirs to write.
inline bool is_at_pegawai(const Editing& editing) {
    return editing.skp().konsep->peran == PeranDialog::pegawai;
}

}  // namespace kinerja::ui
