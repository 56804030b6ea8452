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

}  // namespace kinerja
