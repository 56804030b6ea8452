// Tindak lanjut of an evaluation: to whom it was reported, how the unit was ranked, what it brought
// about. Records of what was decided elsewhere; nothing is decided here.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/evaluasi.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/tindak_lanjut_terms.h"

namespace kinerja {

using PelaporanId = Id<struct PelaporanTag>;
using PemeringkatanId = Id<struct PemeringkatanTag>;
using PenghargaanSanksiId = Id<struct PenghargaanSanksiTag>;
using CatatanKontrakId = Id<struct CatatanKontrakTag>;

/// One step of pelaporan berjenjang: from the Pejabat Penilai up to PyB or the head of the staffing
/// unit (FU-01).
struct Pelaporan {
    PelaporanId id;
    std::string tanggal;
    EvaluasiId evaluasi;
    std::string pelapor;
    std::string kepada;
    std::string isi;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Pelaporan&) const = default;
};

/// Where the Pegawai stands among those of the unit, and why (FU-05).
struct Pemeringkatan {
    PemeringkatanId id;
    std::string tanggal;
    std::string unit;
    std::string hasil;
    std::string alasan;
    std::string oleh;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Pemeringkatan&) const = default;
};

/// What was given or imposed upon the evaluation, and on what basis (FU-06, FU-07).
struct PenghargaanSanksi {
    PenghargaanSanksiId id;
    JenisPenghargaanSanksi jenis = JenisPenghargaanSanksi::penghargaan_lain;
    std::string tanggal;
    std::string uraian;
    std::string dasar;
    std::string oleh;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const PenghargaanSanksi&) const = default;
};

/// What an evaluation means for the contract of a PPPK, in words: no national table was found
/// (FU-08).
struct CatatanKontrak {
    CatatanKontrakId id;
    std::string tanggal;
    EvaluasiId evaluasi;
    std::string isi;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const CatatanKontrak&) const = default;
};

template <>
const Shape& shape_of<Pelaporan>();
template <>
const Shape& shape_of<Pemeringkatan>();
template <>
const Shape& shape_of<PenghargaanSanksi>();
template <>
const Shape& shape_of<CatatanKontrak>();

}  // namespace kinerja
