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

const Findings& Checker::look_at(const Skp& skp, const CheckContext& context) {
    RhkContext of_rhk = context_of(skp);
    if (of_rhk.periode != context_.periode) rules_ = rules_for(of_rhk.periode);
    if (of_rhk != context_ || context != around_) {
        is_known_ = false;
        of_rhk_.clear();
        of_catatan_.clear();
    }
    context_ = std::move(of_rhk);
    around_ = context;

    found_the_same_ = is_known_;
    if (!look_at_each_rhk(skp)) found_the_same_ = false;
    if (!look_at_each_catatan(skp)) found_the_same_ = false;
    if (!look_at_all(skp)) found_the_same_ = false;
    count(skp);
    if (!found_the_same_) put_in_order(skp);
    last_ = skp;
    is_known_ = true;
    return findings_;
}

/// Afterwards each of these items is known, and no other. False: something else was found. `alike`
/// says whether the place of an item in the order is that of another.
template <class T, class Ask, class Alike>
bool Checker::look_at_each(const std::vector<Box<T>>& before, const std::vector<Box<T>>& items,
                           Known<T>& known, Ask ask, Alike alike) {
    Known<T> now;
    now.reserve(items.size());
    for (const Box<T>& item : items) {
        if (auto node = known.extract(&*item))
            now.insert(std::move(node));
        else if (!now.contains(&*item))
            now.emplace(&*item, ask(*item));
    }
    const auto found_same = [&](const Box<T>& was, const Box<T>& is) {
        if (was.same_as(is)) return true;
        const auto gone = known.find(&*was);
        return gone != known.end() && alike(*was, *is) &&
               gone->second.found == now.find(&*is)->second.found;
    };
    const bool same = std::ranges::equal(before, items, found_same);
    known = std::move(now);
    return same;
}

bool Checker::look_at_each_rhk(const Skp& skp) {
    asked_of_rhk_ = 0;
    const auto ask = [&](const Rhk& rhk) {
        ++asked_of_rhk_;
        return answers_of(rhk);
    };
    return look_at_each(last_.rhk, skp.rhk, of_rhk_, ask,
                        [](const Rhk& one, const Rhk& other) { return one.jenis == other.jenis; });
}

bool Checker::look_at_each_catatan(const Skp& skp) {
    PlaceOrders places(skp);
    asked_of_catatan_ = 0;
    const auto ask = [&](const CatatanKinerja& one) {
        ++asked_of_catatan_;
        Answers answers;
        for (std::size_t rank = 0; rank < rules_.size(); ++rank)
            if (const CheckOfCatatan check = rules_[rank]->check.of_catatan)
                ask_one(
                    rank, places, [&](FindingSink& found) { check(one, around_, found); }, answers);
        return answers;
    };
    return look_at_each(last_.catatan_kinerja, skp.catatan_kinerja, of_catatan_, ask,
                        [](const CatatanKinerja&, const CatatanKinerja&) { return true; });
}

bool Checker::look_at_all(const Skp& skp) {
    PlaceOrders places(skp);
    bool same = is_known_;
    of_skp_.resize(rules_.size());
    for (std::size_t rank = 0; rank < rules_.size(); ++rank) {
        const Check& check = rules_[rank]->check;
        if (is_known_ && check.same && check.same(last_, skp)) continue;
        Answers now;
        if (check.of_skp)
            ask_one(
                rank, places, [&](FindingSink& found) { check.of_skp(skp, around_, found); }, now);
        same = same && now.found == of_skp_[rank].found;
        of_skp_[rank] = std::move(now);
    }
    return same;
}

void Checker::put_in_order(const Skp& skp) {
    std::vector<Row> rows;
    std::vector<const Finding*> found;
    const auto add = [&](const Placed& placed) {
        rows.push_back(row_of(placed));
        found.push_back(&placed.finding);
    };
    for (std::size_t i = 0; i < skp.rhk.size(); ++i) {
        for (const Placed& placed : of_rhk_.find(&*skp.rhk[i])->second.found) {
            add(placed);
            put_rhk(rows.back().place, skp, i);
        }
    }
    for (std::size_t i = 0; i < skp.catatan_kinerja.size(); ++i) {
        for (const Placed& placed : of_catatan_.find(&*skp.catatan_kinerja[i])->second.found) {
            add(placed);
            rows.back().place.at[1] = static_cast<int>(i);  // behind the list
        }
    }
    for (const Answers& answers : of_skp_)
        for (const Placed& placed : answers.found) add(placed);
    order_ = sorted_again<Row>(rows_, order_, rows, std::less());
    rows_ = std::move(rows);

    Findings findings;
    findings.reserve(found.size());
    for (const std::uint32_t at : order_) findings.push_back(*found[at]);
    findings_ = std::move(findings);
}

/// Where no RHK utama is, everything that a blank one would lack is missing.
void Checker::count(const Skp& skp) {
    Tally all;
    for (const Answers& answers : of_skp_) all += answers.tally;
    for (const Box<Rhk>& rhk : skp.rhk) all += of_rhk_.find(&*rhk)->second.tally;
    for (const Box<CatatanKinerja>& one : skp.catatan_kinerja)
        all += of_catatan_.find(&*one)->second.tally;
    if (all.first_rhk) all += answers_of(Rhk{}).tally;
    completeness_ = {all.asked - all.missing, all.asked};
}

Checker::Answers Checker::answers_of(const Rhk& rhk) const {
    PlaceOrdersInRhk places(rhk);
    Answers answers;
    for (std::size_t rank = 0; rank < rules_.size(); ++rank)
        if (const CheckOfRhk check = rules_[rank]->check.of_rhk)
            ask_one(
                rank, places, [&](FindingSink& found) { check(rhk, context_, found); }, answers);
    return answers;
}

template <class Places, class Ask>
void Checker::ask_one(std::size_t rank, Places& places, Ask ask, Answers& answers) const {
    Findings findings;
    FindingSink found(*rules_[rank], findings);
    ask(found);
    for (Finding& finding : findings) {
        const PlaceOrder place = places.of(finding.path);
        answers.found.push_back({place, static_cast<int>(rank), std::move(finding)});
    }
    answers.tally += found.tally();
}

Checker::Row Checker::row_of(const Placed& placed) {
    return {placed.place, placed.finding.rule->severity, placed.rank};
}

}  // namespace kinerja
