// What follows from the record of the open draft, computed when a screen first asks after a change,
// and kept while the parts it follows from are the same objects.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/agenda_groups.h"
#include "core/dialog/established.h"
#include "core/dialog/fold.h"
#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"
#include "core/dialog/speakers.h"
#include "core/dialog/waiting.h"
#include "core/handover/versions.h"
#include "wasm/state/content_index.h"

namespace kinerja::ui {

class DialogIndex {
  public:
    const std::vector<AgendaCard>& agenda(const Skp& skp) const {
        if (!cards_of_ || !same_cards(*cards_of_, skp)) {
            cards_ = kinerja::agenda(skp, record(skp).heard);
            cards_of_ = skp;
            groups_ = groups_of(cards_);
            waiting_side_.reset();
        }
        return cards_;
    }
    const std::vector<AgendaGroup>& groups(const Skp& skp) const {
        agenda(skp);
        return groups_;
    }
    /// What waits for this side.
    const std::vector<WaitingCard>& waiting(const Skp& skp, Pihak pihak) const {
        agenda(skp);
        if (waiting_side_ != pihak) {
            waiting_ = waiting_for(cards_, *skp.dialog, pihak, is_locked(walk(skp).status));
            waiting_side_ = pihak;
        }
        return waiting_;
    }
    /// Every entry is as it was sealed.
    bool intact(const Skp& skp) const {
        const Record& now = record(skp);
        if (!now.intact)
            now.intact = std::ranges::all_of(skp.dialog->entries, [](const auto& entry) {
                return seal_of(*entry) == entry->id;
            });
        return *now.intact;
    }
    const SkpWalk& walk(const Skp& skp) const { return record(skp).walk; }
    /// An agreement holds only for what was there: what was changed since goes on record before the
    /// next word, and undoes it.
    bool has_agreed(const Skp& skp, Pihak pihak) const {
        return walk(skp).has_agreed(pihak) && content_.unrecorded_sealed(skp).empty();
    }
    const Speakers& speakers(const Skp& skp) const { return record(skp).speakers; }
    const Established& established(const Skp& skp) const { return record(skp).established; }
    const std::vector<DialogConflict>& conflicts(const Skp& skp) const {
        return record(skp).conflicts;
    }
    const std::vector<SkpVersion>& versions(const Skp& skp) const { return record(skp).versions; }
    const ContentIndex& content() const { return content_; }

  private:
    struct Record {
        Box<DialogKinerja> of;
        SkpWalk walk;
        Speakers speakers;
        Established established;
        Heard heard;
        std::vector<DialogConflict> conflicts;
        std::vector<SkpVersion> versions;
        mutable std::optional<bool> intact;  // found out when it is first asked for
    };

    /// A card is named by the ids of its item: the words of a RHK may change.
    static bool same_cards(const Skp& one, const Skp& other) {
        const auto same_ids = [](const Box<Rhk>& a, const Box<Rhk>& b) {
            return a.same_as(b) ||
                   (a->id == b->id && std::ranges::equal(a->iki, b->iki, {}, &Iki::id, &Iki::id));
        };
        return one.dialog.same_as(other.dialog) &&
               std::ranges::equal(one.rhk, other.rhk, same_ids) &&
               one.ekspektasi_khusus == other.ekspektasi_khusus && one.lampiran == other.lampiran;
    }

    const Record& record(const Skp& skp) const {
        if (!record_ || !record_->of.same_as(skp.dialog)) {
            const Ancestry ancestry(*skp.dialog);
            std::vector<DialogConflict> conflicts;
            if (!ancestry.is_linear()) conflicts = fold(*skp.dialog, ancestry).conflicts;
            SkpWalk walk = kinerja::walk(*skp.dialog, ancestry);
            std::vector<SkpVersion> versions = versions_of(*skp.dialog, walk);
            record_ = Record{skp.dialog,
                             std::move(walk),
                             Speakers(*skp.dialog, ancestry),
                             Established(*skp.dialog, ancestry),
                             heard_in(*skp.dialog, ancestry),
                             std::move(conflicts),
                             std::move(versions),
                             {}};
        }
        return *record_;
    }

    mutable std::optional<Skp> cards_of_;  // views, being const, fill it
    mutable std::vector<AgendaCard> cards_;
    mutable std::vector<AgendaGroup> groups_;
    mutable std::vector<WaitingCard> waiting_;
    mutable std::optional<Pihak> waiting_side_;
    mutable std::optional<Record> record_;
    ContentIndex content_;
};

}  // namespace kinerja::ui
