// Reading and adding up the four targets of a year.
#include "core/model/triwulan.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/model/target.h"

namespace kinerja {
namespace {

using enum QuarterTarget::Kind;

bool is_dash(std::string_view text) {
    return text == "-" || text == "\xE2\x80\x93" || text == "\xE2\x80\x94";
}

std::optional<Decimal> average(const Decimal& total, int count, int scale) {
    constexpr int more = 2, most = 9;
    const std::optional<Decimal> mean = divided(total, count, std::min(scale + more, most));
    return mean ? std::optional(shortest(*mean)) : std::nullopt;
}

}  // namespace

QuarterTarget read_quarter(std::string_view text) {
    text = trim(text);
    if (text.empty() || is_dash(text)) return {};
    const std::optional<TargetReading> reading = parse_target(text);
    if (!reading) return {unclear, {}, {}};
    return {number, reading->angka, reading->satuan};
}

QuarterTargets read_quarters(const TargetTriwulan& triwulan) {
    QuarterTargets quarters;
    std::ranges::transform(triwulan.target, quarters.begin(),
                           [](const std::string& text) { return read_quarter(text); });
    return quarters;
}

bool has_target(const QuarterTargets& quarters) {
    return std::ranges::any_of(quarters, [](const QuarterTarget& one) { return one.kind != none; });
}

std::optional<Decimal> year_of(const QuarterTargets& quarters, Konsolidasi konsolidasi) {
    std::optional<Decimal> total;
    const QuarterTarget* last = nullptr;
    int count = 0;
    int scale = 0;
    for (const QuarterTarget& quarter : quarters) {
        if (quarter.kind == unclear) return std::nullopt;
        if (quarter.kind == none) continue;
        total = last ? (total ? sum(*total, quarter.angka) : std::nullopt) : quarter.angka;
        last = &quarter;
        ++count;
        scale = std::max(scale, quarter.angka.scale);
    }
    if (!last) return std::nullopt;
    switch (konsolidasi) {
        case Konsolidasi::sum:
            return total;
        case Konsolidasi::last_value:
            return last->angka;
        case Konsolidasi::average:
            return total ? average(*total, count, scale) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> first_worse(const QuarterTargets& quarters, Polarisasi polarisasi) {
    const QuarterTarget* before = nullptr;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        if (quarters[i].kind != number) continue;
        if (before) {
            const auto order = compare(quarters[i].angka, before->angka);
            if ((polarisasi == Polarisasi::maximize && order < 0) ||
                (polarisasi == Polarisasi::minimize && order > 0))
                return static_cast<int>(i);
        }
        before = &quarters[i];
    }
    return std::nullopt;
}

bool same_satuan(std::string_view a, std::string_view b) {
    return fold(spoken_satuan(a)) == fold(spoken_satuan(b));
}

std::string spoken_satuan(std::string_view satuan) {
    satuan = trim(satuan);
    if (satuan == "%") return "persen";
    const std::string folded = fold(satuan);
    if (folded == "rp" || folded == "rp." || folded == "idr") return "rupiah";
    return std::string(satuan);
}

}  // namespace kinerja
