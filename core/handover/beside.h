// What is beside the record (core/model/beside_record.h), put together from two files: of each item
// the newer one, by its version. So it does not matter who receives whose file first, or how often;
// of two changes that were made apart and count alike, the same one holds on every device.
//
// What its giver sealed is never changed: the item here stays, unless it is the one whose seal is
// broken; one that nobody sealed yet is taken out of no file. Of an objection three people write,
// so its reasons, the penjelasan and the keputusan are taken each by itself: in whatever order
// files come, none of them takes another away.
#pragma once

#include <string>
#include <vector>

#include "core/model/skp.h"

namespace kinerja {

/// One item that came, went or changed: the row of the SKP it lies in, and its id, which is empty
/// for an object.
struct BesideChange {
    const Member* row = nullptr;
    std::string id;
    bool removed = false;

    bool operator==(const BesideChange&) const = default;
};

/// Takes into `to` what `from` has newer; what that changed, in the order of the SKP.
std::vector<BesideChange> take_beside(Skp& to, const Skp& from);

}  // namespace kinerja
