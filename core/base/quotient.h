// One exact decimal divided by another.
#pragma once

#include <optional>

#include "core/base/decimal.h"

namespace kinerja {

/// value / by with `scale` decimals (0 to 9), half rounded away from zero. Empty when `by` is 0 and
/// when a number is too large.
std::optional<Decimal> quotient(const Decimal& value, const Decimal& by, int scale);

/// part / whole x 100 with two decimals, likewise.
std::optional<Decimal> in_percent(const Decimal& part, const Decimal& whole);

}  // namespace kinerja
