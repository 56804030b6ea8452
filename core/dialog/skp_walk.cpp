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
        walk_.status = after_change(walk_.status);
        if (walk_.status != StatusSkp::dialog) return;
        for (const auto& agreed : walk_.agreed)
            if (agreed) undo_voice(*agreed, at);
        forget_agreement();
    }

    void forget_agreement() {
        walk_.agreed[0] = walk_.agreed[1] = std::nullopt;
        walk_.agreed_on = false;
    }

    void undo_voice(std::size_t agreed, std::size_t by) {
        undo_by(by, false);
        for (TakenStep& step : walk_.taken)
            if (step.position == agreed) step.undone_by = by;
    }

    void undo_by(std::size_t at, bool signature) {
        walk_.undone_by = at;
        walk_.signature_undone = signature;
    }

    /// Somebody who could not know of it changed what is signed.
    std::optional<std::size_t> changed_apart(std::size_t position) const {
        if (ancestry_.is_linear()) return std::nullopt;
        for (const std::size_t at : positions_)
            if (ancestry_.apart(at, position) && changes_what_is_signed(*dialog_.entries[at]))
                return at;
        return std::nullopt;
    }

    bool leads_back(const TakenStep& step) const {
        const TindakanSkp tindakan = dialog_.entries[step.position]->langkah->tindakan;
        return tindakan == TindakanSkp::lanjutkan_dialog || tindakan == TindakanSkp::kembalikan ||
               tindakan == TindakanSkp::nyatakan_tidak_sepakat;
    }

    /// Somebody who could not know of it took a step before it that leads back.
    std::optional<std::size_t> led_back_apart(std::size_t position) const {
        for (const TakenStep& step : walk_.taken)
            if (leads_back(step) && ancestry_.apart(step.position, position)) return step.position;
        return std::nullopt;
    }

    /// What makes an agreement or a signature fall; none: nothing does.
    std::optional<std::size_t> falls_by(std::size_t at, const DialogEntry& entry) const {
        const TindakanSkp tindakan = entry.langkah->tindakan;
        if (!is_signature(tindakan) && (tindakan != TindakanSkp::sepakati || is_of_old(at)))
            return std::nullopt;
        if (const auto changed = changed_apart(at)) return changed;
        return does_fit(at, entry) ? std::nullopt : led_back_apart(at);
    }

    bool does_fit(std::size_t at, const DialogEntry& entry) const {
        return speakers_.is_known(at) && fits(walk_.status, entry, walk_.adjusted);
    }

    void step(std::size_t at, const DialogEntry& entry) {
        const TindakanSkp tindakan = entry.langkah->tindakan;
        const bool agrees = tindakan == TindakanSkp::sepakati;
        const std::optional<std::size_t> by = falls_by(at, entry);
        if (by) {
            walk_.fallen.push_back({at, *by});
            undo_by(*by, is_signature(tindakan));
        }
        if (by || !does_fit(at, entry)) {
            walk_.misfits.push_back(at);
            return;
        }
        if (agrees && !agree(at, pihak_of(entry.author.peran))) return;
        walk_.status = find_transition(walk_.status, tindakan, entry.author.peran)->to;
        walk_.taken.push_back({at, walk_.status});
        if (walk_.status == StatusSkp::tidak_sepakat) walk_.adjusted = false;
        if (agrees) undo_nothing();
        if (walk_.status == StatusSkp::dialog || walk_.status == StatusSkp::revisi ||
            walk_.status == StatusSkp::tidak_sepakat) {
            undo_apart(at);
            forget_agreement();
        }
        if (tindakan == TindakanSkp::revisi) ++walk_.versi;
    }

    void undo_nothing() {
        walk_.undone_by.reset();
        walk_.signature_undone = false;
    }

    /// Who agreed could not know of this step, which leads back; else it was meant.
    void undo_apart(std::size_t at) {
        for (const auto& agreed : walk_.agreed)
            if (agreed && ancestry_.apart(*agreed, at)) undo_voice(*agreed, at);
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

std::optional<std::size_t> SkpWalk::fell_by(std::size_t position) const {
    const auto found = std::ranges::find(fallen, position, &FallenStep::position);
    return found == fallen.end() ? std::nullopt : std::optional(found->by);
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
