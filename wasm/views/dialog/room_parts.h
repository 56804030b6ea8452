// Parts of the room, each in a file of its own.
#pragma once

#include <string>
#include <vector>

#include "core/dialog/agenda.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

inline constexpr float room_is_wide_from = 760;  // below it: the agenda, or one card

/// Returns its height.
float room_head(const Rect& place, const Editing& editing);
/// This tab can be the one that Layar hadirin follows.
bool can_show_to_room(const Editing& editing);

/// Below an entry: accept, reject with the reason, propose otherwise, reply or correct; the box for
/// it opens there.
void answer_view(Column& column, const Editing& editing, const AgendaCard& card,
                 const DialogEntry& entry, bool corrected);

/// Other words for the fields of this card.
void propose_view(Column& column, const Editing& editing, const AgendaCard& card);
/// The same in place of what `entry` proposes.
void counter_view(Column& column, const Editing& editing, const AgendaCard& card,
                  const DialogEntry& entry);
/// Whether something else can be proposed in its place, and the beginning of it.
bool can_be_countered(const DialogEntry& entry);
void begin_counter(const Editing& editing, const AgendaCard& card, const DialogEntry& entry);

/// A RHK, an IKI or a dukungan that is not there yet: the link, and the box for its sentence.
void new_item_view(Column& column, const Editing& editing, const AgendaCard& card);
/// The item goes: proposed with one press.
void propose_removal(const Editing& editing, const AgendaCard& card);

/// Which Ekspektasi were adjusted because of a dukungan that is refused or was not realised.
void adjusted_view(Column& column, const Editing& editing, const AgendaCard& card);
/// Dukungan that one may adjust Ekspektasi for.
std::vector<Path> failed_dukungan(const Skp& skp);

/// Agreeing to every card about which nothing is open.
void agree_all_view(Column& column, const Editing& editing);

/// One line for all seals; what each is, on demand.
void seals_view(Column& column, const Editing& editing);

/// The box at the bottom: what to say next; where it is roomy, with questions that may help. As
/// high as it was (DialogState::write_height).
void write_box(const Rect& place, const Editing& editing, const AgendaCard& card, bool roomy);
float write_box_height(const Editing& editing, float most);

/// The next card that waits for one's own side, after this one; null when none does.
const AgendaCard* next_waiting(const Editing& editing, const std::string& card);
/// "Berikutnya", or that nothing waits any more.
void next_view(Column& column, const Editing& editing, const std::string& card);

}  // namespace kinerja::ui
