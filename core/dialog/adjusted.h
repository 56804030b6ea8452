// Whether Ekspektasi were adjusted because of something that was not to be had or not agreed on
// (regulation.md, PL-12), as the record tells.
#pragma once

#include "core/model/dialog.h"
#include "core/model/lampiran.h"
#include "core/model/path.h"

namespace kinerja {

/// Something that is signed became another one by this entry.
bool changes_what_is_signed(const DialogEntry& entry);

/// What `tetapkan` without agreement asks of the record: the entry changes Ekspektasi, or the
/// Pimpinan says on the card of a dukungan why none is adjusted.
bool adjusts_ekspektasi(const DialogEntry& entry);

/// It was not agreed on, or did not come: Ekspektasi are to be adjusted, or it is said why not.
bool is_missing(const DukunganSumberDaya& dukungan);

/// The dukungan at this Path was dealt with: a proposal made because of it was accepted, it was
/// decided or changed because of it, or the Pimpinan wrote on its card why nothing is adjusted.
/// Entries by people whom the SKP does not name count for nothing.
bool adjusted_because_of(const DialogKinerja& dialog, const Path& dukungan);

}  // namespace kinerja
