// Checker: check() again after each change, at the cost of what changed.
#pragma once

#include <cstddef>
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
/// has changed; of catatan kinerja the same. Rules of the whole SKP are asked each time, unless
/// they say that what they read is the same.
///
/// Holds on to that SKP, so that an address cannot come to stand for another text; it is let go
/// with the next check.
class Checker {
  public:
    /// Equal to check(skp, context) of check.h, whatever was checked before.
    Findings check(const Skp& skp, const CheckContext& context) { return look_at(skp, context); }

    /// The same, good until the next time.
    const Findings& look_at(const Skp& skp, const CheckContext& context);

    /// The last check found what the one before it did: nothing was put in order anew.
    bool found_the_same() const { return found_the_same_; }

    /// Kelengkapan of what was checked last.
    Completeness completeness() const { return completeness_; }

    /// How many RHK the last check asked its rules about; the others were known.
    std::size_t asked_of_rhk() const { return asked_of_rhk_; }
    /// The same of catatan kinerja.
    std::size_t asked_of_catatan() const { return asked_of_catatan_; }

  private:
    struct Placed {
        PlaceOrder place;
        int rank = 0;  // of the rule in the catalogue
        Finding finding;

        bool operator==(const Placed&) const = default;
    };
    struct Answers {
        std::vector<Placed> found;
        Tally tally;
    };
    /// Of one item of a list; where the item itself stands is open.
    template <class T>
    using Known = std::unordered_map<const T*, Answers>;
    /// Where a finding stands in the list.
    struct Row {
        PlaceOrder place;
        Severity severity = Severity::blocks;
        int rank = 0;

        auto operator<=>(const Row&) const = default;
    };

    bool look_at_each_rhk(const Skp& skp);
    bool look_at_each_catatan(const Skp& skp);
    bool look_at_all(const Skp& skp);
    template <class T, class Ask, class Alike>
    bool look_at_each(const std::vector<Box<T>>& before, const std::vector<Box<T>>& items,
                      Known<T>& known, Ask ask, Alike alike);
    Answers answers_of(const Rhk& rhk) const;
    template <class Places, class Ask>
    void ask_one(std::size_t rank, Places& places, Ask ask, Answers& answers) const;
    void count(const Skp& skp);
    void put_in_order(const Skp& skp);
    static Row row_of(const Placed& placed);

    std::vector<const Rule*> rules_ = rules_for({});  // of its period
    Skp last_;
    bool is_known_ = false;  // what was found in it
    RhkContext context_;
    CheckContext around_;
    Known<Rhk> of_rhk_;
    Known<CatatanKinerja> of_catatan_;
    std::vector<Answers> of_skp_;  // by rule
    std::size_t asked_of_rhk_ = 0, asked_of_catatan_ = 0;
    std::vector<Row> rows_;  // as they were found
    SortedPositions order_;  // of these
    Findings findings_;
    bool found_the_same_ = false;
    Completeness completeness_;
};

}  // namespace kinerja
