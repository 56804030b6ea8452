// What was reached: one figure from the entries of a period, and how far it is towards the target.
#pragma once

#include <optional>
#include <span>

#include "core/base/date.h"
#include "core/evaluation/step.h"
#include "core/regulation/indicator_terms.h"

namespace kinerja {

/// A figure that was recorded on a day.
struct RealisasiEntry {
    Decimal angka;
    Date tanggal;
};

/// Sum, last value or average of the entries, which may stand in any order; of two on one day the
/// latter is the last. Empty when there is none, or the number is too large.
std::optional<Step> realisasi_of(std::span<const RealisasiEntry> entries, Konsolidasi konsolidasi);

/// realisasi / target x 100 with two decimals, half rounded away from zero; not bounded, and
/// whether more is better is not asked (that is capaian_of). Empty with a target of 0 or a number
/// too large.
std::optional<Step> percent_of_target(const Decimal& realisasi, const Decimal& target);

/// The target of a period can be judged: its last day is over.
bool already_due(const Date& last_day, const Date& today);

}  // namespace kinerja
