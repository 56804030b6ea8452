// What stands in the open draft against its record: what is not on record yet, and its seal, found
// out when a screen first asks after a change. Words that are only being written are no change.
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/dialog/registers.h"
#include "core/handover/record.h"
#include "core/model/beside_record.h"
#include "core/model/sealed.h"
#include "core/model/skp.h"
#include "core/model/stays_here.h"

namespace kinerja::ui {

class ContentIndex {
  public:
    const std::vector<PlaceChange>& unrecorded(const Skp& skp) const { return of(skp).changes; }
    /// Of what is signed.
    const std::vector<PlaceChange>& unrecorded_sealed(const Skp& skp) const {
        return of(skp).sealed;
    }
    /// Of what is signed now.
    const std::string& seal(const Skp& skp) const {
        const Found& now = of(skp);
        if (now.seal.empty()) now.seal = content_seal_of(now.of);
        return now.seal;
    }

  private:
    struct Found {
        Skp of;
        std::vector<PlaceChange> changes, sealed;
        mutable std::string seal;  // empty: nobody asked yet
    };

    static bool same_content(const Skp& one, const Skp& other) {
        if (!one.dialog.same_as(other.dialog)) return false;
        if (one == other) return true;
        Skp as_before = other;
        keep_what_stays_here(as_before, one);
        keep_what_is_beside(as_before, one);
        return one == as_before;
    }

    const Registers& on_record(const Skp& skp) const {
        if (!folded_ || !folded_->same_as(skp.dialog)) {
            registers_ = recorded_registers(*skp.dialog);
            folded_ = skp.dialog;
        }
        return registers_;
    }

    const Found& of(const Skp& skp) const {
        if (found_ && same_content(found_->of, skp)) return *found_;
        Found now{skp, unrecorded_changes(skp, on_record(skp)), {}, {}};
        std::ranges::copy_if(now.changes, std::back_inserter(now.sealed),
                             [](const PlaceChange& one) { return is_sealed(one.place); });
        return found_.emplace(std::move(now));
    }

    mutable std::optional<Found> found_;  // views, being const, fill it
    mutable std::optional<Box<DialogKinerja>> folded_;
    mutable Registers registers_;
};

}  // namespace kinerja::ui
