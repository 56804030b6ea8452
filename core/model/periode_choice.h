// Periods to choose from: whole years, and from a day to the end of its year.
#pragma once

#include "core/base/date.h"
#include "core/model/periode.h"

namespace kinerja {

/// The first to the last day of this year, as the regulation in force then has them.
Periode whole_year(int year);

/// From this day to the last day of its year: a post taken up during the year.
Periode rest_of_year(const Date& first);

}  // namespace kinerja
