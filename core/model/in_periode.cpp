#include "core/model/in_periode.h"

#include "core/base/date.h"

namespace kinerja {

bool lies_in(std::string_view typed_day, const PeriodeEvaluasi& periode) {
    const DateReading day = parse_date(typed_day);
    const DateReading first = parse_date(periode.awal), last = parse_date(periode.akhir);
    return day.date && first.date && last.date && *first.date <= *day.date &&
           *day.date <= *last.date;
}

}  // namespace kinerja
