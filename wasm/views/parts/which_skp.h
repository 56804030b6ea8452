// Which SKP is meant, in one line: two of one person in a year differ by jabatan and period, so
// that the name alone never says it. Dates are written the one way that all screens write them.
#pragma once

#include <string>
#include <string_view>

#include "core/model/skp.h"
#include "core/model/summary.h"

namespace kinerja::ui {

/// "1 Januari 2027"; what can not be read as typed.
std::string day_words(std::string_view typed);

/// "Tahun 2027", "1 Juli s.d. 31 Desember 2027"; what can not be read as typed.
std::string periode_words(std::string_view awal, std::string_view akhir);

/// "Ani Contoh · Arsiparis · Tahun 2027".
std::string which_skp(const SkpSummary& summary);
std::string which_skp(const Skp& skp);

}  // namespace kinerja::ui
