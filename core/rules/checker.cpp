// Runs the catalogue, each rule in its scope, and puts what it finds in the order of the screen.
// check() of check.h is a Checker that remembers nothing yet.
#include "core/rules/checker.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace kinerja {
namespace {

RhkContext context_of(const Skp& skp) {
    RhkContext context{skp.jenis_jabatan, skp.pendekatan, skp.periode, !skp.rhk_pimpinan.empty(),
                       skp.profil};
    context.has_rencana_aksi = std::ranges::any_of(
        skp.rhk, [](const Box<Rhk>& rhk) { return !rhk->rencana_aksi.empty(); });
    for (const PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
        context.periode_evaluasi.push_back(one.id);
    context.has_sasaran = !skp.sasaran.empty();
    return context;
}

}  // namespace

Findings check(const Skp& skp, const CheckContext& context) {
    return Checker().check(skp, context);
}

Findings Checker::check(const Skp& skp, const CheckContext& context) {
    look_at_each_rhk(skp);
    const std::vector<Placed> of_skp =
        found_by(ScreenPlaces(skp), [&](const Check& check, FindingSink& found) {
            if (check.of_skp) check.of_skp(skp, context, found);
        });

    std::vector<Row> rows;
    for (std::size_t i = 0; i < skp.rhk.size(); ++i) {
        const int item = item_of_rhk(skp, i);
        for (const Placed& placed : known_.find(&*skp.rhk[i])->second.found) {
            rows.push_back({placed.place, &placed});
            rows.back().place.item = item;
        }
    }
    for (const Placed& placed : of_skp) rows.push_back({placed.place, &placed});
    std::stable_sort(rows.begin(), rows.end(), comes_before);

    Findings findings;
    findings.reserve(rows.size());
    for (const Row& row : rows) findings.push_back(row.placed->finding);
    return findings;
}

/// Afterwards each RHK of this SKP is known, and no other.
void Checker::look_at_each_rhk(const Skp& skp) {
    RhkContext context = context_of(skp);
    if (context != context_) known_.clear();
    if (context.periode != context_.periode) rules_ = rules_for(context.periode);
    context_ = std::move(context);

    std::unordered_map<const Rhk*, Known> known;
    asked_of_rhk_ = 0;
    known.reserve(skp.rhk.size());
    for (const Box<Rhk>& rhk : skp.rhk) {
        if (auto node = known_.extract(&*rhk)) {
            known.insert(std::move(node));
        } else if (!known.contains(&*rhk)) {
            const auto ask = [&](const Check& check, FindingSink& found) {
                if (check.of_rhk) check.of_rhk(*rhk, context_, found);
            };
            ++asked_of_rhk_;
            known.emplace(&*rhk, Known{rhk, found_by(ScreenPlacesInRhk(*rhk), ask)});
        }
    }
    known_ = std::move(known);
}

template <class Places, class Ask>
std::vector<Checker::Placed> Checker::found_by(const Places& places, Ask ask) const {
    std::vector<Placed> all;
    Findings findings;
    for (std::size_t rank = 0; rank < rules_.size(); ++rank) {
        FindingSink found(*rules_[rank], findings);
        ask(rules_[rank]->check, found);
        for (Finding& finding : findings) {
            const ScreenPlace place = places.of(finding.path);
            all.push_back({place, static_cast<int>(rank), std::move(finding)});
        }
        findings.clear();
    }
    return all;
}

bool Checker::comes_before(const Row& a, const Row& b) {
    return std::tie(a.place, a.placed->finding.rule->severity, a.placed->rank) <
           std::tie(b.place, b.placed->finding.rule->severity, b.placed->rank);
}

}  // namespace kinerja
