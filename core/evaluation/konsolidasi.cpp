// The lines of sum, last value and average.
#include "core/evaluation/konsolidasi.h"

#include <vector>

#include "core/regulation/consolidated.h"

namespace kinerja {
namespace {

// In the order of Konsolidasi.
constexpr std::string_view formulas[] = {
    "penjumlahan",
    "nilai terakhir",
    "jumlah / banyaknya nilai",
};

std::string numbers_of(std::span<const Decimal> values, Konsolidasi konsolidasi) {
    if (konsolidasi == Konsolidasi::last_value) return operand(values.back());
    const std::string added = addition(values);
    if (konsolidasi == Konsolidasi::sum) return added;
    return "(" + added + ") / " + std::to_string(values.size());
}

}  // namespace

std::optional<Step> consolidation_step(std::span<const Decimal> values, Konsolidasi konsolidasi) {
    const std::optional<Decimal> result = consolidated(values, konsolidasi);
    if (!result) return std::nullopt;
    return Step{formulas[static_cast<std::size_t>(konsolidasi)], numbers_of(values, konsolidasi),
                *result};
}

QuarterConsolidation consolidate_quarters(std::span<const QuarterFigures> quarters,
                                          Konsolidasi konsolidasi) {
    QuarterConsolidation result;
    std::vector<Decimal> targets, realisasi;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        if (!quarters[i].target) continue;
        targets.push_back(*quarters[i].target);
        if (quarters[i].realisasi)
            realisasi.push_back(*quarters[i].realisasi);
        else if (!result.lacking)
            result.lacking = i;
    }
    result.target = consolidation_step(targets, konsolidasi);
    if (!result.lacking) result.realisasi = consolidation_step(realisasi, konsolidasi);
    return result;
}

}  // namespace kinerja
