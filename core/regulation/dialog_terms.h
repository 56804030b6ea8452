// The finite choices of a dialog kinerja (regulation.md 1, 2 and 4.1): who talks, at which stage,
// about what. The tokens are this program's own. Labels as in terms.h.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// Who talks in a dialog kinerja.
enum class PeranDialog { pegawai, pimpinan, pejabat_penilai };
/// Stage of the year at which it is held.
enum class TahapDialog { perencanaan, pemantauan, umpan_balik, evaluasi };
/// What an agenda card is about; a card about none of them is about the SKP as a whole.
enum class ButirDialog { rhk, iki, ekspektasi_khusus, sumber_daya, skema, konsekuensi };

template <>
std::span<const Term> terms<PeranDialog>();
template <>
std::span<const Term> terms<TahapDialog>();
template <>
std::span<const Term> terms<ButirDialog>();

}  // namespace kinerja
