// The finite choices of angka kredit besides the jenjang (penilaian.h). Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// To the next pangkat within the jenjang, or to the next jenjang.
enum class Kenaikan { pangkat, jenjang };
/// Decimals of a printed figure: two as BKN's own deck prints them, three as one template in use;
/// what is official is not known (regulation.md 6.3).
enum class DesimalAngkaKredit { dua, tiga };

template <>
std::span<const Term> terms<Kenaikan>();
template <>
std::span<const Term> terms<DesimalAngkaKredit>();

}  // namespace kinerja
