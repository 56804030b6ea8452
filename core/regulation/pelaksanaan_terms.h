// The finite choices of the year: pelaksanaan, pemantauan, pembinaan and how an evaluation is
// handed over (regulation.md 3.13, 4.2; law_2026.md 1.5, 3.2). Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// Who gives an umpan balik, as seen from the Pegawai (EX-02). A ketua tim leads a team without
/// being the direct superior: what they give is an opinion for the Pejabat Penilai (ours).
enum class HubunganPemberi { pimpinan, rekan_setingkat, bawahan, pihak_lain, ketua_tim };
/// Whether it belongs to a cycle (EX-02).
enum class SifatUmpanBalik { berkala, insidentil };
/// Said to the Pegawai, or written down for them (EX-02).
enum class CaraUmpanBalik { langsung, rekaman };
/// Whether an RHK moves (EX-03, EX-04).
enum class Kemajuan { ada, belum_ada };
/// What the Pimpinan does upon it (EX-03 to EX-06). The first two follow progress; from
/// `penugasan_baru` on all may follow its absence.
enum class TindakanPemantauan {
    apresiasi,
    penugasan_baru,
    penyesuaian_ekspektasi,
    penyesuaian_sumber_daya,
    pembinaan,
    diambil_alih
};
/// EX-06.
enum class JenisPembinaan { bimbingan, konseling };
/// Who holds it; content guide of law_2026.md 1.5.
enum class PelaksanaPembinaan {
    pejabat_penilai,
    pejabat_konseling,
    konselor_independen,
    pihak_lain
};
/// How a realisasi came about: typed, or out of the catatan kinerja of its period.
enum class CaraRealisasi { diketik, jumlah, terakhir, rata_rata };
/// What a file may be that is attached as bukti dukung; found out by its first octets.
enum class JenisBerkas { pdf, png, jpeg };
/// EV-02.
enum class JenisEvaluasi { periodik, tahunan };
/// What became of a request to open a handed over evaluation again (law_2026.md 3.2).
enum class JawabanPermintaan { disetujui, ditolak };

template <>
std::span<const Term> terms<HubunganPemberi>();
template <>
std::span<const Term> terms<SifatUmpanBalik>();
template <>
std::span<const Term> terms<CaraUmpanBalik>();
template <>
std::span<const Term> terms<Kemajuan>();
template <>
std::span<const Term> terms<TindakanPemantauan>();
template <>
std::span<const Term> terms<JenisPembinaan>();
template <>
std::span<const Term> terms<PelaksanaPembinaan>();
template <>
std::span<const Term> terms<CaraRealisasi>();
template <>
std::span<const Term> terms<JenisBerkas>();
template <>
std::span<const Term> terms<JenisEvaluasi>();
template <>
std::span<const Term> terms<JawabanPermintaan>();

}  // namespace kinerja
