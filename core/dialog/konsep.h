// What is being written for a dialogue at one device: whose words they are, and what was put aside.
// Words never change mouths: they wait for the side that wrote them.
#pragma once

#include <string>
#include <vector>

#include "core/model/dialog.h"

namespace kinerja {

/// The kind of what is written freely.
JenisEntri free_kind(const DialogKonsep& konsep);

/// Something was written and not said yet; but for covering note and step, which have their place.
bool holds_words(const DialogKonsep& konsep);

/// Nothing is being written any more; what was is gone.
void empty_box(DialogKonsep& konsep);

/// What is being written goes aside, for the side that has the turn.
void put_aside(DialogKonsep& konsep);

/// What was put aside is written on; what is being written is put aside.
void go_on_with(DialogKonsep& konsep, const TulisanTersisihId& id);

/// What the side that has the turn put aside, but for its reasons below; oldest first.
std::vector<TulisanTersisihId> put_aside_here(const DialogKonsep& konsep);

/// Another side has the turn: the words of the one are put aside, those of the other come back.
void give_turn(DialogKonsep& konsep, PeranDialog peran);

/// Why no Ekspektasi is adjusted because of this dukungan, as far as the side that has the turn
/// has written it: in a place of its own, beside whatever else is being written. Null: not begun.
const std::string* reason_for(const DialogKonsep& konsep, const Path& dukungan);
/// Blank: it is not being written any more.
void write_reason(DialogKonsep& konsep, const Path& dukungan, std::string words);

}  // namespace kinerja
