// Receiving the SKP that somebody else worked on: what both sides wrote is kept.
//
// Everything both hold is put together by entry; the SKP then follows from the record
// (core/dialog/fold.h). So it does not matter who receives whose file first, or how often.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/dialog/fold.h"
#include "core/handover/beside.h"
#include "core/handover/undone.h"
#include "core/model/skp.h"

namespace kinerja {

/// A file of this SKP with a dialogue: worth receiving, when the same draft is open.
bool is_handover_for(const Skp& present, const Skp& file);

struct Received {
    Skp skp;                            // what the SKP becomes
    std::size_t new_entries = 0;        // that were not here
    std::set<DialogEntryId> only_here;  // entries that the file has not
    DialogEntryId own;              // that puts on record what was changed here; "" = nothing was
    std::size_t in_the_future = 0;  // new ones, by the clock of their author
    std::vector<BesideChange> beside;       // items of the year
    std::vector<DialogConflict> conflicts;  // that were not there before
    Undone undone;                          // agreements and signatures that fall

    bool changes_anything() const { return new_entries > 0 || !beside.empty(); }
};

/// Why this file can not be put together with what is here; errors as of receive().
std::optional<Error> objection_to_merging(const Skp& present, const Skp& file);

/// `present` with what `file` adds. What was changed here and is not on record is recorded first,
/// in the name of `me`. `now` and `perangkat` as in DialogEntry. Errors: not_yours (another
/// person's file, or another SKP, said by name), not_found (the file holds no dialogue), and those
/// of objection_to().
Result<Received> receive(const Skp& present, const Skp& file, const DialogAuthor& me,
                         const std::string& now, const std::string& perangkat = {});

}  // namespace kinerja
