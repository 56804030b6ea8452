// Checker: check() again after each change, at the cost of what changed.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/base/box.h"
#include "core/base/kept_order.h"
#include "core/model/place_order.h"
#include "core/rules/check.h"
#include "core/rules/rule.h"

namespace kinerja {

/// Remembers what the rules of one RHK found, for each RHK of the SKP that was checked last. It
/// asks them again about an RHK that is another object, and about all when a fact of RhkContext
/// has changed. Rules of the whole SKP are asked each time.
///
/// Holds on to those RHK, so that an address cannot come to stand for another text; they are let go
/// with the next check.
class Checker {
  public:
    /// Equal to check(skp, context) of check.h, whatever was checked before.
    Findings check(const Skp& skp, const CheckContext& context);

    /// Kelengkapan of what was checked last.
    Completeness completeness() const { return completeness_; }

    /// How many RHK the last check asked its rules about; the others were known.
    std::size_t asked_of_rhk() const { return asked_of_rhk_; }

  private:
    struct Placed {
        PlaceOrder place;
        int rank = 0;  // of the rule in the catalogue
        Finding finding;
    };
    struct Answers {
        std::vector<Placed> found;
        Tally tally;
    };
    struct Known {
        Box<Rhk> rhk;
        Answers answers;  // where the RHK itself stands is open
    };
    /// Where a finding stands in the list.
    struct Row {
        PlaceOrder place;
        Severity severity = Severity::blocks;
        int rank = 0;

        auto operator<=>(const Row&) const = default;
    };

    void look_at_each_rhk(const Skp& skp);
    Answers answers_of(const Rhk& rhk) const;
    template <class Places, class Ask>
    Answers answers_to(Places places, Ask ask) const;
    void count(const Skp& skp, const Tally& of_skp);
    static Row row_of(const Placed& placed);

    std::vector<const Rule*> rules_ = rules_for({});  // of the last period
    RhkContext context_;
    std::unordered_map<const Rhk*, Known> known_;
    std::size_t asked_of_rhk_ = 0;
    std::vector<Row> rows_;  // of the last check, as they were found
    SortedPositions order_;  // of these
    Completeness completeness_;
};

}  // namespace kinerja
