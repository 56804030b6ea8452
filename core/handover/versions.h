// The versions of an SKP that were established, found in its record.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/dialog/skp_walk.h"
#include "core/model/skp.h"

namespace kinerja {

struct SkpVersion {
    int nomor = 1;
    DialogEntryId penetapan;  // the entry that established it
    std::string tanggal;      // as typed
    std::string segel;
    std::string alasan;  // why the version after it was begun; empty for the last one

    bool operator==(const SkpVersion&) const = default;
};

/// Oldest first, of a record that was walked over.
std::vector<SkpVersion> versions_of(const DialogKinerja& dialog, const SkpWalk& walked);

/// The SKP as it was when this entry was written, with the whole record; `skp` itself when there
/// is no such entry.
Skp skp_at(const Skp& skp, const DialogEntryId& entry);

}  // namespace kinerja
