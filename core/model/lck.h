// Laporan Capaian Kinerja (LCK) with IIAA.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/berkas_bukti.h"
#include "core/model/extras.h"
#include "core/model/jadwal.h"
#include "core/model/member.h"
#include "core/model/rhk.h"

namespace kinerja {

using LckId = Id<struct LckTag>;

/// Laporan Capaian Kinerja of a structural official at Kementerian Keuangan, for one IKI and
/// period, by Issues, Implication, Accountability, Action plan (regulation.md 7A).
struct Lck {
    LckId id;
    PeriodeEvaluasiId periode;
    IkiId iki;
    std::string isu;
    std::string implikasi;
    std::string akuntabilitas;
    std::string rencana_tindak;
    std::string data_mentah;
    std::string dokumen_pendukung;
    std::string dokumen_verifikasi;
    BerkasBukti berkas_data_mentah;
    BerkasBukti berkas_pendukung;
    BerkasBukti berkas_verifikasi;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Lck&) const = default;
};

template <>
const Shape& shape_of<Lck>();

}  // namespace kinerja
