#include "core/rules/grouped.h"

#include <map>
#include <string_view>
#include <utility>

namespace kinerja {
namespace {

/// The list of the year that the place lies in; empty for any other place.
std::string_view list_of_year(const Finding& finding) {
    if (finding.rule->severity == Severity::blocks) return {};
    const std::string_view place = finding.path.value;
    const std::string_view list = place.substr(0, place.find('/'));
    const Member* row = shape_of<Skp>().find(list);
    const bool of_year = row != nullptr && row->kind == MemberKind::list && row->said.beside_record;
    return of_year ? list : std::string_view();
}

}  // namespace

std::vector<FindingGroup> grouped(const Findings& findings) {
    std::vector<FindingGroup> groups;
    std::map<std::pair<const Rule*, std::string_view>, std::size_t> known;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const std::string_view list = list_of_year(findings[at]);
        if (!list.empty()) {
            const auto [found, is_new] =
                known.try_emplace({findings[at].rule, list}, groups.size());
            if (!is_new) {
                groups[found->second].push_back(at);
                continue;
            }
        }
        groups.push_back({at});
    }
    return groups;
}

std::string place_of_group(std::string first, std::size_t count) {
    if (count > 1) first.append(", dan ").append(std::to_string(count - 1)).append(" baris lain");
    return first;
}

}  // namespace kinerja
