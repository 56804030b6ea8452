// What a column of a pasted table holds.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/regulation/terms.h"

namespace kinerja {

/// `none` is left out, a running number too.
enum class PasteColumn {
    none,
    rhk_pimpinan,
    rhk,
    aspek,
    iki,
    target,
    satuan,
    perspektif,
    penugasan_dari,
    iki_pimpinan,
    jenis,
    tw1,
    tw2,
    tw3,
    tw4,
    polarisasi,
    konsolidasi,
    tujuan,
    definisi,
    formula,
    tingkat_kendali,
    sumber_data,
    periode_pelaporan,
    penanggung_jawab,
};

inline constexpr std::size_t paste_column_count =
    static_cast<std::size_t>(PasteColumn::penanggung_jawab) + 1;

/// "RHK pimpinan", "Target", "Tidak dipakai": for choosing.
std::string_view label_of(PasteColumn column);

/// With an aspek when the table has indicators and targets side by side: "Target Kualitas".
struct Holding {
    PasteColumn column = PasteColumn::none;
    std::optional<Aspek> aspek;

    bool operator==(const Holding&) const = default;
};

/// What a person may choose for a column: each PasteColumn in its order, then indicators, targets
/// and satuan of one aspek.
std::vector<Holding> all_holdings();

/// "Target", "Target kualitas".
std::string label_of(const Holding& holds);

/// Stands in a column for each aspek when the aspects are side by side.
constexpr bool goes_by_aspek(PasteColumn column) {
    return column == PasteColumn::iki || column == PasteColumn::target ||
           column == PasteColumn::satuan;
}
constexpr bool is_quarter(PasteColumn column) {
    return column >= PasteColumn::tw1 && column <= PasteColumn::tw4;
}
/// Of the targets by quarter or of the Manual Indikator.
constexpr bool is_of_plan(PasteColumn column) { return column >= PasteColumn::tw1; }

}  // namespace kinerja
