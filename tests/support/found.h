// What check() finds, as lines that a failed test prints well: "PL-04a rhk/r1/rhk_pimpinan".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/rules/check.h"

namespace kinerja {

using Found = std::vector<std::string>;

inline Found found_in(const Skp& skp, std::optional<Date> today = std::nullopt) {
    Found lines;
    for (const Finding& finding : check(skp, {today}))
        lines.push_back(std::string(finding.rule->id) + " " + finding.path.value);
    return lines;
}

/// The same, of the rules whose ids begin with `family` ("JD-").
inline Found found_of(std::string_view family, const Skp& skp,
                      std::optional<Date> today = std::nullopt) {
    Found lines = found_in(skp, today);
    std::erase_if(lines, [&](const std::string& line) { return !line.starts_with(family); });
    return lines;
}

}  // namespace kinerja
