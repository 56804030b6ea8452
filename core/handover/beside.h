// What is beside the record (core/model/beside_record.h), put together from two files: of each item
// the newer one, by its version. So it does not matter who receives whose file first, or how often;
// of two changes that were made apart and count alike, the same one holds on every device.
//
// What its giver sealed is never changed: the item here stays, unless it is the one whose seal is
// broken. Of an objection three people write, so its reasons, the penjelasan and the keputusan are
// taken each by itself: in whatever order files come, none of them takes another away.
#pragma once

#include <cstddef>

#include "core/model/skp.h"

namespace kinerja {

/// Takes into `to` what `from` has newer; how many items came, went or changed.
std::size_t take_beside(Skp& to, const Skp& from);

}  // namespace kinerja
