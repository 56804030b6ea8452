// Entries are added, never changed; a proposal is carried out by the commands that it stands for.
#include "core/edit/dialog.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/dialog/fold.h"
#include "core/dialog/konsep.h"
#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"
#include "core/dialog/talk.h"
#include "core/edit/apply.h"
#include "core/edit/change.h"
#include "core/edit/command.h"
#include "core/model/field.h"
#include "core/model/sealed.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

constexpr std::size_t max_changes = 25'000;

Path of_dialog() { return path("dialog"); }

Error not_joined() {
    return {ErrorCode::bad_value, of_dialog().value,
            "Entri ini tidak cocok dengan dialog yang sedang dibuka. Coba sekali lagi."};
}

std::size_t changes_in(const DialogKinerja& dialog) {
    std::size_t count = 0;
    for (const Box<DialogEntry>& entry : dialog.entries)
        count += entry->changes.size() + entry->proposal.size();
    return count;
}

std::size_t longest_text_in(const DialogEntry& entry) {
    std::size_t longest = std::max(entry.text.size(), entry.author.nama.size());
    for (const auto* changes : {&entry.changes, &entry.proposal})
        for (const PlaceChange& one : *changes)
            for (const auto* text : {&one.before, &one.after})
                if (*text) longest = std::max(longest, (*text)->size());
    return longest;
}

Refusal objection_to_size(const DialogKinerja& dialog, const DialogEntry& entry) {
    if (dialog.entries.size() >= max_dialog_entries)
        return Error{ErrorCode::too_large, of_dialog().value,
                     "Dialog ini sudah memuat 5.000 entri. Simpan berkasnya, lalu lanjutkan pada "
                     "SKP baru."};
    if (longest_text_in(entry) > max_text_length)
        return Error{ErrorCode::too_large, of_dialog().value,
                     "Teks terlalu panjang: satu entri memuat paling banyak 65.536 bita."};
    if (changes_in(dialog) + entry.changes.size() + entry.proposal.size() > max_changes)
        return Error{ErrorCode::too_large, of_dialog().value,
                     "SKP ini terlalu besar untuk dicatat perubahannya dalam dialog: lebih dari "
                     "25.000 isian."};
    return done;
}

void clean_words(auto& written) {
    for (std::string* words :
         {&written.text, &written.pengantar, &written.catatan, &written.tanpa_penyesuaian})
        *words = clean_typed(*words);
    for (PlaceChange& one : written.proposal)
        if (one.after) *one.after = clean_typed(*one.after);
}

bool decides_on_card(const DialogEntry& entry) {
    return entry.putusan && *entry.putusan != Putusan::ditolak && !entry.langkah;
}

/// Chooses between two values for a place that is not signed, which stays open all the time.
bool settles_beside(const DialogKinerja& dialog, const Ancestry& ancestry,
                    const DialogEntry& entry) {
    if (entry.putusan != Putusan::diterima || ancestry.is_linear()) return false;
    return std::ranges::any_of(fold(dialog, ancestry).conflicts, [&](const DialogConflict& one) {
        return one.id == entry.answers && !is_sealed(one.place);
    });
}

Refusal objection_to_what_it_does(const DialogKinerja& dialog, const DialogEntry& entry,
                                  const SkpFacts& facts) {
    if (!entry.langkah && !decides_on_card(entry)) return done;
    const Ancestry ancestry(dialog);
    const SkpWalk walked = walk(dialog, ancestry);
    if (!entry.langkah && is_locked(walked.status) && !settles_beside(dialog, ancestry, entry))
        return Error{ErrorCode::locked, of_dialog().value,
                     "SKP ini sudah ditandatangani, jadi butirnya tidak lagi disepakati atau "
                     "ditolak. Kembalikan ke dialog atau mulai revisi dahulu."};
    if (!entry.langkah) return done;
    const SkpFacts now{.complete = facts.complete, .adjusted = walked.adjusted};
    const bool again = entry.langkah->tindakan == TindakanSkp::sepakati &&
                       walked.has_agreed(pihak_of(entry.author.peran));
    const std::string_view reason = again ? already_agreed : why_not(walked.status, entry, now);
    if (reason.empty()) return done;
    return Error{ErrorCode::bad_value, of_dialog().value, std::string(reason)};
}

// It would count for nothing, or nobody would take a file with it; and what is on record can not be
// taken back. Who wrote with that NIP before it was corrected is no hindrance.
Refusal objection_to_side(const Skp& skp, const DialogAuthor& author) {
    const std::string nip = digits_in(author.nip);
    const std::string pegawai = digits_in(skp.pegawai.nip);
    const bool is_pegawai = nip == pegawai, is_pimpinan = nip == digits_in(skp.pejabat_penilai.nip);
    const bool of_other_side =
        pihak_of(author.peran) == Pihak::pegawai ? is_pimpinan && !is_pegawai : is_pegawai;
    if (nip.empty() || !of_other_side) return done;
    return Error{ErrorCode::bad_value, of_dialog().value,
                 "NIP ini sudah dipakai pihak lain dalam dialog. Perbaiki NIP Pegawai atau NIP "
                 "Pejabat Penilai pada Identitas dahulu."};
}

Refusal append(Skp& skp, const DialogEntry& entry, const SkpFacts& facts) {
    if (Refusal refusal = objection_to_size(*skp.dialog, entry)) return refusal;
    if (joined(*skp.dialog, entry) != entry) return not_joined();
    if (Refusal refusal = objection_to_side(skp, entry.author)) return refusal;
    if (Refusal refusal = objection_to_what_it_does(*skp.dialog, entry, facts)) return refusal;
    insert_entry(skp.dialog.edit(), entry);
    return done;
}

/// What says that an item is there, where its kind does not say more.
constexpr std::string_view present = "ada";

/// The field that says of what kind a new item is, when `words` name a kind.
std::vector<FieldValue> kind_in(const Shape& shape, std::string_view words) {
    for (const Member& member : shape.members) {
        if (member.kind != MemberKind::choice) continue;
        const auto choices = member.choices();
        if (std::ranges::find(choices, words, &Term::token) != choices.end())
            return {{std::string(member.name), std::string(words)}};
    }
    return {};
}

/// The command behind one change of a proposal.
Command command_of(const PlaceChange& change) {
    const Path place{change.place};
    const Member* list = list_with(place);
    if (list && change.before && !change.after) return RemoveItem{place};
    if (list && !change.before && change.after)
        return AddItem{list_of(place), std::string(id_of(place)),
                       kind_in(list->shape(), *change.after)};
    return SetField{place, change.after.value_or("")};
}

/// What an agreement leaves to be said by hand.
bool is_for_hand(StatusDukungan status) {
    return status == StatusDukungan::disepakati || status == StatusDukungan::tidak_terealisasi;
}

/// `by_hand`: what was said so and is not on record yet stays.
void decide_dukungan(Skp& skp, bool by_hand) {
    if (skp.lampiran.sumber_daya.empty() || skp.dialog->entries.empty()) return;
    const Talk talk = talk_of(*skp.dialog, Ancestry(*skp.dialog));
    const bool of_today = decides_every_status(*skp.dialog);
    for (DukunganSumberDaya& one : skp.lampiran.sumber_daya) {
        const auto card = talk.find(path(one).value);
        const auto decided = decided_status(card == talk.end() ? nullptr : &card->second,
                                            token_of(one.status), of_today);
        if (!decided) continue;
        const StatusDukungan status = parse_token<StatusDukungan>(*decided).value_or(one.status);
        if (!by_hand || !is_for_hand(status) || !is_for_hand(one.status)) one.status = status;
    }
}

}  // namespace

PlaceChange coming(const Path& item, std::string_view kind) {
    return {item.value, std::nullopt, std::string(kind.empty() ? present : kind)};
}
PlaceChange going(const Path& item) { return {item.value, std::string(present), std::nullopt}; }

Result<Skp> with_proposal(const Skp& skp, const DialogEntry& proposal) {
    Skp next = skp;
    for (const PlaceChange& change : proposal.proposal) {
        Result<Skp> changed = kinerja::apply(next, command_of(change));
        if (!changed) return changed.error();
        next = std::move(changed).value();
    }
    return next;
}

void take_decisions(Skp& skp) { decide_dukungan(skp, true); }

// Written before the turn changed: it stays with the side that wrote it.
Refusal change(Skp& skp, const SetKonsep& command) {
    DialogKonsep konsep = command.konsep;
    clean_words(konsep);
    for (TulisanTersisih& one : konsep.tersisih) clean_words(one);
    give_turn(konsep, turn_of(*skp.konsep));
    if (*skp.konsep != konsep) skp.konsep = std::move(konsep);
    return done;
}

// Who answers anew who one is takes along what one wrote; not what the other side wrote in its
// turn.
Refusal change(Skp& skp, const SetPeran& command) {
    DialogKonsep konsep = *skp.konsep;
    if (command.peran && konsep.giliran) give_turn(konsep, *command.peran);
    if (command.peran) konsep.giliran.reset();
    konsep.peran = command.peran;
    if (*skp.konsep != konsep) skp.konsep = std::move(konsep);
    return done;
}

Refusal change(Skp& skp, const SetGiliran& command) {
    DialogKonsep konsep = *skp.konsep;
    give_turn(konsep, command.peran);
    if (*skp.konsep != konsep) skp.konsep = std::move(konsep);
    return done;
}

Refusal change(Skp& skp, const AppendEntries& command) {
    for (const DialogEntry& entry : command.entries)
        if (Refusal refusal = append(skp, entry, command.facts)) return refusal;
    decide_dukungan(skp, false);  // everything is on record
    return done;
}

Refusal change(Skp& skp, const AcceptProposal& command) {
    const DialogEntry* answer = command.entries.empty() ? nullptr : &command.entries.back();
    const DialogEntry* proposal = answer ? find_entry(*skp.dialog, answer->answers) : nullptr;
    if (proposal == nullptr || proposal->proposal.empty() || answer->putusan != Putusan::diterima)
        return Error{ErrorCode::not_found, of_dialog().value,
                     "Usulan yang hendak diterima tidak ada dalam dialog ini."};
    if (!is_open(talk_of(*skp.dialog, Ancestry(*skp.dialog)), *proposal))
        return Error{ErrorCode::bad_value, of_dialog().value,
                     "Usulan ini sudah dijawab atau ditarik. Lihat percakapannya, lalu buat usulan "
                     "baru bila masih perlu."};
    Result<Skp> next = with_proposal(skp, *proposal);
    if (!next) return next.error();
    skp = std::move(next).value();
    return change(skp, AppendEntries{command.entries, {}});
}

Refusal change(Skp& skp, const SettleConflict& command) {
    Skp content = *command.skp;
    content.dialog = skp.dialog;  // the record goes on from what is on it here
    if (Refusal refusal = change(skp, RestoreSkp{std::move(content)})) return refusal;
    return change(skp, AppendEntries{command.entries, {}});
}

Refusal change(Skp& skp, const TakeHandover& command) {
    const bool grows = std::ranges::all_of(skp.dialog->entries, [&](const Box<DialogEntry>& entry) {
        const DialogEntry* there = find_entry(*command.skp->dialog, entry->id);
        return there != nullptr && *there == *entry;
    });
    if (!grows || command.skp->id != skp.id) return not_joined();
    skp = *command.skp;
    return done;
}

}  // namespace kinerja
