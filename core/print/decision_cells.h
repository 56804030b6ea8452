// What was decided as cells of a row: what it is about, what stood there and what stands there now.
// Private to core/print.
#pragma once

#include <utility>
#include <vector>

#include "core/print/berita_acara.h"
#include "core/print/block.h"
#include "core/workflow/decisions.h"

namespace kinerja {

/// Decisions that are one row: of one card, from one entry.
using Together = std::vector<const Decision*>;

/// `whole`: with all words; else as many as a page of decisions has room for.
Cell butir_cell(const TalkOnPaper& talk, const Together& row, bool whole);

/// Before and after.
std::pair<Cell, Cell> value_cells(const TalkOnPaper& talk, const Together& row, bool whole);

}  // namespace kinerja
