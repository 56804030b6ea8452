// What the papers of angka kredit have in common (regulation.md 6.5). Private to core/print.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/print/angka_kredit_figures.h"
#include "core/print/block.h"

namespace kinerja {

/// First and last day of what is converted.
using Masa = std::pair<std::optional<Date>, std::optional<Date>>;
Masa masa_of(const AngkaKreditFigures& figures);

/// Title, number to be filled in, instansi and masa, the person, these tables, and the signature of
/// the Pejabat Penilai Kinerja, who sets it. A draft while `result` can not be read.
Paper angka_kredit_paper(const Skp& skp, std::string_view title, const Masa& masa,
                         std::vector<Block> tables, const Figure& result);

/// A label across so many columns, and its figure behind it.
Row total(std::string_view label, int columns, const Figure& figure);

}  // namespace kinerja
