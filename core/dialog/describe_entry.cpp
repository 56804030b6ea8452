// What an entry is called, and what must be said of whoever wrote it.
#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/nobody.h"

namespace kinerja {
namespace {

bool only_records(const DialogEntry& entry) {
    return !entry.changes.empty() && is_blank(entry.text) && entry.proposal.empty() &&
           !entry.langkah;
}

/// A step is told with the steps.
bool wants_to_decide(const DialogEntry& entry) {
    return !entry.langkah && (entry.putusan || !entry.proposal.empty());
}

}  // namespace

std::string_view label_of(const DialogEntry& entry) {
    return entry.langkah ? taken_label_of(entry.langkah->tindakan) : label_of(entry.jenis);
}

std::string headline_of(const DialogEntry& entry, const DialogEntry* answered) {
    if (answered && withdraws(entry, *answered)) return "Usulan ditarik";
    if (entry.putusan && !entry.langkah) return std::string(label_of(*entry.putusan));
    return only_records(entry) ? "Perubahan SKP dicatat" : std::string(label_of(entry));
}

bool withdraws(const DialogEntry& entry, const DialogEntry& answered) {
    return entry.putusan == Putusan::ditolak &&
           pihak_of(entry.author.peran) == pihak_of(answered.author.peran);
}

std::string speaker_of(const DialogEntry& entry) {
    if (is_nobody(entry.author)) return std::string(nobody);
    const std::string role(label_of(entry.author.peran));
    return is_blank(entry.author.nama) ? role : entry.author.nama + " (" + role + ")";
}

bool agrees_in_the_old_way(const DialogEntry& entry) {
    if (!entry.perangkat.empty()) return false;
    return entry.langkah ? entry.langkah->tindakan == TindakanSkp::sepakati
                         : entry.putusan == Putusan::sepakat;
}

std::string same_device_words(Pihak owner) {
    return "dicatat pada perangkat yang sama dengan " + std::string(label_of(owner));
}

std::vector<std::string> remarks_on(const DialogKinerja& dialog, const Speakers& speakers,
                                    const Established& established, std::size_t position) {
    const DialogEntry& entry = *dialog.entries[position];
    if (is_nobody(entry.author)) return {"berkas diubah di luar catatan dialog"};
    std::vector<std::string> remarks;
    if (const std::optional<Pihak> owner = speakers.on_device_of(position))
        remarks.push_back(same_device_words(*owner));
    if (!speakers.is_known(position)) remarks.emplace_back("tidak dikenal, tidak dihitung");
    if (agrees_in_the_old_way(entry)) remarks.emplace_back("dicatat oleh satu pihak (cara lama)");
    if (wants_to_decide(entry) && established.holds_for(position))
        remarks.emplace_back(established.unknown_to(position)
                                 ? "ditulis sebelum mengetahui penetapan, status butir tetap"
                                 : "ditulis sesudah penetapan, status butir tetap");
    return remarks;
}

bool corrects(const DialogEntry& entry, const DialogEntry& answered) {
    return !entry.putusan && !entry.langkah && entry.author.peran == answered.author.peran &&
           entry.author.nama == answered.author.nama;
}

std::string unadjusted_words(const DialogEntry& entry) {
    if (!entry.langkah || is_blank(entry.langkah->tanpa_penyesuaian)) return {};
    return "Alasan tidak ada Ekspektasi yang disesuaikan: " +
           std::string(trim(entry.langkah->tanpa_penyesuaian));
}

}  // namespace kinerja
