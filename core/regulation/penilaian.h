// The words of the evaluation: rating, predikat, and the capaian of the organisation above it
// (regulation.md 4.3 to 4.5). Codes of other systems are not here. Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// How hasil kerja, and how perilaku kerja, compare with the Ekspektasi; each judged as a whole by
/// the Pejabat Penilai, not computed (EV-07). From low to high.
enum class RatingKinerja { di_bawah, sesuai, di_atas };
/// What becomes of both ratings (EV-09). From low to high. "Istimewa" is none of them.
enum class PredikatKinerja { sangat_kurang, kurang, butuh_perbaikan, baik, sangat_baik };
/// How the organisation did, set by the leader of the one above (EV-04). In the form's order, from
/// high to low.
enum class CapaianOrganisasi { istimewa, baik, butuh_perbaikan, kurang, sangat_kurang };

inline constexpr std::size_t predikat_count = 5;

template <>
std::span<const Term> terms<RatingKinerja>();
template <>
std::span<const Term> terms<PredikatKinerja>();
template <>
std::span<const Term> terms<CapaianOrganisasi>();

}  // namespace kinerja
