// Agenda: the items of an SKP as cards to be talked about, each with how far the talk has come.
//
// A card is named by the Path of its item, so its thread stays with it when the item is reworded.
// A card whose item was removed stays as long as it has a thread.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/dialog/fold.h"
#include "core/dialog/talk.h"
#include "core/model/skp.h"

namespace kinerja {

struct AgendaCard : CardTalk {
    Path path;                         // empty: the SKP as a whole, always first
    std::optional<ButirDialog> butir;  // none for the SKP as a whole
    StatusButir state = StatusButir::belum_dibahas;
    bool removed = false;  // there is a thread, but no longer an item
};

/// In the order of the form: for each RHK its card, those of its IKI and its skema; ekspektasi
/// khusus that are written or talked about, else one card for all; each dukungan sumber daya, else
/// one card for all; konsekuensi; then what was removed.
std::vector<AgendaCard> agenda(const Skp& skp);

/// One of two values is to be chosen: not yet decided, and not of what is signed, where the value
/// that was signed holds until a revision.
bool awaits_choice(const DialogConflict& conflict, StatusSkp status);

/// What the record alone tells of its cards. It stays the same while words are typed in the form.
struct Heard {
    Talk talk;
    std::set<std::string> differing;  // cards that both wrote apart, undecided
};
Heard heard_in(const DialogKinerja& dialog, const Ancestry& ancestry);

/// The same with what was heard before, in the record of this SKP.
std::vector<AgendaCard> agenda(const Skp& skp, const Heard& heard);

/// The card that this place belongs to: of all that hold it the narrowest; null when only the SKP
/// as a whole does.
const AgendaCard* card_of(const std::vector<AgendaCard>& cards, const Path& place);

/// The other side changed by hand what the card is about, since this side last said or changed
/// something about it. What was changed before this side said its first word at all is what it was
/// given, and what answers a proposal is agreed between both: neither counts.
bool is_changed_for(const DialogKinerja& dialog, const AgendaCard& card, Pihak side);

/// The fields of a card's item that can be proposed anew; none for one that is no longer there.
std::vector<Path> fields_of(const Skp& skp, const AgendaCard& card);

/// Which kind of card this Path names; none for the SKP as a whole.
std::optional<ButirDialog> butir_of(const Path& card);

}  // namespace kinerja
