// Names of the files that are handed to the person.
#pragma once

#include <string>
#include <string_view>

#include "core/model/skp.h"

namespace kinerja::ui {

/// "SKP Pegawai Contoh Dua 2027.skp.json"; whatever a file system dislikes becomes a blank.
std::string file_name_of(const Skp& skp, std::string_view begin, std::string_view ending);

}  // namespace kinerja::ui
