// Talk: what was said about each card of a record, and how far the two sides have come with it.
//
// A card is agreed on when both sides said so of what stands there now. Whoever changes it
// afterwards, by a decision or by hand, undoes that, as does who said so without having seen a
// change. What is decided once the SKP is established, or without knowing that it is, stays in the
// thread and moves no card. Two devices with the same entries find the same.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/dialog/ancestry.h"
#include "core/dialog/speakers.h"
#include "core/model/dialog.h"

namespace kinerja {

struct CardTalk {
    std::vector<std::size_t> entries;      // that are about it or change it, in their order
    std::vector<DialogEntryId> open;       // proposals that nobody has answered
    std::vector<DialogEntryId> questions;  // that nobody has answered
    std::optional<Pihak> turn;             // whose answer is awaited; none: nobody's yet
    /// By side: the entry in which it agreed to what stands there now, or refused it.
    std::optional<std::size_t> agreed[2], refused[2];
    bool decided = false;             // something was, by an entry that names its device
    std::optional<std::size_t> fell;  // the change that undid an agreement of both; none: it holds
    /// Of a dukungan: the entry that last said that it was not realised; none: not, or no longer.
    std::optional<std::size_t> unrealised;

    bool is_agreed() const { return agreed[0] && agreed[1]; }
    bool is_refused() const { return refused[0] || refused[1]; }
    /// As far as the talk alone tells; whether both wrote apart is asked of the fold.
    StatusButir status() const;
    /// The side that agreed while the other has not yet.
    std::optional<Pihak> alone() const;
};

using Talk = std::map<std::string, CardTalk, std::less<>>;  // by Path of the card; "" = whole SKP

/// The card that a Path or a register belongs to, by its shape alone; "" when only the SKP as a
/// whole does.
Path card_of_place(std::string_view place);

/// What was said by the entries at these positions, which are in their order.
Talk talk_of(const DialogKinerja& dialog, const Ancestry& ancestry, const Speakers& speakers,
             const std::vector<std::size_t>& positions);
Talk talk_of(const DialogKinerja& dialog, const Ancestry& ancestry);

/// Nobody has answered or withdrawn this proposal yet.
bool is_open(const Talk& talk, const DialogEntry& proposal);

/// The register or Path of what was decided about a dukungan sumber daya. It follows from the
/// decisions about its card.
bool is_decided_status(std::string_view place);

/// The record began when devices were marked: no status was decided on before it, or beside it.
bool decides_every_status(const DialogKinerja& dialog);

/// What the decisions on record make of it: a token of StatusDukungan; none when nobody decided
/// about this card and the record is of old. `card` is null where nobody spoke of it. `present` is
/// what stands there: of what nobody decided on, too, it can be known that it was not realised.
std::optional<std::string_view> decided_status(const CardTalk* card, std::string_view present,
                                               bool of_today);

}  // namespace kinerja
