// Most proposals are words for fields, which are compared as they stand. Of any other the SKP is
// put together again as its author knew it, and the proposal is carried out once more.
#include "core/handover/accepted.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/codec/flat_skp.h"
#include "core/dialog/fold.h"
#include "core/dialog/talk.h"
#include "core/edit/dialog.h"
#include "core/handover/record.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

using Changes = std::vector<PlaceChange>;

/// Null when the entry accepts no proposal.
const DialogEntry* accepted_by(const DialogKinerja& dialog, const Ancestry& ancestry,
                               const DialogEntry& entry) {
    if (entry.putusan != Putusan::diterima) return nullptr;
    const std::optional<std::size_t> at = ancestry.position_of(entry.answers);
    if (!at || dialog.entries[*at]->proposal.empty()) return nullptr;
    return &*dialog.entries[*at];
}

bool is_of_old(const DialogKinerja& dialog, const Ancestry& ancestry, std::size_t position) {
    for (std::size_t at = 0; at <= position; ++at)
        if (ancestry.knows(position, at) && !dialog.entries[at]->perangkat.empty()) return false;
    return true;
}

bool is_same_value(const PlaceChange& one, const PlaceChange& other) {
    return one.after.value_or("") == other.after.value_or("");
}

bool is_words_of(const PlaceChange& change, const PlaceChange& proposed) {
    return field_spec(Path{proposed.place}) != nullptr && lies_in(change.place, proposed.place) &&
           is_same_value(change, proposed);
}

/// Each change is one of the words that were proposed, and the other way round.
bool takes_the_words(const Changes& changes, const Changes& proposal) {
    const auto is_proposed = [&](const PlaceChange& change) {
        return std::ranges::any_of(
            proposal, [&](const PlaceChange& one) { return is_words_of(change, one); });
    };
    const auto is_taken = [&](const PlaceChange& proposed) {
        return std::ranges::any_of(
            changes, [&](const PlaceChange& one) { return is_words_of(one, proposed); });
    };
    return std::ranges::all_of(changes, is_proposed) && std::ranges::all_of(proposal, is_taken);
}

/// The SKP as the author of this entry knew it before.
Skp known_before(const Skp& skp, const Ancestry& ancestry, std::size_t position) {
    const DialogEntryId id = skp.dialog->entries[position]->id;
    DialogKinerja known = record_until(*skp.dialog, ancestry, position);
    std::erase_if(known.entries, [&](const Box<DialogEntry>& one) { return one->id == id; });
    const Registers registers = fold(known, Ancestry(known)).registers;
    Skp before = skp;
    before.dialog = std::move(known);
    return skp_of(registers, before);
}

/// What follows by itself, whatever its value.
bool follows(const PlaceChange& change) {
    return is_order(change.place) || is_decided_status(change.place);
}

bool holds(const Changes& changes, const PlaceChange& wanted) {
    return std::ranges::any_of(changes, [&](const PlaceChange& one) {
        return one.place == wanted.place && (follows(one) || is_same_value(one, wanted));
    });
}

bool names(const PlaceChange& proposed, const PlaceChange& change) {
    if (field_spec(Path{proposed.place}) != nullptr) return lies_in(change.place, proposed.place);
    return change.place == proposed.place;  // an item that comes or goes
}

/// Nothing else than what comes of the proposal, and all that it names.
bool comes_of(const Changes& changes, const Changes& expected, const Changes& proposal) {
    const auto may_be = [&](const PlaceChange& one) {
        return is_decided_status(one.place) || holds(expected, one);
    };
    const auto is_done = [&](const PlaceChange& one) {
        const bool named = std::ranges::any_of(
            proposal, [&](const PlaceChange& proposed) { return names(proposed, one); });
        return !named || follows(one) || holds(changes, one);
    };
    return std::ranges::all_of(changes, may_be) && std::ranges::all_of(expected, is_done);
}

}  // namespace

bool does_as_proposed(const Skp& skp, const Ancestry& ancestry, std::size_t position) {
    const DialogEntry& entry = *skp.dialog->entries[position];
    const DialogEntry* proposal = accepted_by(*skp.dialog, ancestry, entry);
    if (proposal == nullptr || takes_the_words(entry.changes, proposal->proposal)) return true;
    if (is_of_old(*skp.dialog, ancestry, position)) return true;
    const Skp before = known_before(skp, ancestry, position);
    const Result<Skp> after = with_proposal(before, *proposal);
    return after &&
           comes_of(entry.changes, recorded_difference(before, *after), proposal->proposal);
}

}  // namespace kinerja
