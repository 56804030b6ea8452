// Catatan kinerja: what the Pegawai did day by day, and what each IKI reached by it (EX-01).
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/berkas_bukti.h"
#include "core/model/extras.h"
#include "core/model/jadwal.h"
#include "core/model/member.h"
#include "core/model/rhk.h"
#include "core/regulation/pelaksanaan_terms.h"

namespace kinerja {

using CatatanKinerjaId = Id<struct CatatanKinerjaTag>;
using RealisasiId = Id<struct RealisasiTag>;

/// What was done on one day; texts as typed. `kegiatan` is one line, as e-Kinerja takes it
/// (law_2026.md 3.1). It counts for the rencana aksi, the IKI and the RHK that it names.
struct CatatanKinerja {
    CatatanKinerjaId id;
    std::string tanggal;
    std::string mulai;
    std::string selesai;
    std::string kegiatan;
    RhkId rhk;
    RencanaAksiId rencana_aksi;
    IkiId iki;
    std::string realisasi;
    std::string satuan;
    std::string bukti;
    BerkasBukti berkas;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const CatatanKinerja&) const = default;
};

/// What one IKI reached in one period; at most one for each pair. `nilai` is typed where `cara` is
/// `diketik`, else it follows from the catatan kinerja (core/pelaksanaan).
struct Realisasi {
    RealisasiId id;
    IkiId iki;
    PeriodeEvaluasiId periode;
    CaraRealisasi cara = CaraRealisasi::diketik;
    std::string nilai;
    std::string bukti;
    BerkasBukti berkas;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Realisasi&) const = default;
};

template <>
const Shape& shape_of<CatatanKinerja>();
template <>
const Shape& shape_of<Realisasi>();

}  // namespace kinerja
