// explain: a finding in words, for the panel, the badge and the mirror.
#pragma once

#include <string>

#include "core/rules/rule.h"

namespace kinerja {

/// All Indonesian; all but the proposals never empty. `place` names where ("RHK utama 2, IKI 1,
/// Target"), `message` what is wrong, `remedy` what to do, `citation` on whose authority ("Dasar:
/// Permenpan RB 6/2022"). `proposal` is a better value for the field at Finding::path, ready for
/// SetField ("Pakai usulan ini"): a whole sentence, or the token of a choice. Empty when there is
/// none. `other_proposal` is what else the text may have meant, to choose from.
struct Explanation {
    std::string place;
    std::string message;
    std::string remedy;
    std::string citation;
    std::string proposal;
    std::string other_proposal;
};

/// Takes time linear in the SKP: explain the findings that are in view, not all of them.
Explanation explain(const Skp& skp, const Finding& finding);

/// The line on authority alone.
std::string citation_line(const Rule& rule);

}  // namespace kinerja
