// How the predikat of the pegawai under one leader compare with the pattern for their organisation.
// Remarks to consider and never a lock, as the SE calls itself guidance (regulation.md 4.5).
#pragma once

#include <array>
#include <vector>

#include "core/base/decimal.h"
#include "core/regulation/pola_distribusi.h"

namespace kinerja {

/// How many pegawai have each predikat, in the order of PredikatKinerja. None below 0.
using PredikatCounts = std::array<int, predikat_count>;

/// `mild`: missed by less than one person, as fractions of a small unit often are. `normal`: by one
/// person or more. How a small unit rounds is not known, so nothing is rounded.
enum class Fit { ok, mild, normal };

/// One line of the pattern, and how it is met: `count` of `people`, without rounding.
struct BatasCheck {
    BatasPredikat batas;
    int count = 0;
    int people = 0;
    Decimal persons_off;  // by how many persons it is missed, e.g. 0,10; 0 when it is met
    Fit fit{};
};

/// `attainable`: some distribution of so many people meets the whole pattern. When none does (one
/// or two people, except for Butuh Perbaikan) nothing is remarked: `checks` is empty. So it is when
/// nobody is counted.
struct DistribusiCheck {
    bool attainable = true;
    std::vector<BatasCheck> checks;  // in the order of the pattern
};

DistribusiCheck check_distribusi(PolaDistribusi pola, const PredikatCounts& counts);

}  // namespace kinerja
