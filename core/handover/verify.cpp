// One question after the other, the cheap ones first.
#include "core/handover/verify.h"

#include <algorithm>
#include <string_view>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/codec/flat_skp.h"
#include "core/dialog/fold.h"
#include "core/dialog/seal.h"
#include "core/dialog/skp_flow.h"
#include "core/dialog/skp_walk.h"
#include "core/dialog/speakers.h"
#include "core/handover/accepted.h"

namespace kinerja {
namespace {

constexpr std::size_t longest_place = 300;  // octets
constexpr std::string_view ask_again =
    " Tidak ada yang diubah di sini. Mintalah berkas yang asli dari pengirimnya.";

Error broken(const DialogEntry& entry, std::string_view what) {
    std::string message = "Entri ";
    message.append(label_of(entry.jenis)).append(" dari ");
    message.append(entry.author.nama.empty() ? label_of(entry.author.peran) : entry.author.nama);
    message.append(1, ' ').append(what).append(ask_again);
    return {ErrorCode::broken_seal, "dialog/" + entry.id.value, std::move(message)};
}

std::optional<Error> objection_to_entry(const DialogKinerja& dialog, const Ancestry& ancestry,
                                        const DialogEntry& entry) {
    if (seal_of(entry) != entry.id)
        return broken(entry, "telah diubah di luar SKP Luring: segelnya tidak cocok.");
    int highest = 0;
    for (const DialogEntryId& id : entry.parents) {
        const std::optional<std::size_t> parent = ancestry.position_of(id);
        if (!parent) return broken(entry, "merujuk entri yang tidak ada dalam berkas ini.");
        highest = std::max(highest, dialog.entries[*parent]->order);
    }
    if (entry.order != highest + 1) return broken(entry, "tidak berada pada urutannya.");
    const std::optional<std::size_t> answered = ancestry.position_of(entry.answers);
    if (answered && dialog.entries[*answered]->order >= entry.order)
        return broken(entry, "menjawab entri yang lebih baru daripadanya.");
    for (const auto* changes : {&entry.changes, &entry.proposal})
        for (const PlaceChange& one : *changes)
            if (one.place.empty() || one.place.size() > longest_place)
                return broken(entry, "memuat perubahan yang tidak dapat dibaca.");
    return std::nullopt;
}

// Nobody speaks for the side that the SKP at no time named them for. Where it did, by a mistake
// that was mended, the entry stands, and whether it counts is another question
// (core/dialog/speakers.h).
std::optional<Error> objection_to_roles(const DialogKinerja& dialog, const Ancestry& ancestry) {
    const Speakers speakers(dialog, ancestry);
    for (std::size_t at = 0; at < dialog.entries.size(); ++at)
        if (speakers.is_other_side(at))
            return broken(*dialog.entries[at],
                          "memakai peran yang bukan miliknya: NIP itu milik pihak lain pada SKP "
                          "ini.");
    return std::nullopt;
}

std::optional<Error> objection_to_step(const Skp& skp, const Ancestry& ancestry, std::size_t at) {
    const DialogEntry& entry = *skp.dialog->entries[at];
    if (!entry.langkah) return std::nullopt;
    const SkpWalk before = walk_before(*skp.dialog, ancestry, at);
    if (!fits(before.status, entry, before.adjusted))
        return broken(entry, "memuat langkah yang tidak boleh dilakukan oleh peran itu.");
    const bool agreed_of_old =
        entry.langkah->segel.empty() && !is_signature(entry.langkah->tindakan);
    if (!names_content(entry.langkah->tindakan) || agreed_of_old) return std::nullopt;
    const std::string seal = content_seal(fold_until(*skp.dialog, ancestry, at).registers);
    if (seal != entry.langkah->segel)
        return broken(entry, "menandatangani isi yang berbeda: segel isinya tidak cocok.");
    return std::nullopt;
}

}  // namespace

std::optional<Error> objection_to(const Skp& skp) {
    const DialogKinerja& dialog = *skp.dialog;
    if (dialog.entries.size() > max_dialog_entries)
        return Error{ErrorCode::too_large, "dialog",
                     "Dialog kinerja dalam berkas ini memuat lebih dari 5.000 entri."};
    const Ancestry ancestry(dialog);
    for (const Box<DialogEntry>& entry : dialog.entries)
        if (auto error = objection_to_entry(dialog, ancestry, *entry)) return error;
    if (auto error = objection_to_roles(dialog, ancestry)) return error;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at)
        if (auto error = objection_to_step(skp, ancestry, at)) return error;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at)
        if (!does_as_proposed(skp, ancestry, at))
            return broken(*dialog.entries[at],
                          "menerima usulan, tetapi yang diubahnya bukan yang diusulkan.");
    const SkpWalk now = walk(dialog, ancestry);
    if (!is_locked(now.status)) return std::nullopt;
    const std::string here = content_seal(registers_of(skp));
    const std::string on_record = content_seal(fold(dialog, ancestry).registers);
    const LangkahSkp* signature = now.last_signature(dialog);
    if (here != on_record || signature == nullptr || here != signature->segel)
        return Error{ErrorCode::broken_seal, "skp",
                     "Isi SKP dalam berkas ini berbeda dari yang ditandatangani: segelnya tidak "
                     "cocok." +
                         std::string(ask_again)};
    return std::nullopt;
}

std::size_t entries_in_the_future(const DialogKinerja& dialog, const std::string& now) {
    const std::optional<Date> today = parse_date(now.substr(0, 10)).date;
    if (!today) return 0;
    return static_cast<std::size_t>(
        std::ranges::count_if(dialog.entries, [&](const Box<DialogEntry>& entry) {
            const std::optional<Date> day = parse_date(entry->time.substr(0, 10)).date;
            return day && days_between(*today, *day) > 1;
        }));
}

}  // namespace kinerja
