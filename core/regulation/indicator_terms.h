// The finite choices around results and indicators that are not columns of the SKP form: kinds of
// result, the manual of an indicator, targets by quarter, evaluation periods. Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// What kind of result a RHK is (PL-06).
enum class BentukHasil { outcome, outcome_antara, output, layanan };
/// Which way an indicator is good (regulation.md 7A).
enum class Polarisasi { maximize, minimize, stabilize };
/// How the figures of the quarters become one of the year (regulation.md 7A). `last_value` is the
/// last known value (TLKV).
enum class Konsolidasi { sum, last_value, average };
/// Kualitas dan tingkat kendali of the Manual Indikator (regulation.md 3.9).
enum class TingkatKendali { outcome, outcome_antara, output_kendali_rendah, output_kendali_sedang };
/// How often an indicator is reported (regulation.md 3.9).
enum class PeriodePelaporan { bulanan, triwulan, semesteran, tahunan };
/// Which evaluation periods an agency chose (EV-02; once a year in Ruang GTK, regulation.md 7B).
enum class JenisPeriode { bulanan, triwulanan, semesteran, tahunan };

template <>
std::span<const Term> terms<BentukHasil>();
template <>
std::span<const Term> terms<Polarisasi>();
template <>
std::span<const Term> terms<Konsolidasi>();
template <>
std::span<const Term> terms<TingkatKendali>();
template <>
std::span<const Term> terms<PeriodePelaporan>();
template <>
std::span<const Term> terms<JenisPeriode>();

}  // namespace kinerja
