// What an indicator carries besides the columns of the SKP form: targets by quarter and its manual.
// Both are optional everywhere; the profile of an agency may ask for them
// (core/regulation/profil.h).
#pragma once

#include <array>
#include <optional>
#include <string>

#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/indicator_terms.h"

namespace kinerja {

inline constexpr std::size_t triwulan_count = 4;

/// Targets at the end of triwulan I to IV as typed, and how they are read. Empty: no target in that
/// triwulan (regulation.md 7A).
struct TargetTriwulan {
    std::array<std::string, triwulan_count> target;
    std::optional<Polarisasi> polarisasi;
    std::optional<Konsolidasi> konsolidasi;
    Extras extras;

    bool operator==(const TargetTriwulan&) const = default;
};

/// Manual Indikator Kinerja (Manual IKU, Manual IKI), field by field as in regulation.md 3.9. The
/// RHK, the indicator and its target are those of the SKP itself.
struct ManualIndikator {
    std::string tujuan;
    std::string definisi;
    std::string formula;
    std::string satuan;
    std::optional<TingkatKendali> tingkat_kendali;
    std::string sumber_data;
    std::optional<PeriodePelaporan> periode_pelaporan;
    std::string penanggung_jawab;
    Extras extras;

    bool operator==(const ManualIndikator&) const = default;
};

/// Nothing typed, nothing chosen.
bool is_empty(const TargetTriwulan& triwulan);
bool is_empty(const ManualIndikator& manual);

template <>
const Shape& shape_of<TargetTriwulan>();
template <>
const Shape& shape_of<ManualIndikator>();

}  // namespace kinerja
