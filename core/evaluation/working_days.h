// Working days: Monday to Friday. Holidays are not known here, so the true day may lie later.
#pragma once

#include "core/base/date.h"

namespace kinerja {

/// The day that many working days later; `day` itself is not counted.
Date plus_working_days(Date day, int count);

}  // namespace kinerja
