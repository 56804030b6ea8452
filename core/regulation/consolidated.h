// How the figures of several quarters become one, by konsolidasi (regulation.md 7A).
#pragma once

#include <optional>
#include <span>

#include "core/base/decimal.h"
#include "core/regulation/indicator_terms.h"

namespace kinerja {

/// The sum, the last one, or the average, with two decimals more than the values at most and half
/// rounded away from zero. Empty when there is no value, or the number is too large.
std::optional<Decimal> consolidated(std::span<const Decimal> values, Konsolidasi konsolidasi);

}  // namespace kinerja
