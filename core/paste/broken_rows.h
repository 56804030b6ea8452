// Sentences that somebody broke off by hand at the end of a cell and went on with in the row below.
#pragma once

#include <span>
#include <vector>

#include "core/base/tsv.h"
#include "core/paste/foot.h"
#include "core/paste/plan.h"

namespace kinerja {

/// The rows with such sentences whole in the cell where they begin. Every row keeps its place;
/// what went up leaves its cell empty. Rows of the feet stay as they are.
std::vector<TsvRow> with_sentences_whole(std::vector<TsvRow> rows,
                                         std::span<const PastedColumn> columns,
                                         std::span<const Foot> feet);

}  // namespace kinerja
