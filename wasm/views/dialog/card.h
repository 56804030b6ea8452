// A card of the agenda on the screens of the room: opening it, and how far it has come in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/dialog/agenda.h"
#include "wasm/views/parts/form.h"
#include "wasm/widgets/box.h"

namespace kinerja::ui {

/// On whose side one speaks here.
Pihak side_of(const Editing& editing);

/// This card is on screen now, and its time begins.
void open_card(const Editing& editing, const std::string& card);

/// "Anda setuju, menunggu Pimpinan."; empty while nobody has said anything of the kind.
std::string voices_of(const AgendaCard& card, Pihak me);
/// "1 usulan", "2 pertanyaan": what is open, whatever the state is.
std::vector<std::string> markers_of(const AgendaCard& card);
Tone tone_of(StatusButir status);

/// Words that are not longer than a button, with "…" where they were.
std::string for_button(std::string_view words);

/// Why nobody can say anything here now, of what is not signed either; empty when one can.
std::string_view why_nothing_said(const Editing& editing);

/// Why the talk about a card can not be decided now; empty when it can.
std::string_view why_no_decision(const Editing& editing);

}  // namespace kinerja::ui
