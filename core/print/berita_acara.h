// The thread of one agenda card as a table. Private to core/print.
#pragma once

#include <string>

#include "core/dialog/agenda.h"
#include "core/model/skp.h"
#include "core/print/block.h"

namespace kinerja {

/// "Pegawai Contoh (Pimpinan)".
std::string speaker_of(const DialogAuthor& author);

/// "4 menjadi 6", "menjadi 6" when nothing stood there, "4 dihapus".
std::string before_and_after(const Skp& skp, const PlaceChange& change);

/// What was said about this card, oldest first; moments as in moment_in_words().
Table thread_of(const Skp& skp, const AgendaCard& card, int minutes_east);

}  // namespace kinerja
