// Union of two records, and the SKP that follows from it.
#include "core/handover/receive.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "core/base/text.h"
#include "core/codec/flat_skp.h"
#include "core/codec/skp_json.h"
#include "core/dialog/seal.h"
#include "core/edit/dialog.h"
#include "core/handover/beside.h"
#include "core/handover/record.h"
#include "core/handover/undone.h"
#include "core/handover/verify.h"

namespace kinerja {
namespace {

std::string name_in(const Skp& skp) {
    return is_blank(skp.pegawai.nama) ? "seseorang tanpa nama" : skp.pegawai.nama;
}

bool share_an_entry(const DialogKinerja& one, const DialogKinerja& other) {
    return std::ranges::any_of(one.entries, [&](const Box<DialogEntry>& entry) {
        return find_entry(other, entry->id) != nullptr;
    });
}

/// By NIP; by name where one has none, or corrected it in a dialogue that both already hold.
bool is_same_person(const Skp& present, const Skp& file) {
    const std::string here = digits_in(present.pegawai.nip), there = digits_in(file.pegawai.nip);
    if (!here.empty() && here == there) return true;
    if (fold(present.pegawai.nama) != fold(file.pegawai.nama)) return false;
    return here.empty() || there.empty() || share_an_entry(*present.dialog, *file.dialog);
}

std::optional<Error> objection_to_owner(const Skp& present, const Skp& file) {
    const bool same_person = is_same_person(present, file);
    if (present.id == file.id && same_person) return std::nullopt;
    if (!same_person)
        return Error{ErrorCode::not_yours,
                     {},
                     "Berkas ini memuat SKP " + name_in(file) + ", bukan SKP " + name_in(present) +
                         ". Buka draf SKP yang sesuai, lalu terima berkas di sana."};
    return Error{ErrorCode::not_yours,
                 {},
                 "Berkas ini memuat SKP lain milik " + name_in(file) + " (" + file.periode.awal +
                     " s.d. " + file.periode.akhir +
                     "). Untuk membukanya, pilih Impor berkas di Beranda."};
}

std::set<DialogEntryId> ids_in(const DialogKinerja& dialog) {
    std::set<DialogEntryId> ids;
    for (const Box<DialogEntry>& entry : dialog.entries) ids.insert(entry->id);
    return ids;
}

DialogKinerja fresh_in(const DialogKinerja& dialog, const std::set<DialogEntryId>& known) {
    DialogKinerja fresh;
    for (const Box<DialogEntry>& entry : dialog.entries)
        if (!known.contains(entry->id)) fresh.entries.push_back(entry);
    return fresh;
}

std::vector<DialogConflict> fresh_conflicts(const std::vector<DialogConflict>& before,
                                            const std::vector<DialogConflict>& after) {
    std::vector<DialogConflict> fresh;
    for (const DialogConflict& one : after)
        if (!one.decided && !std::ranges::any_of(before, [&](const DialogConflict& known) {
                return known.id == one.id;
            }))
            fresh.push_back(one);
    return fresh;
}

}  // namespace

bool is_handover_for(const Skp& present, const Skp& file) {
    return file.id == present.id && !file.dialog->entries.empty();
}

std::optional<Error> objection_to_merging(const Skp& present, const Skp& file) {
    if (auto error = objection_to_owner(present, file)) return error;
    if (file.dialog->entries.empty())
        return Error{ErrorCode::not_found, "dialog",
                     "Berkas ini belum memuat dialog kinerja. Minta pengirim memakai Kirim pada "
                     "bagian Dialog Kinerja, atau pilih Impor berkas di Beranda."};
    return objection_to(file);
}

Result<Received> receive(const Skp& present, const Skp& file, const DialogAuthor& me,
                         const std::string& now, const std::string& perangkat) {
    if (auto error = objection_to_merging(present, file)) return *std::move(error);

    Received received;
    const Skp theirs = with_rest_recorded(file);
    const std::set<DialogEntryId> here = ids_in(*present.dialog), there = ids_in(*theirs.dialog);
    received.new_entries = static_cast<std::size_t>(
        std::ranges::count_if(there, [&](const DialogEntryId& id) { return !here.contains(id); }));
    std::ranges::set_difference(here, there,
                                std::inserter(received.only_here, received.only_here.end()));
    received.skp = present;
    if (received.new_entries == 0) {
        received.beside = take_beside(received.skp, file);
        return received;
    }
    received.in_the_future = entries_in_the_future(fresh_in(*theirs.dialog, here), now);

    Skp merged = present;
    take_decisions(merged);
    if (std::optional<DialogEntry> own = record_of_changes(merged, me, now, perangkat)) {
        received.own = own->id;
        received.only_here.insert(own->id);
        insert_entry(merged.dialog.edit(), *std::move(own));
    }
    const DialogKinerja mine = *merged.dialog;
    const std::vector<DialogConflict> before =
        fold(*merged.dialog, Ancestry(*merged.dialog)).conflicts;
    for (const Box<DialogEntry>& entry : theirs.dialog->entries)
        insert_entry(merged.dialog.edit(), entry);
    Folded folded = fold(*merged.dialog, Ancestry(*merged.dialog));
    received.conflicts = fresh_conflicts(before, folded.conflicts);
    received.undone = undone_by_merging(mine, *theirs.dialog, *merged.dialog);
    merged = skp_of(folded.registers, merged);
    received.beside = take_beside(merged, file);
    // What cannot be opened again must not be stored.
    const Result<ReadReport> again = read_skp(write_skp(merged));
    if (!again) return again.error();
    received.skp = std::move(merged);
    return received;
}

}  // namespace kinerja
