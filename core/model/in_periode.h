// Whether a day lies in an evaluation period.
#pragma once

#include <string_view>

#include "core/model/jadwal.h"

namespace kinerja {

/// False when the day, or one of the two that bound the period, is no date.
bool lies_in(std::string_view typed_day, const PeriodeEvaluasi& periode);

}  // namespace kinerja
