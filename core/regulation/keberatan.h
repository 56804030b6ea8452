// How long a pegawai may object to the predikat, and how the days are counted (regulation.md 4.6).
#pragma once

#include <span>

#include "core/regulation/parameter.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// Days of the calendar, or working days. A setting: the regulation says "days", a training module
/// reads working days.
enum class HitunganHari { kalender, kerja };

template <>
std::span<const Term> terms<HitunganHari>();

/// Days from the receipt of the evaluation. Under Permenpan RB 6/2022 no number was found; for PPPK
/// none at all, so theirs is the number of PNS and says so in its basis. Holds on every day.
std::span<const Dated<int>> keberatan_days(StatusPegawai status);

}  // namespace kinerja
