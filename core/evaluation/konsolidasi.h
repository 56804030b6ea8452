// The figures of several quarters made into one, with the line of calculation that shows it
// (regulation.md 7A).
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/evaluation/step.h"
#include "core/regulation/indicator_terms.h"

namespace kinerja {

/// What `consolidated` (core/regulation) gives. Empty when there is no value, or the number is
/// too large.
std::optional<Step> consolidation_step(std::span<const Decimal> values, Konsolidasi konsolidasi);

/// What was to be reached and what was reached in one quarter.
struct QuarterFigures {
    std::optional<Decimal> target;
    std::optional<Decimal> realisasi;
};

/// Target and realisasi over the quarters that have a target; the others do not count. Where one of
/// them lacks its realisasi, `lacking` is the first such quarter and there is no realisasi,
/// whatever the konsolidasi, as the calculators are described.
struct QuarterConsolidation {
    std::optional<Step> target;
    std::optional<Step> realisasi;
    std::optional<std::size_t> lacking;
};

/// `quarters` from the first one to the one that is reported.
QuarterConsolidation consolidate_quarters(std::span<const QuarterFigures> quarters,
                                          Konsolidasi konsolidasi);

}  // namespace kinerja
