// The difference between the SKP and what its record leads to.
#include "core/handover/record.h"

#include <utility>

#include "core/codec/flat_skp.h"
#include "core/codec/skp_json.h"
#include "core/dialog/fold.h"
#include "core/dialog/nobody.h"
#include "core/dialog/seal.h"
#include "core/edit/dialog.h"
#include "core/model/stays_here.h"

namespace kinerja {

DialogEntry with_owner(const Skp& skp, DialogEntry entry) {
    const std::optional<PeranDialog>& owner = skp.konsep->peran;
    entry.pemilik.reset();
    if (owner && !entry.perangkat.empty() && pihak_of(*owner) != pihak_of(entry.author.peran))
        entry.pemilik = pihak_of(*owner);
    return entry;
}

std::vector<PlaceChange> unrecorded_changes(const Skp& skp) {
    return unrecorded_changes(skp, recorded_registers(*skp.dialog));
}

std::vector<PlaceChange> unrecorded_changes(const Skp& skp, const Registers& recorded) {
    return difference(recorded, registers_of(skp));
}

Registers recorded_registers(const DialogKinerja& dialog) {
    return fold(dialog, Ancestry(dialog)).registers;
}

std::optional<DialogEntry> record_of_changes(const Skp& skp, const DialogAuthor& author,
                                             const std::string& time,
                                             const std::string& perangkat) {
    DialogEntry entry;
    entry.changes = unrecorded_changes(skp);
    if (entry.changes.empty()) return std::nullopt;
    entry.author = author;
    entry.time = time;
    entry.perangkat = perangkat;
    return joined(*skp.dialog, with_owner(skp, std::move(entry)));
}

Skp as_recorded(const Skp& skp) {
    if (skp.dialog->entries.empty()) return skp;
    return skp_of(recorded_registers(*skp.dialog), skp);
}

Skp with_rest_recorded(Skp file) {
    if (file.dialog->entries.empty()) return file;
    take_decisions(file);
    DialogAuthor unknown;
    unknown.nama = nobody;
    if (std::optional<DialogEntry> entry = record_of_changes(file, unknown, ""))
        insert_entry(file.dialog.edit(), *std::move(entry));
    return file;
}

std::vector<PlaceChange> recorded_difference(const Skp& before, const Skp& after) {
    return difference(registers_of(before), registers_of(after));
}

std::string handover_file(Skp skp) { return write_skp(without_what_stays_here(std::move(skp))); }

std::string content_seal_of(const Skp& skp) { return content_seal(registers_of(skp)); }

}  // namespace kinerja
