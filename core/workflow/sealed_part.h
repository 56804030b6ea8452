// What must stay as it is while an SKP is signed or established.
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// The same on the form and its Lampiran; what goes on changing in the year may differ
/// (core/dialog/registers.h, is_sealed).
bool same_sealed_part(const Skp& one, const Skp& other);

}  // namespace kinerja
