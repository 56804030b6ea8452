// check: run the catalogue over an SKP.
#pragma once

#include "core/rules/rule.h"

namespace kinerja {

/// Every rule of the catalogue, in the order of the form's sections.
std::vector<const Rule*> all_rules();

/// Whether a rule with this validity holds for an SKP of this period. As long as its beginning can
/// not be read, what is not over holds.
bool holds_for(const Validity& validity, const Periode& periode);

/// Those of all_rules() that hold for an SKP of this period.
std::vector<const Rule*> rules_for(const Periode& periode);

/// All findings, sorted by the order in which the places appear on screen (section, then item, then
/// field), blocking ones before advice at the same place. Checker (checker.h) repeats it cheaply.
Findings check(const Skp& skp, const CheckContext& context);

/// How far a draft is: `filled` of `required` things that block are in place, as the checks
/// themselves count them (FindingSink). 0 <= filled <= required; required is never 0. Shown as
/// "kelengkapan". Checker (checker.h) knows it of what it checked last.
struct Completeness {
    int filled = 0;
    int required = 1;

    bool operator==(const Completeness&) const = default;
};
Completeness completeness_of(const Skp& skp);

}  // namespace kinerja
