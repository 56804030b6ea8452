// Counting days, with or without weekends.
#include "core/evaluation/keberatan_window.h"

namespace kinerja {
namespace {

constexpr Date some_monday{2024, 1, 1};

bool is_weekend(const Date& day) {
    const int since = days_between(some_monday, day) % 7;
    return (since + 7) % 7 >= 5;
}

Date plus_working_days(Date day, int count) {
    while (count > 0) {
        day = plus_days(day, 1);
        if (!is_weekend(day)) --count;
    }
    return day;
}

}  // namespace

KeberatanWindow keberatan_window(const Date& received, StatusPegawai status,
                                 HitunganHari hitungan) {
    const Dated<int>& row = *in_force(keberatan_days(status), received);
    const Date last = hitungan == HitunganHari::kalender ? plus_days(received, row.value)
                                                         : plus_working_days(received, row.value);
    return {last, row.value, row.basis};
}

}  // namespace kinerja
