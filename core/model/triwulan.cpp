// Reading and adding up the four targets of a year.
#include "core/model/triwulan.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/model/target.h"
#include "core/regulation/consolidated.h"

namespace kinerja {
namespace {

using enum QuarterTarget::Kind;

bool is_dash(std::string_view text) {
    return text == "-" || text == "\xE2\x80\x93" || text == "\xE2\x80\x94";
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
    std::vector<Decimal> targets;
    for (const QuarterTarget& quarter : quarters) {
        if (quarter.kind == unclear) return std::nullopt;
        if (quarter.kind == number) targets.push_back(quarter.angka);
    }
    return consolidated(targets, konsolidasi);
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
