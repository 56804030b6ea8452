// What the targets of the four quarters say, each and together (regulation.md 7A).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/decimal.h"
#include "core/model/indicator_plan.h"
#include "core/regulation/indicator_terms.h"

namespace kinerja {

/// The target of one quarter as read. `none`: empty or "-", there is no target in that quarter.
/// `unclear`: something is written that is no number, or a number that reads in two ways.
struct QuarterTarget {
    enum class Kind { none, number, unclear } kind = Kind::none;
    Decimal angka;       // of a number
    std::string satuan;  // of a number; may be empty

    bool operator==(const QuarterTarget&) const = default;
};

using QuarterTargets = std::array<QuarterTarget, triwulan_count>;

QuarterTarget read_quarter(std::string_view text);
QuarterTargets read_quarters(const TargetTriwulan& triwulan);

/// Any quarter has a target, readable or not.
bool has_target(const QuarterTargets& quarters);

/// The target of the year: the sum, the last one, or the average over the quarters that have a
/// target. The average has two decimals more than the targets at most. Empty when there is no
/// target, one is unclear, or the number is too large.
std::optional<Decimal> year_of(const QuarterTargets& quarters, Konsolidasi konsolidasi);

/// The first quarter, 0 to 3, that is worse than the one before it: lower under maximize, higher
/// under minimize. Empty when there is none, and under stabilize. Quarters without a readable
/// number are passed over.
std::optional<int> first_worse(const QuarterTargets& quarters, Polarisasi polarisasi);

/// Both name the same unit, as far as letters can tell: "%" is "persen", "Rp" is "rupiah".
bool same_satuan(std::string_view a, std::string_view b);

/// The satuan as it is read aloud: "%" is "persen", "Rp" is "rupiah".
std::string spoken_satuan(std::string_view satuan);

}  // namespace kinerja
