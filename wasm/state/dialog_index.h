// What follows from the record of the open draft, computed when a screen first asks after a change,
// and kept while the parts it follows from are the same objects.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/fold.h"
#include "core/dialog/speakers.h"
#include "core/handover/versions.h"
#include "core/workflow/skp_walk.h"

namespace kinerja::ui {

class DialogIndex {
  public:
    const std::vector<AgendaCard>& agenda(const Skp& skp) const {
        if (!cards_of_ || !same_cards(*cards_of_, skp)) {
            cards_ = kinerja::agenda(skp);
            cards_of_ = skp;
        }
        return cards_;
    }
    const SkpWalk& walk(const Skp& skp) const { return record(skp).walk; }
    const Speakers& speakers(const Skp& skp) const { return record(skp).speakers; }
    const std::vector<DialogConflict>& conflicts(const Skp& skp) const {
        return record(skp).conflicts;
    }
    const std::vector<SkpVersion>& versions(const Skp& skp) const { return record(skp).versions; }

  private:
    struct Record {
        Box<DialogKinerja> of;
        SkpWalk walk;
        Speakers speakers;
        std::vector<DialogConflict> conflicts;
        std::vector<SkpVersion> versions;
    };

    static bool same_cards(const Skp& one, const Skp& other) {
        return one.dialog.same_as(other.dialog) &&
               std::ranges::equal(one.rhk, other.rhk,
                                  [](const auto& a, const auto& b) { return a.same_as(b); }) &&
               one.ekspektasi_khusus == other.ekspektasi_khusus && one.lampiran == other.lampiran;
    }

    const Record& record(const Skp& skp) const {
        if (!record_ || !record_->of.same_as(skp.dialog)) {
            const Ancestry ancestry(*skp.dialog);
            std::vector<DialogConflict> conflicts;
            if (!ancestry.is_linear()) conflicts = fold(*skp.dialog, ancestry).conflicts;
            SkpWalk walk = kinerja::walk(*skp.dialog, ancestry);
            std::vector<SkpVersion> versions = versions_of(*skp.dialog, walk);
            record_ = Record{skp.dialog, std::move(walk), Speakers(*skp.dialog, ancestry),
                             std::move(conflicts), std::move(versions)};
        }
        return *record_;
    }

    mutable std::optional<Skp> cards_of_;  // views, being const, fill it
    mutable std::vector<AgendaCard> cards_;
    mutable std::optional<Record> record_;
};

}  // namespace kinerja::ui
