// Entries from before devices were marked may be one's own in a file that one kept: they tell
// nobody.
#include "core/handover/who_opens.h"

#include "core/dialog/seal.h"
#include "core/dialog/speakers.h"
#include "core/model/stays_here.h"

namespace kinerja {
namespace {

/// Whose side the device with this mark is on, as the first entry on it tells.
std::optional<Pihak> side_of_device(const DialogKinerja& dialog, const std::string& here) {
    for (const Box<DialogEntry>& entry : dialog.entries)
        if (entry->perangkat == here) return owner_told_by(*entry);
    return std::nullopt;
}

/// The one side on whose devices the last entries were written, in whosever turn.
std::optional<Pihak> sender_of(const DialogKinerja& dialog) {
    std::optional<Pihak> sender;
    for (const DialogEntryId& id : heads_of(dialog)) {
        const std::string& device = find_entry(dialog, id)->perangkat;
        const std::optional<Pihak> side = side_of_device(dialog, device);
        if (device.empty() || (sender && sender != side)) return std::nullopt;
        sender = side;
    }
    return sender;
}

}  // namespace

bool is_backup_from_elsewhere(const Skp& file, const std::string& here) {
    if (!is_backup(file)) return false;
    const std::optional<Pihak> side = side_of_device(*file.dialog, here);
    return !side || (file.konsep->peran && pihak_of(*file.konsep->peran) != *side);
}

WhoOpens owner_of(const Skp& backup, const std::string& here) {
    if (backup.konsep->peran) return {speaker_of(pihak_of(*backup.konsep->peran)), KnownBy::backup};
    if (const std::optional<Pihak> side = side_of_device(*backup.dialog, here))
        return {speaker_of(*side), KnownBy::record};
    return {};
}

WhoOpens who_opens(const Skp& file, const std::string& here) {
    if (is_backup_from_elsewhere(file, here)) return {};
    if (is_backup(file)) return owner_of(file, here);
    if (const std::optional<Pihak> side = side_of_device(*file.dialog, here))
        return {speaker_of(*side), KnownBy::record};
    if (const std::optional<Pihak> sender = sender_of(*file.dialog))
        return {speaker_of(other(*sender)), KnownBy::sender};
    return {};
}

}  // namespace kinerja
