// Finding the headings of a pasted table, in one level or more, and what they say.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/tsv.h"
#include "core/paste/column.h"

namespace kinerja {

/// What one heading names; `none` for a column that is known and left out. `rank`: how particular
/// its words are, 0 first.
struct ColumnHeading {
    PasteColumn column = PasteColumn::none;
    std::size_t rank = 0;
};

/// Empty when this is no heading of a table of plans.
std::optional<ColumnHeading> read_heading(std::string_view text);

/// The aspek that a heading names beside other words ("Target Kualitas").
std::optional<Aspek> aspek_in_heading(std::string_view text);

/// Rows `first` to `first + count - 1` are headings; count 0: there are none. `text`: what stands
/// above each column, from top to bottom.
struct TableHead {
    std::size_t first = 0, count = 0;
    std::vector<std::string> text;
    std::vector<Holding> holds;

    std::size_t end() const { return first + count; }
};

TableHead head_of(const std::vector<TsvRow>& rows);

}  // namespace kinerja
