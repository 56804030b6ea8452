// Who is Pejabat Penilai Kinerja when, after one was succeeded by another in mid-year.
#pragma once

#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/model/skp.h"

namespace kinerja {

/// Whoever it was on this day: one of those before, else the one of now.
const Pegawai& penilai_pada(const Skp& skp, const Date& day);

/// Who hands this konsep over: whoever began it, also when another holds office since. A name that
/// was corrected meanwhile is that of the one of now.
const Pegawai& penilai_konsep(const Skp& skp, const Evaluasi& konsep);

/// Who rated one period, or the year (`evaluasi` as nama_evaluasi()): `sudah` as it was handed
/// over, else whoever is Pejabat Penilai on its last day.
struct PenilaiPeriode {
    std::string evaluasi;
    std::string nama;
    std::string nip;
    bool sudah = false;

    bool operator==(const PenilaiPeriode&) const = default;
};

/// Each period of the agency, then the year.
std::vector<PenilaiPeriode> penilai_periode(const Skp& skp);

}  // namespace kinerja
