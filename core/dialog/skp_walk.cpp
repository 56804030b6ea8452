// The steps of a record, one after the other, over the table of skp_flow.h.
#include "core/dialog/skp_walk.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "core/dialog/adjusted.h"
#include "core/dialog/skp_flow.h"
#include "core/dialog/speakers.h"

namespace kinerja {
namespace {

class Walker {
  public:
    Walker(const DialogKinerja& dialog, const Ancestry& ancestry,
           std::vector<std::size_t> positions)
        : dialog_(dialog),
          ancestry_(ancestry),
          speakers_(dialog, ancestry),
          positions_(std::move(positions)) {
        for (const std::size_t at : positions_)
            if (!dialog_.entries[at]->perangkat.empty()) marked_.push_back(at);
    }

    SkpWalk run() && {
        for (const std::size_t at : positions_) pass(at);
        return std::move(walk_);
    }

  private:
    void pass(std::size_t at) {
        const DialogEntry& entry = *dialog_.entries[at];
        if (!entry.parents.empty() && changes_what_is_signed(entry)) undo_agreement(at);
        if (walk_.status == StatusSkp::tidak_sepakat && speakers_.is_known(at) &&
            adjusts_ekspektasi(entry))
            walk_.adjusted = true;
        if (entry.langkah) step(at, entry);
    }

    /// Of the time before devices were marked, when one side agreed for both and what was agreed to
    /// could be changed: without a mark, and known to whoever wrote with one.
    bool is_of_old(std::size_t at) const {
        return dialog_.entries[at]->perangkat.empty() &&
               std::ranges::all_of(marked_,
                                   [&](std::size_t one) { return ancestry_.knows(one, at); });
    }

    void undo_agreement(std::size_t at) {
        if (is_of_old(at)) return;
        const bool any = walk_.agreed[0] || walk_.agreed[1];
        if (walk_.status == StatusSkp::sepakat) walk_.status = StatusSkp::dialog;
        if (walk_.status != StatusSkp::dialog) return;
        if (any) walk_.undone_by = at;
        for (TakenStep& step : walk_.taken)
            if (walk_.agreed[0] == step.position || walk_.agreed[1] == step.position)
                step.undone_by = at;
        forget_agreement();
    }

    void forget_agreement() {
        walk_.agreed[0] = walk_.agreed[1] = std::nullopt;
        walk_.agreed_on = false;
    }

    /// Somebody who could not know of it changed what is signed.
    std::optional<std::size_t> changed_apart(std::size_t position) const {
        if (ancestry_.is_linear()) return std::nullopt;
        for (const std::size_t at : positions_)
            if (ancestry_.apart(at, position) && changes_what_is_signed(*dialog_.entries[at]))
                return at;
        return std::nullopt;
    }

    void step(std::size_t at, const DialogEntry& entry) {
        const TindakanSkp tindakan = entry.langkah->tindakan;
        const bool agrees = tindakan == TindakanSkp::sepakati;
        const bool can_fall = is_signature(tindakan) || (agrees && !is_of_old(at));
        const auto changed = can_fall ? changed_apart(at) : std::nullopt;
        if (changed) {
            walk_.fallen.push_back(at);
            walk_.undone_by = changed;
        }
        if (changed || !speakers_.is_known(at) || !fits(walk_.status, entry, walk_.adjusted)) {
            walk_.misfits.push_back(at);
            return;
        }
        if (agrees && !agree(at, pihak_of(entry.author.peran))) return;
        walk_.status = find_transition(walk_.status, tindakan, entry.author.peran)->to;
        walk_.taken.push_back({at, walk_.status});
        if (walk_.status == StatusSkp::tidak_sepakat) walk_.adjusted = false;
        if (agrees) walk_.undone_by.reset();
        if (walk_.status == StatusSkp::dialog || walk_.status == StatusSkp::revisi ||
            walk_.status == StatusSkp::tidak_sepakat)
            forget_agreement();
        if (tindakan == TindakanSkp::revisi) ++walk_.versi;
    }

    /// Whether the SKP is agreed on now.
    bool agree(std::size_t at, Pihak pihak) {
        auto& own = walk_.agreed[index_of(pihak)];
        if (own) {
            walk_.misfits.push_back(at);
            return false;
        }
        own = at;
        walk_.agreed_on = walk_.has_agreed(other(pihak)) || is_of_old(at);
        if (walk_.agreed_on) return true;
        walk_.taken.push_back({at, walk_.status, true});
        return false;
    }

    const DialogKinerja& dialog_;
    const Ancestry& ancestry_;
    Speakers speakers_;
    std::vector<std::size_t> positions_;
    std::vector<std::size_t> marked_;  // entries that name their device
    SkpWalk walk_;
};

template <class Counts>
SkpWalk walk_over(const DialogKinerja& dialog, const Ancestry& ancestry, Counts counts) {
    std::vector<std::size_t> positions;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at)
        if (counts(at)) positions.push_back(at);
    return walk(dialog, ancestry, std::move(positions));
}

}  // namespace

const TakenStep* SkpWalk::last(const DialogKinerja& dialog, TindakanSkp tindakan) const {
    for (auto step = taken.rbegin(); step != taken.rend(); ++step) {
        const TindakanSkp one = dialog.entries[step->position]->langkah->tindakan;
        if (one == tindakan) return &*step;
        if (one == TindakanSkp::revisi || one == TindakanSkp::kembalikan) return nullptr;
    }
    return nullptr;
}

int SkpWalk::round() const {
    int round = 0;
    for (const TakenStep& step : taken) {
        if (step.to == StatusSkp::revisi) round = 0;
        if (step.to == StatusSkp::dialog && !step.voice) ++round;
    }
    return round;
}

const LangkahSkp* SkpWalk::last_signature(const DialogKinerja& dialog) const {
    for (auto step = taken.rbegin(); step != taken.rend(); ++step) {
        const LangkahSkp& langkah = *dialog.entries[step->position]->langkah;
        if (is_signature(langkah.tindakan)) return &langkah;
    }
    return nullptr;
}

SkpWalk walk(const DialogKinerja& dialog, const Ancestry& ancestry,
             std::vector<std::size_t> positions) {
    return Walker(dialog, ancestry, std::move(positions)).run();
}

SkpWalk walk(const DialogKinerja& dialog, const Ancestry& ancestry) {
    return walk_over(dialog, ancestry, [](std::size_t) { return true; });
}

SkpWalk walk_before(const DialogKinerja& dialog, const Ancestry& ancestry, std::size_t position) {
    return walk_over(dialog, ancestry, [&](std::size_t at) {
        return at != position && ancestry.knows(position, at);
    });
}

StatusSkp status_of(const DialogKinerja& dialog) {
    const bool any = std::ranges::any_of(
        dialog.entries, [](const Box<DialogEntry>& entry) { return entry->langkah.has_value(); });
    if (!any) return StatusSkp::draf;
    return walk(dialog, Ancestry(dialog)).status;
}

}  // namespace kinerja
