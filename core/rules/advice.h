// Findings as they are told: advice waits while its sentence is being typed, and is silent where
// somebody has considered it.
#pragma once

#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace kinerja {

struct ToldFindings {
    Findings told;
    Findings considered;  // advice that was left as it is, until other words stand there
};

/// Those of the advice that was left whose words still stand there: with the findings and `typed`
/// all that told_of() goes by.
std::vector<SaranDipertimbangkan> still_considered(const Skp& skp);

/// In the order of `all`. `typed` is the place of the text that is being typed, or empty. What
/// blocks is always told.
ToldFindings told_of(const Skp& skp, Findings all, std::string_view typed);

/// Where a finding was left as it is; null when it was not.
const SaranDipertimbangkan* considered(const Skp& skp, const Finding& finding);

}  // namespace kinerja
