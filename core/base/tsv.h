// Rows and cells of a table as spreadsheets and web pages put it on the clipboard.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace kinerja {

using TsvRow = std::vector<std::string>;

inline constexpr std::size_t max_tsv_bytes = 4 * 1024 * 1024;
inline constexpr std::size_t max_tsv_rows = 5'000;
inline constexpr std::size_t max_tsv_columns = 64;  // what lies beyond is left out

/// Cells are apart by tabs, rows by LF, CRLF or CR. A cell in double quotes may hold tabs, line
/// breaks and doubled quotes; a quote that does not close before the end of a cell is a character
/// like any other. Cells are cleaned (clean_typed) and trimmed, nothing is interpreted: "=SUM(A1)"
/// stays. Empty cells at the end of a row and empty rows at both ends of the table are dropped.
/// Error too_large when a limit is passed. Takes time linear in the text.
Result<std::vector<TsvRow>> read_tsv(std::string_view text);

/// The same the other way: a cell with a tab, a line break or a quote stands in quotes, every other
/// one as it is, to the character. Rows end in LF.
std::string to_tsv(std::span<const TsvRow> rows);

}  // namespace kinerja
