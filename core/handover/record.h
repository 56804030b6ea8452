// Writing down what was changed in the SKP since the last entry of its dialogue.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/dialog/registers.h"
#include "core/model/skp.h"

namespace kinerja {

/// The entry as written on this device, if it names one: it says whose the device is where that is
/// the other side (DialogEntry::pemilik), as the draft knows.
DialogEntry with_owner(const Skp& skp, DialogEntry entry);

/// What stands in the SKP and is not on record yet.
std::vector<PlaceChange> unrecorded_changes(const Skp& skp);
/// The same with what the record leads to, which stays the same while the SKP is changed.
std::vector<PlaceChange> unrecorded_changes(const Skp& skp, const Registers& recorded);
Registers recorded_registers(const DialogKinerja& dialog);

/// An entry that puts it on record, joined to the dialogue; none when nothing was changed. `time`
/// and `perangkat` as in DialogEntry.
std::optional<DialogEntry> record_of_changes(const Skp& skp, const DialogAuthor& author,
                                             const std::string& time,
                                             const std::string& perangkat = {});

/// The SKP as its record alone has it, without what is not on record yet; as it is where nothing
/// is.
Skp as_recorded(const Skp& skp);

/// The file with what stands in it and is on nobody's record put on record, as nobody's: the same
/// entry for everybody who receives it. As it is where nothing is on record.
Skp with_rest_recorded(Skp file);

/// What accepting this proposal changes, as registers, for the entry that accepts it.
std::vector<PlaceChange> recorded_difference(const Skp& before, const Skp& after);

/// The file that is handed over, without what is only being written. What was changed should be on
/// record before.
std::string handover_file(Skp skp);

/// The seal of what is signed now (core/dialog/registers.h).
std::string content_seal_of(const Skp& skp);

}  // namespace kinerja
