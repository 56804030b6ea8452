// The SKP as it was when an evaluation was handed over, as far as the papers and exports of that
// evaluation say it: what comes after, a revision, a mutasi or another jadwal, does not reach it.
// Words stand here and no links, so that nothing of it depends on what the SKP has today.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/pegawai.h"
#include "core/regulation/indicator_terms.h"
#include "core/regulation/perilaku.h"
#include "core/regulation/terms.h"

namespace kinerja {

using RhkDinilaiId = Id<struct RhkDinilaiTag>;
using IkiDinilaiId = Id<struct IkiDinilaiTag>;

/// Under the id of its IKI, which the rows of the evaluation name (BarisEvaluasi::tentang).
struct IkiDinilai {
    IkiDinilaiId id;
    std::optional<Aspek> aspek;
    std::optional<Perspektif> perspektif;
    std::string statement;
    std::string target;
    Extras extras;

    bool operator==(const IkiDinilai&) const = default;
};

/// Under the id of its RHK; with the words of the RHK pimpinan that it intervenes in, if any.
struct RhkDinilai {
    RhkDinilaiId id;
    JenisRhk jenis = JenisRhk::utama;
    std::string rhk_pimpinan;
    std::string iki_pimpinan;
    std::string statement;
    std::string penugasan_dari;
    std::vector<IkiDinilai> iki;
    Extras extras;

    bool operator==(const RhkDinilai&) const = default;
};

/// `nama_periode`, `awal` and `akhir`: of the period that was evaluated; of a yearly evaluation the
/// days of the SKP, without a name.
struct SkpDinilai {
    std::string nama_periode;
    std::string awal;
    std::string akhir;
    JenisPeriode jenis_periode = JenisPeriode::triwulanan;
    JenisJabatan jenis_jabatan = JenisJabatan::ja;
    Pendekatan pendekatan = Pendekatan::kuantitatif;
    Pegawai pegawai;
    Pegawai pejabat_penilai;
    Pegawai atasan_penilai;
    std::vector<RhkDinilai> rhk;
    std::array<std::string, perilaku_count> ekspektasi_khusus;
    Extras extras;

    bool operator==(const SkpDinilai&) const = default;
};

template <>
const Shape& shape_of<IkiDinilai>();
template <>
const Shape& shape_of<RhkDinilai>();
template <>
const Shape& shape_of<SkpDinilai>();

}  // namespace kinerja
