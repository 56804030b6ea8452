// The sheet of a leader for the predikat of a unit. It is of no SKP, so it is no row of forms.cpp.
#pragma once

#include "core/base/date.h"
#include "core/print/block.h"
#include "core/workflow/penetapan_unit.h"

namespace kinerja {

/// What was handed over, what was tried out beside it with a note for each change, and how both
/// compare with the pattern that is in force on `day`. Ours, not an official form, and it says so.
Paper penetapan_unit_form(const PenetapanUnit& unit, const Date& day);

}  // namespace kinerja
