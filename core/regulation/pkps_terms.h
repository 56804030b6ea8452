// The finite choices of PKPS, the planning of pengawas sekolah, guru and kepala sekolah
// (regulation.md 7B and 2.2). Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// What has to be in place before a plan can be made.
enum class Prasyarat { rhk_pimpinan, sinkronisasi, pejabat_penilai, periode };
/// What is known about one prerequisite.
enum class KeadaanPrasyarat { belum_diperiksa, terpenuhi, menghambat };
/// The two groups of suggestions that a refleksi kompetensi gives.
enum class KelompokKompetensi { area_pengembangan, kompetensi_terkuat };
/// Answer of the Tim Kinerja to one of its two questions.
enum class Penilaian { ya, tidak };

/// Where the plan stands.
enum class StatusPkps {
    draf,
    diajukan,    // lies with the Tim Kinerja
    diperiksa,   // the Tim Kinerja has begun
    dikirim,     // lies with the Pejabat Penilai Kinerja
    revisi,      // came back with notes
    disetujui,   // approved
    pelaksanaan  // the next stage is open
};
/// What someone does to it; who may do what is the table in core/workflow/pkps_flow.h.
enum class TindakanPkps {
    ajukan,
    periksa,
    kembalikan_tim,
    teruskan,
    kembalikan_penilai,
    setujui,
    mulai_pelaksanaan
};

template <>
std::span<const Term> terms<Prasyarat>();
template <>
std::span<const Term> terms<KeadaanPrasyarat>();
template <>
std::span<const Term> terms<KelompokKompetensi>();
template <>
std::span<const Term> terms<Penilaian>();
template <>
std::span<const Term> terms<StatusPkps>();
template <>
std::span<const Term> terms<TindakanPkps>();

}  // namespace kinerja
