// What a proposal in the dialogue does to the SKP.
#pragma once

#include "core/base/result.h"
#include "core/model/skp.h"

namespace kinerja {

/// The SKP with every change of this proposal. A place is the Path of a field, or of an item:
/// "rhk/r1" from nothing to a kind adds that RHK, from something to nothing removes it; likewise
/// "rhk/r1/iki/i1" and "lampiran/sumber_daya/d1". All or nothing; errors as of apply().
Result<Skp> with_proposal(const Skp& skp, const DialogEntry& proposal);

}  // namespace kinerja
