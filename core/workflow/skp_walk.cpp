// The steps of a record, one after the other, over the table of skp_flow.h.
#include "core/workflow/skp_walk.h"

#include <algorithm>

#include "core/model/sealed.h"
#include "core/workflow/skp_flow.h"

namespace kinerja {
namespace {

bool changes_what_is_signed(const DialogEntry& entry) {
    return std::ranges::any_of(entry.changes,
                               [](const PlaceChange& one) { return is_sealed(one.place); });
}

bool falls(const DialogKinerja& dialog, const Ancestry& ancestry, std::size_t signature) {
    if (ancestry.is_linear()) return false;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at)
        if (ancestry.apart(at, signature) && changes_what_is_signed(*dialog.entries[at]))
            return true;
    return false;
}

template <class Counts>
SkpWalk walk_over(const DialogKinerja& dialog, const Ancestry& ancestry, Counts counts) {
    SkpWalk walk;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at) {
        const DialogEntry& entry = *dialog.entries[at];
        if (!entry.langkah || !counts(at)) continue;
        const TindakanSkp tindakan = entry.langkah->tindakan;
        const bool fell = is_signature(tindakan) && falls(dialog, ancestry, at);
        if (fell) walk.fallen.push_back(at);
        if (fell || !fits(walk.status, entry)) {
            walk.misfits.push_back(at);
            continue;
        }
        walk.status = find_transition(walk.status, tindakan, entry.author.peran)->to;
        walk.taken.push_back({at, walk.status});
        if (tindakan == TindakanSkp::revisi) ++walk.versi;
    }
    return walk;
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

const LangkahSkp* SkpWalk::last_signature(const DialogKinerja& dialog) const {
    for (auto step = taken.rbegin(); step != taken.rend(); ++step) {
        const LangkahSkp& langkah = *dialog.entries[step->position]->langkah;
        if (is_signature(langkah.tindakan)) return &langkah;
    }
    return nullptr;
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
