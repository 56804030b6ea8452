// The last day on which a pegawai may object to the predikat (PP 30/2019 Pasal 59; regulation.md
// 4.6).
#pragma once

#include "core/base/date.h"
#include "core/regulation/keberatan.h"

namespace kinerja {

struct KeberatanWindow {
    Date last;     // still in time
    int days = 0;  // as many as were counted from the receipt
    Citation basis;
};

/// The day of receipt is not counted. Working days are Monday to Friday: holidays are not known
/// here, so the true last day may lie later, and whoever shows it says so.
KeberatanWindow keberatan_window(const Date& received, StatusPegawai status, HitunganHari hitungan);

}  // namespace kinerja
