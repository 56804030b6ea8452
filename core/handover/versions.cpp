// Old versions are not kept: the record leads to each of them.
#include "core/handover/versions.h"

#include "core/codec/flat_skp.h"
#include "core/dialog/fold.h"

namespace kinerja {

std::vector<SkpVersion> versions_of(const DialogKinerja& dialog, const SkpWalk& walked) {
    std::vector<SkpVersion> versions;
    int nomor = 1;
    for (const TakenStep& step : walked.taken) {
        const DialogEntry& entry = *dialog.entries[step.position];
        if (step.to == StatusSkp::ditetapkan)
            versions.push_back({nomor, entry.id, entry.langkah->tanggal, entry.langkah->segel, {}});
        if (step.to == StatusSkp::revisi) {
            ++nomor;
            if (!versions.empty() && entry.langkah->alasan)
                versions.back().alasan = label_of(*entry.langkah->alasan);
        }
    }
    return versions;
}

Skp skp_at(const Skp& skp, const DialogEntryId& entry) {
    const Ancestry ancestry(*skp.dialog);
    const std::optional<std::size_t> at = ancestry.position_of(entry);
    return at ? skp_of(fold_until(*skp.dialog, ancestry, *at).registers, skp) : skp;
}

}  // namespace kinerja
