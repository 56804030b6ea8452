// The finite choices of angka kredit. Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// Jenjang of a jabatan fungsional (regulation.md 7.4): keterampilan from pemula to penyelia, then
/// keahlian.
enum class JenjangJf {
    pemula,
    terampil,
    mahir,
    penyelia,
    ahli_pertama,
    ahli_muda,
    ahli_madya,
    ahli_utama
};
/// To the next pangkat within the jenjang, or to the next jenjang.
enum class Kenaikan { pangkat, jenjang };
/// Decimals of a printed figure: two as BKN's own deck prints them, three as one template in use;
/// what is official is not known (regulation.md 6.3).
enum class DesimalAngkaKredit { dua, tiga };

template <>
std::span<const Term> terms<JenjangJf>();
template <>
std::span<const Term> terms<Kenaikan>();
template <>
std::span<const Term> terms<DesimalAngkaKredit>();

}  // namespace kinerja
