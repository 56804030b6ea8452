// Entries that name a dukungan as their reason (`karena`).
#include "core/dialog/adjusted.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/ancestry.h"
#include "core/dialog/speakers.h"
#include "core/model/sealed.h"

namespace kinerja {
namespace {

/// Why nothing is adjusted, on the card of the dukungan itself.
bool says_why_not(const DialogEntry& entry, const Path& dukungan) {
    return entry.card == dukungan && entry.karena == dukungan &&
           pihak_of(entry.author.peran) == Pihak::pimpinan && !is_blank(entry.text);
}

bool refuses(const DialogEntry& entry) {
    return entry.putusan == Putusan::ditolak || entry.putusan == Putusan::tidak_sepakat;
}

bool adjusts_because_of(const DialogKinerja& dialog, const DialogEntry& entry,
                        const Path& dukungan) {
    if (entry.putusan == Putusan::diterima) {
        const DialogEntry* answered = find_entry(dialog, entry.answers);
        if (answered && answered->karena == dukungan && !answered->proposal.empty()) return true;
    }
    if (entry.karena != dukungan) return false;
    if (changes_what_is_signed(entry) || says_why_not(entry, dukungan)) return true;
    return entry.jenis == JenisEntri::keputusan && entry.card != dukungan && !refuses(entry);
}

}  // namespace

bool is_missing(const DukunganSumberDaya& dukungan) {
    return dukungan.status == StatusDukungan::tidak_disepakati ||
           dukungan.status == StatusDukungan::tidak_terealisasi;
}

bool changes_what_is_signed(const DialogEntry& entry) {
    return std::ranges::any_of(entry.changes,
                               [](const PlaceChange& one) { return is_sealed(one.place); });
}

bool adjusts_ekspektasi(const DialogEntry& entry) {
    if (!entry.karena.value.empty() && says_why_not(entry, entry.karena)) return true;
    return std::ranges::any_of(entry.changes, [](const PlaceChange& one) {
        return is_sealed(one.place) &&
               (one.place.starts_with("rhk/") || one.place.starts_with("ekspektasi_khusus/"));
    });
}

bool adjusted_because_of(const DialogKinerja& dialog, const Path& dukungan) {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at)
        if (adjusts_because_of(dialog, *dialog.entries[at], dukungan)) found.push_back(at);
    if (found.empty()) return false;
    const Ancestry ancestry(dialog);
    const Speakers speakers(dialog, ancestry);
    return std::ranges::any_of(found, [&](std::size_t at) { return speakers.is_known(at); });
}

}  // namespace kinerja
