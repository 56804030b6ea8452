// What somebody should have seen before a received file is taken; the same for one file and for
// many.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/handover/receive.h"
#include "core/model/skp.h"

namespace kinerja {

struct Cautions {
    std::vector<TindakanSkp> undone;   // agreements and signatures that fall, the weightiest first
    std::vector<std::string> unknown;  // authors whom the SKP does not name, each once
    bool nobodys = false;              // changed beside its record: nobody says to have done it
    std::size_t in_the_future = 0;     // entries by a clock that is off
    std::size_t in_my_name = 0;        // entries of one's own side that this device did not write
    std::size_t dropped = 0;           // entries of others, received once, that the file has not
    bool backup = false;               // somebody's own, made on another device
    bool older = false;                // holds less than what is here, and nothing else

    /// It should be looked at by itself; of an older file nothing is taken.
    bool any() const {
        return !undone.empty() || !unknown.empty() || nobodys || in_the_future > 0 ||
               in_my_name > 0 || (dropped > 0 && !older) || backup;
    }

    bool operator==(const Cautions&) const = default;
};

/// Of a file that `here` became `received` with; `perangkat`, the mark of this device, as in
/// DialogEntry.
Cautions cautions_of(const Skp& here, const Received& received, const std::string& perangkat);

/// Of a file that becomes a draft of its own; `now` as in DialogEntry.
Cautions cautions_of(const Skp& file, const std::string& now, const std::string& perangkat);

}  // namespace kinerja
