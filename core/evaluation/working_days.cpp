// Counting without weekends.
#include "core/evaluation/working_days.h"

namespace kinerja {
namespace {

constexpr Date some_monday{2024, 1, 1};

bool is_weekend(const Date& day) {
    const int since = days_between(some_monday, day) % 7;
    return (since + 7) % 7 >= 5;
}

}  // namespace

Date plus_working_days(Date day, int count) {
    while (count > 0) {
        day = plus_days(day, 1);
        if (!is_weekend(day)) --count;
    }
    return day;
}

}  // namespace kinerja
