// The seal of an entry, which is its id, and how a new entry is joined to a record.
#pragma once

#include <string_view>
#include <vector>

#include "core/model/dialog.h"

namespace kinerja {

/// SHA-256 of these octets, its first 40 characters: what entries and conflicts are called.
DialogEntryId id_from(std::string_view bytes);

/// The id that this entry must have: it covers everything but the id itself, so an entry that was
/// rewritten, or whose parents were, no longer fits.
DialogEntryId seal_of(const DialogEntry& entry);

/// The entries that no other entry knows, sorted: where the record ends.
std::vector<DialogEntryId> heads_of(const DialogKinerja& dialog);

/// `entry` as the next one of this record: texts cleaned, parents, order and id filled in.
DialogEntry joined(const DialogKinerja& dialog, DialogEntry entry);

/// Puts a joined entry in its place; nothing happens when it is there already.
void insert_entry(DialogKinerja& dialog, Box<DialogEntry> entry);

/// Before `other` in every record: by order, then id.
bool stands_before(const DialogEntry& entry, const DialogEntry& other);

}  // namespace kinerja
