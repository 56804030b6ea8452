// What comes undone when two records of one SKP are put together: what one side agreed to or
// signed, while the other changed it, or led the SKP back to the talk, without knowing.
#pragma once

#include <vector>

#include "core/model/dialog.h"

namespace kinerja {

struct Undone {
    std::vector<DialogEntryId> steps;  // agreements and signatures, in the order of the record
    DialogEntryId by;                  // the entry whose changes, or whose step, undo them

    bool operator==(const Undone&) const = default;
};

/// Of what holds `here`, or was new and held `there`, what holds no longer in both together,
/// `merged`. Nothing when a step undid it whose author knew of it, for that was meant.
Undone undone_by_merging(const DialogKinerja& here, const DialogKinerja& there,
                         const DialogKinerja& merged);

}  // namespace kinerja
