// Who was Pejabat Penilai Kinerja before the one of now.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/pegawai.h"

namespace kinerja {

using PenilaiSebelumnyaId = Id<struct PenilaiSebelumnyaTag>;

/// From `dari` to `sampai` this person was it; both are days of theirs. What they handed over names
/// them and stays.
struct PenilaiSebelumnya {
    PenilaiSebelumnyaId id;
    Pegawai penilai;
    std::string dari;
    std::string sampai;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const PenilaiSebelumnya&) const = default;
};

template <>
const Shape& shape_of<PenilaiSebelumnya>();

}  // namespace kinerja
