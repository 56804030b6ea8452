// The evaluations of an SKP in short, so that a whole unit is looked at without opening one.
#pragma once

#include "core/model/skp.h"
#include "core/model/summary.h"

namespace kinerja {

/// Of each period the evaluation that holds (core/workflow/evaluasi_berlaku.h), with both ratings;
/// what was changed after it was sealed is not among them.
KinerjaSingkat kinerja_singkat(const Skp& skp);

}  // namespace kinerja
