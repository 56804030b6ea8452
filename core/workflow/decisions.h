// Decisions: what the dialogue about one version of an SKP came to, value by value: what stood
// there when it began, what stands there now, who proposed that, which side agreed to it, and where
// in the record each of them said so.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/skp_walk.h"
#include "core/model/skp.h"

namespace kinerja {

/// What else must be told of a decision.
enum class DecisionMark {
    fell,           // both sides had agreed, and it was changed since
    open_proposal,  // that nobody answered yet
    open_question,
    withdrawn,     // a proposal, by the side that made it
    rejected,      // a proposal, by the other side
    other_device,  // said on the other side's device
    unknown,       // said by somebody whom the SKP does not name
    one_voice,     // agreed to before both sides had to
    in_whole,      // agreed on with the SKP as a whole, and not for itself
    no_author      // changed outside of the program
};

/// One value of a card, a card of which no value changed, or a step of the SKP as a whole.
struct Decision {
    Path card;                                 // empty: the SKP as a whole
    std::string place;                         // the register that changed; empty: none did
    std::optional<std::string> before, after;  // none: it was not there, it is gone
    std::optional<TindakanSkp> langkah;        // agreement, signature, penetapan
    /// Positions of entries: the proposal or change that what stands there now comes from; and by
    /// side the one with which it agreed, to this or to the SKP as a whole. Of what did not change,
    /// the entry that the version began with.
    std::optional<std::size_t> proposed_by, agreed[2];
    std::optional<std::size_t> fell;  // the change that undid an agreement of both
    StatusButir state = StatusButir::belum_dibahas;
    std::vector<DecisionMark> marks;  // each once

    bool has(DecisionMark mark) const;
};

/// The entry with which the present version began: its first, or the penetapan before it. The
/// record must not be empty.
std::size_t beginning_of_version(const DialogKinerja& dialog, const SkpWalk& walked);

/// Of the present version: each card that was talked about or changed, in the order of the agenda,
/// then the three steps of the SKP as a whole. Nothing for an empty record.
std::vector<Decision> decisions(const Skp& skp);

}  // namespace kinerja
