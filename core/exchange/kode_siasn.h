// The codes by which SIASN names what this program keeps in words: a table each, of which
// docs/exports.md says the source and how sure it is. Nothing else knows a code.
#pragma once

#include <string_view>

#include "core/regulation/indicator_terms.h"
#include "core/regulation/penilaian.h"

namespace kinerja {

int kode_siasn(RatingKinerja rating);
int kode_siasn(PredikatKinerja predikat);

/// Empty where SIASN's code is not known: golongan of PPPK, TNI and Polri. Nothing is guessed.
std::string_view kode_golongan(std::string_view golongan);
/// Empty for semester and year, which have none.
std::string_view kode_periodik(JenisPeriode jenis);
/// Empty for every predikat but Baik: no row of another was ever seen.
std::string_view kode_koefisien(JenjangFungsional jenjang, PredikatKinerja predikat);

inline constexpr std::string_view status_asn = "ASN";

}  // namespace kinerja
