// A period as people write it in one go, and a day without its year.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"

namespace kinerja {

struct TwoDays {
    Date first;
    Date last;

    bool operator==(const TwoDays&) const = default;
};

/// "02 JANUARI S.D. 31 DESEMBER TAHUN 2026", "1 Juli 2026 - 31 Desember 2026", "1/7/2026 s/d
/// 31/12/2026": both days, the year of the second also for the first. "Januari s.d. Desember 2026":
/// from the first day of the one to the last of the other. Empty when that is not all that the text
/// says.
std::optional<TwoDays> read_two_days(std::string_view text);

/// "1 Juli", "1/7": a day of the calendar whose year was not written.
bool lacks_year(std::string_view text);

/// Such a day with this year behind it.
std::string with_year(std::string_view text, int year);

}  // namespace kinerja
