// Both records stand in the same order, so one pass over both is enough.
#include "core/handover/compare_records.h"

#include "core/dialog/seal.h"
#include "core/dialog/skp_flow.h"
#include "core/dialog/skp_walk.h"

namespace kinerja {
namespace {

std::vector<LostSignature> lost_signatures(const DialogKinerja& here, const DialogKinerja& there) {
    std::vector<LostSignature> lost;
    for (const TakenStep& step : walk(here, Ancestry(here)).taken) {
        const DialogEntry& entry = *here.entries[step.position];
        if (is_signature(entry.langkah->tindakan) && find_entry(there, entry.id) == nullptr)
            lost.push_back({entry.langkah->tindakan, entry.langkah->tanggal});
    }
    return lost;
}

}  // namespace

std::size_t entries_only_in(const DialogKinerja& one, const DialogKinerja& other) {
    std::size_t only = 0, at = 0;
    for (const Box<DialogEntry>& entry : one.entries) {
        while (at < other.entries.size() && stands_before(*other.entries[at], *entry)) ++at;
        if (at == other.entries.size() || other.entries[at]->id != entry->id) ++only;
    }
    return only;
}

RecordComparison compare_records(const DialogKinerja& here, const DialogKinerja& there) {
    RecordComparison comparison;
    comparison.here = here.entries.size();
    comparison.there = there.entries.size();
    comparison.only_here = entries_only_in(here, there);
    comparison.only_there = entries_only_in(there, here);
    if (comparison.only_here > 0) comparison.lost = lost_signatures(here, there);
    return comparison;
}

}  // namespace kinerja
