// Penetapan counts where the walk over the steps says so.
#include "core/dialog/established.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "core/dialog/skp_walk.h"

namespace kinerja {
namespace {

/// A version that was established, until it is revised.
struct Version {
    std::size_t penetapan = 0;
    std::optional<std::size_t> revisi;
};

std::vector<std::size_t> all_of(const DialogKinerja& dialog) {
    std::vector<std::size_t> all(dialog.entries.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

std::vector<Version> versions_in(const DialogKinerja& dialog, const Ancestry& ancestry,
                                 const std::vector<std::size_t>& positions) {
    std::vector<Version> versions;
    const bool any = std::ranges::any_of(positions, [&](std::size_t at) {
        const auto& langkah = dialog.entries[at]->langkah;
        return langkah && langkah->tindakan == TindakanSkp::tetapkan;
    });
    if (!any) return versions;
    for (const TakenStep& step : walk(dialog, ancestry, positions).taken) {
        if (step.to == StatusSkp::ditetapkan) versions.push_back({step.position, {}});
        if (step.to == StatusSkp::revisi && !versions.empty())
            versions.back().revisi = step.position;
    }
    return versions;
}

}  // namespace

Established::Established(const DialogKinerja& dialog, const Ancestry& ancestry,
                         const std::vector<std::size_t>& positions)
    : written_(dialog.entries.size(), Written::before) {
    for (const auto& [penetapan, revisi] : versions_in(dialog, ancestry, positions))
        for (const std::size_t at : positions) {
            if (ancestry.apart(at, penetapan))
                written_[at] = Written::apart;
            else if (at != penetapan && ancestry.knows(at, penetapan) &&
                     !(revisi && ancestry.knows(at, *revisi)))
                written_[at] = Written::after;
        }
}

Established::Established(const DialogKinerja& dialog, const Ancestry& ancestry)
    : Established(dialog, ancestry, all_of(dialog)) {}

}  // namespace kinerja
