// Dates inside the words of a target or an indicator.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/model/periode.h"

namespace kinerja {

/// A day, or a whole month where only month and year are named ("Juni 2027"). A year alone and a
/// day without year are none.
struct NamedDate {
    std::size_t begin = 0;  // in the text
    std::size_t end = 0;
    Date first;
    Date last;
};

std::vector<NamedDate> dates_in(std::string_view text);

/// A date in the text lies before or after the period. False while the period cannot be read.
bool has_date_outside(std::string_view text, const Periode& periode);

/// The text with the year of the period in its dates; empty when that does not bring all of them
/// inside.
std::string with_year_of(std::string_view text, const Periode& periode);

}  // namespace kinerja
