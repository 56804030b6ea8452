// How many indicators a profil knows as the most for a kind of unit or post (PL-18, confidence M).
#pragma once

#include <span>
#include <string_view>

#include "core/regulation/parameter.h"
#include "core/regulation/profil.h"

namespace kinerja {

/// Which row holds for a person can not be told from the jenis jabatan alone, so it is only a
/// question.
struct IndicatorLimit {
    JenisJabatan jenis_jabatan{};
    std::string_view whose;
    int most = 0;
};

using IndicatorLimits = std::span<const IndicatorLimit>;
using DatedLimits = std::span<const Dated<IndicatorLimits>>;

/// Empty when the profil has none.
DatedLimits indicator_limits(Profil profil);

/// The lowest that may hold for this jenis jabatan; null when there is none.
const IndicatorLimit* lowest_limit(IndicatorLimits limits, JenisJabatan jenis_jabatan);

}  // namespace kinerja
