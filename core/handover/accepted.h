// Whether who accepted a proposal did what was proposed, and nothing else: only then did who
// proposed it agree to what became of the SKP.
#pragma once

#include <cstddef>

#include "core/dialog/ancestry.h"
#include "core/model/skp.h"

namespace kinerja {

/// Of the entry at this position in the record of `skp`; true as well of what accepts nothing, and
/// of entries from before devices were marked. What the program does by itself is no change of its
/// own: orders of lists, links to what is gone, what follows from decisions about a dukungan.
bool does_as_proposed(const Skp& skp, const Ancestry& ancestry, std::size_t position);

}  // namespace kinerja
