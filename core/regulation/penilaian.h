// The words of an evaluation: ratings, predikat, capaian of the organisation, and the jenjang of a
// jabatan fungsional, which decides its angka kredit (regulation.md 1.1, 3.11, 4.4, 6.2). Labels as
// in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// Rating of hasil kerja and of perilaku kerja, each as a whole (EV-07).
enum class RatingKinerja { di_bawah, sesuai, di_atas };
/// Predikat kinerja of a Pegawai, from the lowest. "Istimewa" is none: it is of the organisation
/// alone.
enum class PredikatKinerja { sangat_kurang, kurang, butuh_perbaikan, baik, sangat_baik };
inline constexpr std::size_t predikat_count = 5;
/// Capaian kinerja organisasi, in the order of the form.
enum class CapaianOrganisasi { istimewa, baik, butuh_perbaikan, kurang, sangat_kurang };
/// Keterampilan, then keahlian, each from the lowest.
enum class JenjangFungsional {
    pemula,
    terampil,
    mahir,
    penyelia,
    ahli_pertama,
    ahli_muda,
    ahli_madya,
    ahli_utama
};

template <>
std::span<const Term> terms<RatingKinerja>();
template <>
std::span<const Term> terms<PredikatKinerja>();
template <>
std::span<const Term> terms<CapaianOrganisasi>();
template <>
std::span<const Term> terms<JenjangFungsional>();

}  // namespace kinerja
