// The days of a period out of dated parameters.
#include "core/model/periode_choice.h"

#include "core/regulation/parameter.h"

namespace kinerja {
namespace {

std::string typed(DatedDays days, int year) {
    return to_short(in_force(days, {year, 12, 31})->value.in(year));
}

}  // namespace

Periode whole_year(int year) {
    return {typed(first_days_of_periode(), year), typed(last_days_of_periode(), year), {}};
}

Periode rest_of_year(const Date& first) {
    return {to_short(first), typed(last_days_of_periode(), first.year), {}};
}

}  // namespace kinerja
