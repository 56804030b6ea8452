// explain: a finding in words, for the panel, the badge and the mirror.
#pragma once

#include <string>

#include "core/rules/rule.h"

namespace kinerja {

/// All Indonesian and never empty. `place` names where ("RHK utama 2, IKI 1, Target"), `message`
/// what is wrong, `remedy` what to do, `citation` on whose authority ("Dasar: Permenpan RB
/// 6/2022").
struct Explanation {
    std::string place;
    std::string message;
    std::string remedy;
    std::string citation;
};

/// Takes time linear in the SKP: explain the findings that are in view, not all of them.
Explanation explain(const Skp& skp, const Finding& finding);

/// The line on authority alone.
std::string citation_line(const Rule& rule);

}  // namespace kinerja
