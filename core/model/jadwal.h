// Evaluation periods and deadlines. They are settings of the agency, not calendar months
// (interfaces.md 1.7): whatever is not set has a stated default.
#pragma once

#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/periode.h"
#include "core/regulation/indicator_terms.h"

namespace kinerja {

using PeriodeEvaluasiId = Id<struct PeriodeEvaluasiTag>;

/// One evaluation period: first and last day, and the last day for filling in, all as typed.
struct PeriodeEvaluasi {
    PeriodeEvaluasiId id;
    std::string nama;  // "Triwulan I"
    std::string awal;
    std::string akhir;
    std::string batas;
    Extras extras;

    bool operator==(const PeriodeEvaluasi&) const = default;
};

/// What the agency set. `periode` empty: the defaults of default_periode() hold. A date that is
/// empty: its default holds (core/model/tenggat.h).
struct JadwalKinerja {
    JenisPeriode jenis = JenisPeriode::triwulanan;
    std::vector<PeriodeEvaluasi> periode;
    std::string batas_penetapan;         // the SKP signed and established
    std::string batas_evaluasi_tahunan;  // the evaluation of the year
    Extras extras;

    bool operator==(const JadwalKinerja&) const = default;
};

/// How an agency cuts the year: on which day of the month a period begins, from 1, and how many
/// days after its end it is to be filled in. Both are choices of the agency, not of the law: what
/// holds without one is the program's, and its `dasar` says so (core/model/tenggat.h).
struct PolaPeriode {
    /// Every month has it.
    static constexpr int hari_mulai_terakhir = 28;
    static constexpr int hari_batas_terbanyak = 60;

    int hari_mulai = 1;
    int hari_batas = 10;
};

/// The periods of this kind that lie within the SKP's period, cut where a calendar month, triwulan
/// or semester ends (moved by the pattern: with months that begin on the 16th, January ends on the
/// 15th, and what is left after 15 December joins the last one). Ids say the kind and the number
/// ("tw1", "bln12", "smt2"; when a number comes again in a later year, "tw1-2028"), so that what
/// hangs on one survives new dates. Empty when the period has no two dates in order, or touches
/// more than three years.
std::vector<PeriodeEvaluasi> default_periode(JenisPeriode jenis, const Periode& periode,
                                             const PolaPeriode& pola = {});

/// Those that hold: the agency's own, else the defaults.
std::vector<PeriodeEvaluasi> periode_evaluasi(const JadwalKinerja& jadwal, const Periode& periode);

/// The pattern that these periods follow, as far as their first two dates tell.
PolaPeriode pola_of(const std::vector<PeriodeEvaluasi>& periode);

/// "Triwulan I" for an id that default_periode() gives; else empty.
std::string nama_bawaan(const PeriodeEvaluasiId& id);

template <>
const Shape& shape_of<PeriodeEvaluasi>();
template <>
const Shape& shape_of<JadwalKinerja>();

}  // namespace kinerja
