#include "core/rules/advice.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/model/words_at.h"

namespace kinerja {

const SaranDipertimbangkan* considered(const Skp& skp, const Finding& finding) {
    const auto is_left = [&](const SaranDipertimbangkan& one) {
        return one.tempat == finding.path && one.aturan == finding.rule->id &&
               one.isi == words_at(skp, finding.path);
    };
    if (finding.rule->severity == Severity::blocks) return nullptr;
    const auto found = std::ranges::find_if(skp.dipertimbangkan, is_left);
    return found == skp.dipertimbangkan.end() ? nullptr : &*found;
}

std::vector<SaranDipertimbangkan> still_considered(const Skp& skp) {
    std::vector<SaranDipertimbangkan> standing;
    std::ranges::copy_if(
        skp.dipertimbangkan, std::back_inserter(standing),
        [&](const SaranDipertimbangkan& one) { return one.isi == words_at(skp, one.tempat); });
    return standing;
}

ToldFindings told_of(const Skp& skp, Findings all, std::string_view typed) {
    ToldFindings parts;
    for (Finding& finding : all) {
        const bool advises = finding.rule->severity == Severity::advises;
        if (advises && !typed.empty() && finding.path.value == typed) continue;
        (considered(skp, finding) ? parts.considered : parts.told).push_back(std::move(finding));
    }
    return parts;
}

}  // namespace kinerja
