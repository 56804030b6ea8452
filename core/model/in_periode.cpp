#include "core/model/in_periode.h"

#include "core/base/days.h"

namespace kinerja {

bool lies_in(std::string_view typed_day, const PeriodeEvaluasi& periode) {
    const Days days = days_of(periode.awal, periode.akhir);
    return days.is_closed() && days.holds(typed_day);
}

}  // namespace kinerja
