// Rows that are no data: bands of the form ("A. KINERJA UTAMA"), numbers of columns, totals.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/tsv.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// A row that only says which kind of results follow, in one cell or several.
bool is_band(const TsvRow& row);

/// The kind that a band or a cell of a column "Jenis" names; empty when it names none or both.
std::optional<JenisRhk> jenis_named(std::string_view text);

/// The same of a cell of a column that is of nothing else: "U" and "T" too.
std::optional<JenisRhk> jenis_in_column(std::string_view cell);

/// The kind that a band names.
std::optional<JenisRhk> jenis_of_band(const TsvRow& row);

/// "(1) | (2) | (3)", "1 | 2 | 3=1+2", "a | b | c".
bool is_column_numbers(const TsvRow& row);

/// "Total | | 21", "Jumlah keseluruhan", "Total Angka Kredit | 25": by its words alone.
bool is_total(const TsvRow& row);

/// "Jumlah ...", "TOTAL ...".
bool begins_with_total(std::string_view cell);

/// "3", "3.", "(3)": the number of a row.
bool is_running_number(std::string_view cell);

/// The number, letter or bullet of a row or of an item, alone: "3.", "a.", "(b)", "-".
bool is_row_number(std::string_view cell);

}  // namespace kinerja
