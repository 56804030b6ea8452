// The capaian of an indicator in percent, by its polarisasi (regulation.md 7A: practice of the
// Ministry of Finance, known from public calculators of KMK 127/2026). Information, no rating.
#pragma once

#include <optional>
#include <vector>

#include "core/evaluation/step.h"
#include "core/regulation/indicator_terms.h"

namespace kinerja {

/// `terburuk` is the worst value that is thinkable; only a target of 0 under minimize needs it.
struct CapaianInput {
    Decimal target;
    Decimal realisasi;
    std::optional<Decimal> terburuk;
};

/// Why there is no capaian. For none of these a formula is known.
enum class CapaianProblem {
    target_zero,        // under maximize and stabilize
    target_below_zero,  // under minimize and stabilize
    terburuk_missing,   // under minimize with target 0; it must be above 0
    too_large,
};

/// Either a capaian, 0 to 120 with two decimals, or a problem.
struct CapaianReading {
    std::optional<Decimal> capaian;
    CapaianProblem problem{};  // only meaningful without a capaian
    std::vector<Step> steps;   // the last one has the capaian as its result
};

/// Each step is rounded to two decimals, half away from zero, and the next goes on from there.
CapaianReading capaian_of(Polarisasi polarisasi, const CapaianInput& input);

}  // namespace kinerja
