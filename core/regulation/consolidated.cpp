// Sum, last value and average.
#include "core/regulation/consolidated.h"

#include <algorithm>

namespace kinerja {
namespace {

std::optional<Decimal> total_of(std::span<const Decimal> values) {
    std::optional<Decimal> total = Decimal{};
    for (const Decimal& value : values)
        if (total) total = sum(*total, value);
    return total;
}

std::optional<Decimal> average_of(std::span<const Decimal> values) {
    constexpr int more = 2, most = 9;
    const std::optional<Decimal> total = total_of(values);
    if (!total) return std::nullopt;
    const std::optional<Decimal> mean =
        divided(*total, static_cast<int>(values.size()), std::min(total->scale + more, most));
    return mean ? std::optional(shortest(*mean)) : std::nullopt;
}

}  // namespace

std::optional<Decimal> consolidated(std::span<const Decimal> values, Konsolidasi konsolidasi) {
    if (values.empty()) return std::nullopt;
    switch (konsolidasi) {
        case Konsolidasi::sum:
            return total_of(values);
        case Konsolidasi::last_value:
            return values.back();
        case Konsolidasi::average:
            return average_of(values);
    }
    return std::nullopt;
}

}  // namespace kinerja
