// What follows upon an umpan balik or a pemantauan: a rencana aksi, or a revision of the SKP.
#pragma once

#include <string>
#include <string_view>

#include "core/model/rhk.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// After what: its RHK, the words that the rencana aksi begins with, its day as typed, and how the
/// screen calls it.
struct FollowedUp {
    const RhkId& rhk;
    std::string uraian;
    std::string_view tanggal;
    std::string title;
};

/// Links that start them. Nothing where nothing can be changed.
void follow_up(Column& column, const Editing& editing, const FollowedUp& after);

/// Only the Pegawai uses this device: what others write is theirs to write.
inline bool is_at_pegawai(const Editing& editing) {
    return editing.skp().konsep->peran == PeranDialog::pegawai;
}

}  // namespace kinerja::ui
