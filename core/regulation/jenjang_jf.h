// Jenjang of a jabatan fungsional (regulation.md 7.4).
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// Keterampilan from pemula to penyelia, then keahlian.
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

template <>
std::span<const Term> terms<JenjangJf>();

}  // namespace kinerja
