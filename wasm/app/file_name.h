// Names of the files that are handed to the person.
#pragma once

#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/model/skp.h"

namespace kinerja::ui {

/// "SKP Pegawai Contoh Dua 2027.skp.json"; whatever a file system dislikes becomes a blank.
std::string file_name_of(const Skp& skp, std::string_view begin, std::string_view ending);

/// "Dialog SKP - Pegawai Contoh - putaran 2 - dari Pimpinan - 2027-01-12.skp.json": whose SKP, how
/// far, from whom and when. A version that was established is told instead of the round.
std::string dialog_file_name(const Skp& skp, PeranDialog from, const Date& today);

}  // namespace kinerja::ui
