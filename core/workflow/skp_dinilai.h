// What an evaluation judged: kept in it when it is handed over, and asked of it by every paper and
// export of it after.
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// What the SKP says now of a period, or of the year.
SkpDinilai skp_dinilai(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode);

/// The SKP as this evaluation judged it: people, period, form, RHK and ekspektasi khusus as they
/// were, the rest as it is. Of an evaluation that kept none: as it is, with the days of its period
/// and with who evaluated as the Pejabat Penilai Kinerja.
Skp as_judged(const Skp& skp, const Evaluasi& evaluasi);

/// Who evaluated, with pangkat, jabatan and unit: as kept, else as the SKP knows that person, now
/// or before a succession. Null: only name and number are known.
const Pegawai* penilai_of(const Skp& skp, const Evaluasi& evaluasi);

/// How often was evaluated then.
JenisPeriode jenis_periode_of(const Skp& skp, const Evaluasi& evaluasi);

}  // namespace kinerja
