// Runs the catalogue and puts what it finds in the order of the screen.
#include "core/rules/check.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/rules/place.h"

namespace kinerja {
namespace {

struct Placed {
    ScreenPlace place;
    Finding finding;
};

bool comes_before(const Placed& a, const Placed& b) {
    return std::tie(a.place, a.finding.rule->severity) <
           std::tie(b.place, b.finding.rule->severity);
}

}  // namespace

Findings check(const Skp& skp, const CheckContext& context) {
    Findings findings;
    for (const Rule* rule : all_rules()) {
        FindingSink found(*rule, findings);
        rule->check(skp, context, found);
    }
    if (findings.size() < 2) return findings;

    const ScreenPlaces places(skp);
    std::vector<Placed> placed;
    placed.reserve(findings.size());
    for (Finding& finding : findings) {
        const ScreenPlace place = places.of(finding.path);
        placed.push_back({place, std::move(finding)});
    }
    std::stable_sort(placed.begin(), placed.end(), comes_before);
    for (std::size_t i = 0; i < placed.size(); ++i) findings[i] = std::move(placed[i].finding);
    return findings;
}

}  // namespace kinerja
