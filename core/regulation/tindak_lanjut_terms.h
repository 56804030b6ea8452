// What may follow upon an evaluation (regulation.md 4.6). Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// The first two are the ones that were read as such (FU-06); which sanksi there are is not listed
/// by number (FU-07), so it is one choice and words.
enum class JenisPenghargaanSanksi {
    rencana_suksesi,
    pengembangan_kompetensi,
    penghargaan_lain,
    sanksi
};

template <>
std::span<const Term> terms<JenisPenghargaanSanksi>();

}  // namespace kinerja
