// Rencana hasil kerja and its indicators.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/indicator_plan.h"
#include "core/model/jadwal.h"
#include "core/model/member.h"
#include "core/model/sasaran.h"
#include "core/regulation/terms.h"

namespace kinerja {

using RhkId = Id<struct RhkTag>;
using IkiId = Id<struct IkiTag>;
using RhkPimpinanId = Id<struct RhkPimpinanTag>;
using RencanaAksiId = Id<struct RencanaAksiTag>;

/// Indikator kinerja individu with its target. `target` is kept as typed ("99,5 %", "paling lama
/// 2 jam"); parse_target in target.h reads number and satuan out of it. In the kualitatif form the
/// indicator and its target are one sentence, and `target` may stay empty.
struct Iki {
    IkiId id;
    std::optional<Aspek> aspek;  // form of JA/JF, kuantitatif
    std::string statement;
    std::string target;
    std::optional<Perspektif> perspektif;  // form of JPT and pimpinan unit kerja mandiri
    TargetTriwulan triwulan;
    ManualIndikator manual;
    Extras extras;

    bool operator==(const Iki&) const = default;
};

/// Agreed schedule of reporting and the evidence that is expected, for one RHK (PL-13).
struct SkemaPertanggungjawaban {
    std::string jadwal;
    std::string bukti_kinerja;
    Extras extras;

    bool operator==(const SkemaPertanggungjawaban&) const = default;
};

/// What is to be done for one RHK within one evaluation period, and how much of it. `periode` is
/// the id of a PeriodeEvaluasi (jadwal.h); the entry is kept when the agency's periods change.
struct RencanaAksi {
    RencanaAksiId id;
    PeriodeEvaluasiId periode;
    std::string uraian;
    std::string target;
    Extras extras;

    bool operator==(const RencanaAksi&) const = default;
};

/// One planned result. Order inside the SKP is the order on the form.
struct Rhk {
    RhkId id;
    JenisRhk jenis = JenisRhk::utama;
    RhkPimpinanId rhk_pimpinan;  // the RHK of the leader that it intervenes in; empty = none chosen
    std::string statement;
    std::string penugasan_dari;  // printed in brackets after the RHK
    std::optional<BentukHasil> bentuk;
    SasaranId sasaran;  // that it serves directly, when there is no RHK pimpinan between; or empty
    std::vector<Iki> iki;
    std::vector<RencanaAksi> rencana_aksi;
    SkemaPertanggungjawaban skema;
    Extras extras;

    bool operator==(const Rhk&) const = default;
};

/// A RHK of the leader that own RHK may refer to. `sementara` is true while it is the employee's
/// own note because the leader has not established one yet. `iki`: the leader's indicators, one a
/// line; the form wants them when the leader heads an organisation (regulation.md 3.4, footnote).
struct RhkPimpinan {
    RhkPimpinanId id;
    std::string statement;
    std::string iki;
    std::string pemilik;  // name or jabatan of the leader, when it is not the Pejabat Penilai
    SasaranId sasaran;    // of the Perjanjian Kinerja that it serves; or empty
    RhkId asal;           // its id in the leader's own SKP, when it came from there; or empty
    bool sementara = true;
    Extras extras;

    bool operator==(const RhkPimpinan&) const = default;
};

template <>
const Shape& shape_of<RhkPimpinan>();
template <>
const Shape& shape_of<Iki>();
template <>
const Shape& shape_of<SkemaPertanggungjawaban>();
template <>
const Shape& shape_of<RencanaAksi>();
template <>
const Shape& shape_of<Rhk>();

}  // namespace kinerja
