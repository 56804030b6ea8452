// Only what is new here is anybody's news.
#include "core/handover/cautions.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/base/text.h"
#include "core/dialog/nobody.h"
#include "core/dialog/speakers.h"
#include "core/handover/record.h"
#include "core/handover/verify.h"
#include "core/handover/who_opens.h"
#include "core/model/stays_here.h"

namespace kinerja {
namespace {

template <class Value>
void add_once(std::vector<Value>& values, Value value) {
    if (std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
}

std::string called(const DialogAuthor& author) {
    return is_blank(author.nama) ? std::string(label_of(author.peran)) : author.nama;
}

/// Who wrote those entries of the record that `is_new` says are.
template <class IsNew>
void look_at_authors(Cautions& cautions, const DialogKinerja& dialog, IsNew is_new) {
    const Speakers speakers(dialog, Ancestry(dialog));
    for (std::size_t at = 0; at < dialog.entries.size(); ++at) {
        const DialogEntry& entry = *dialog.entries[at];
        if (!is_new(entry)) continue;
        if (is_nobody(entry.author))
            cautions.nobodys = true;
        else if (!speakers.is_known(at))
            add_once(cautions.unknown, called(entry.author));
    }
}

// The way of an SKP leads from agreement to penetapan: what comes last there weighs most.
std::vector<TindakanSkp> undone_in(const Received& received) {
    std::vector<TindakanSkp> steps;
    for (const DialogEntryId& id : received.undone.steps) {
        const DialogEntry* entry = find_entry(*received.skp.dialog, id);
        if (entry != nullptr && entry->langkah) add_once(steps, entry->langkah->tindakan);
    }
    std::ranges::sort(steps, std::greater());
    return steps;
}

/// Who writes on one device appends to what is there: a file with something new of theirs has all
/// that came from there before. What a file without anything new lacks may have been dropped, too.
std::size_t dropped_in(const Skp& here, const Received& received, const std::string& perangkat) {
    using Writer = std::pair<Pihak, std::string>;
    const auto writer_of = [](const DialogEntry& entry) {
        return Writer(pihak_of(entry.author.peran), entry.perangkat);
    };
    std::vector<Writer> senders;
    for (const Box<DialogEntry>& entry : received.skp.dialog->entries)
        if (entry->id != received.own && find_entry(*here.dialog, entry->id) == nullptr)
            add_once(senders, writer_of(*entry));
    const auto is_own = [&](const DialogEntry& entry) {
        if (!entry.perangkat.empty()) return entry.perangkat == perangkat;
        return here.konsep->peran && pihak_of(*here.konsep->peran) == pihak_of(entry.author.peran);
    };
    return static_cast<std::size_t>(
        std::ranges::count_if(here.dialog->entries, [&](const Box<DialogEntry>& entry) {
            if (!received.only_here.contains(entry->id) || is_nobody(entry->author)) return false;
            if (senders.empty()) return !is_own(*entry);
            return std::ranges::find(senders, writer_of(*entry)) != senders.end();
        }));
}

}  // namespace

Cautions cautions_of(const Skp& here, const Received& received, const std::string& perangkat) {
    Cautions cautions;
    cautions.older = !received.changes_anything() && !received.only_here.empty();
    cautions.dropped = dropped_in(here, received, perangkat);
    if (received.new_entries == 0) return cautions;
    cautions.undone = undone_in(received);
    cautions.in_the_future = received.in_the_future;
    const auto is_new = [&](const DialogEntry& entry) {
        return entry.id != received.own && find_entry(*here.dialog, entry.id) == nullptr;
    };
    look_at_authors(cautions, *received.skp.dialog, is_new);
    if (here.konsep->peran)
        cautions.in_my_name = static_cast<std::size_t>(
            std::ranges::count_if(received.skp.dialog->entries, [&](const auto& entry) {
                return is_new(*entry) && !is_nobody(entry->author) &&
                       pihak_of(entry->author.peran) == pihak_of(*here.konsep->peran) &&
                       entry->perangkat != perangkat;
            }));
    return cautions;
}

Cautions cautions_of(const Skp& file, const std::string& now, const std::string& perangkat) {
    Cautions cautions;
    cautions.backup = is_backup_from_elsewhere(file, perangkat);
    cautions.in_the_future = entries_in_the_future(*file.dialog, now);
    // What one did not put on record in a backup is one's own.
    const Skp taken = is_backup(file) ? file : with_rest_recorded(file);
    look_at_authors(cautions, *taken.dialog, [](const DialogEntry&) { return true; });
    return cautions;
}

}  // namespace kinerja
