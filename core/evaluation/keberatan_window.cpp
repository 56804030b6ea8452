// From the day of receipt to the last one.
#include "core/evaluation/keberatan_window.h"

#include "core/evaluation/working_days.h"

namespace kinerja {

KeberatanWindow keberatan_window(const Date& received, StatusPegawai status,
                                 HitunganHari hitungan) {
    const Dated<int>& row = *in_force(keberatan_days(status), received);
    const Date last = hitungan == HitunganHari::kalender ? plus_days(received, row.value)
                                                         : plus_working_days(received, row.value);
    return {last, row.value, row.basis};
}

}  // namespace kinerja
