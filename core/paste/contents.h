// What columns without a heading hold, by the look of their cells.
#pragma once

#include <string>
#include <vector>

#include "core/base/tsv.h"
#include "core/paste/column.h"

namespace kinerja {

/// A table that records daily progress, and is no plan: the template of e-Kinerja importers.
bool is_daily_progress(const std::vector<TsvRow>& rows);

/// "12 laporan", "paling lambat 30 Juni", "Rp 5.000.000": short, and read as a target.
bool looks_like_target(std::string_view cell);

/// One guess a column.
std::vector<Holding> columns_by_contents(const std::vector<TsvRow>& rows);

/// One heading over two columns: behind a target stands its satuan; behind a number or bullet alone
/// stands what the heading names.
void spread_headings(const std::vector<TsvRow>& rows, std::vector<std::string>& headings,
                     std::vector<Holding>& holds);

/// The headings name no column of RHK: the one without a name whose cells are results, if any.
void find_rhk_by_contents(const std::vector<TsvRow>& rows, std::vector<Holding>& holds);

}  // namespace kinerja
