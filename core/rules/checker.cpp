// Runs the catalogue, each rule in its scope, and puts what it finds in the order of the screens.
// check() of check.h is a Checker that remembers nothing yet.
#include "core/rules/checker.h"

#include <algorithm>
#include <cstddef>
#include <functional>
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

Completeness completeness_of(const Skp& skp) {
    Checker checker;
    checker.check(skp, {});
    return checker.completeness();
}

Findings Checker::check(const Skp& skp, const CheckContext& context) {
    look_at_each_rhk(skp);
    const Answers of_skp =
        answers_to(PlaceOrders(skp), [&](const Check& check, FindingSink& found) {
            if (check.of_skp) check.of_skp(skp, context, found);
        });
    count(skp, of_skp.tally);

    std::vector<Row> rows;
    std::vector<const Finding*> found;
    const auto add = [&](const Placed& placed) {
        rows.push_back(row_of(placed));
        found.push_back(&placed.finding);
    };
    for (std::size_t i = 0; i < skp.rhk.size(); ++i) {
        for (const Placed& placed : known_.find(&*skp.rhk[i])->second.answers.found) {
            add(placed);
            put_rhk(rows.back().place, skp, i);
        }
    }
    for (const Placed& placed : of_skp.found) add(placed);
    order_ = sorted_again<Row>(rows_, order_, rows, std::less());
    rows_ = std::move(rows);

    Findings findings;
    findings.reserve(found.size());
    for (const std::uint32_t at : order_) findings.push_back(*found[at]);
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
            ++asked_of_rhk_;
            known.emplace(&*rhk, Known{rhk, answers_of(*rhk)});
        }
    }
    known_ = std::move(known);
}

/// Where no RHK utama is, everything that a blank one would lack is missing.
void Checker::count(const Skp& skp, const Tally& of_skp) {
    Tally all = of_skp;
    for (const Box<Rhk>& rhk : skp.rhk) all += known_.find(&*rhk)->second.answers.tally;
    if (all.first_rhk) all += answers_of(Rhk{}).tally;
    completeness_ = {all.asked - all.missing, all.asked};
}

Checker::Answers Checker::answers_of(const Rhk& rhk) const {
    return answers_to(PlaceOrdersInRhk(rhk), [&](const Check& check, FindingSink& found) {
        if (check.of_rhk) check.of_rhk(rhk, context_, found);
    });
}

template <class Places, class Ask>
Checker::Answers Checker::answers_to(Places places, Ask ask) const {
    Answers answers;
    Findings findings;
    for (std::size_t rank = 0; rank < rules_.size(); ++rank) {
        FindingSink found(*rules_[rank], findings);
        ask(rules_[rank]->check, found);
        for (Finding& finding : findings) {
            const PlaceOrder place = places.of(finding.path);
            answers.found.push_back({place, static_cast<int>(rank), std::move(finding)});
        }
        answers.tally += found.tally();
        findings.clear();
    }
    return answers;
}

Checker::Row Checker::row_of(const Placed& placed) {
    return {placed.place, placed.finding.rule->severity, placed.rank};
}

}  // namespace kinerja
