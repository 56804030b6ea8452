#include "core/base/days.h"

namespace kinerja {

bool Days::holds(std::string_view typed) const {
    const std::optional<Date> day = parse_date(typed).date;
    return day ? holds(*day) : !first && !last;
}

Days days_of(std::string_view first, std::string_view last) {
    return {parse_date(first).date, parse_date(last).date};
}

Days no_days() { return {Date{1, 1, 2}, Date{1, 1, 1}}; }

}  // namespace kinerja
