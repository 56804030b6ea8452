// From entries to a figure, and from a figure to its share of the target.
#include "core/evaluation/realisasi.h"

#include <algorithm>
#include <vector>

#include "core/base/quotient.h"
#include "core/evaluation/konsolidasi.h"

namespace kinerja {

std::optional<Step> realisasi_of(std::span<const RealisasiEntry> entries, Konsolidasi konsolidasi) {
    std::vector<RealisasiEntry> by_day(entries.begin(), entries.end());
    std::ranges::stable_sort(by_day, {}, &RealisasiEntry::tanggal);
    std::vector<Decimal> values;
    for (const RealisasiEntry& entry : by_day) values.push_back(entry.angka);
    return consolidation_step(values, konsolidasi);
}

std::optional<Step> percent_of_target(const Decimal& realisasi, const Decimal& target) {
    const std::optional<Decimal> result = in_percent(realisasi, target);
    if (!result) return std::nullopt;
    return Step{"realisasi / target x 100", operand(realisasi) + " / " + operand(target) + " x 100",
                *result};
}

bool already_due(const Date& last_day, const Date& today) { return today > last_day; }

}  // namespace kinerja
