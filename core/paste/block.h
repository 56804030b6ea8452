// Pasting a block of cells from a sheet into the cells of the matrix.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/edit/set_field.h"
#include "core/model/skp.h"

namespace kinerja {

/// `fields` from the cell at `where` to the right and down, as far as its block of the matrix goes;
/// empty cells empty theirs. `left_out`: cells with text that found no place.
struct BlockPlan {
    SetFields fields;
    std::size_t left_out = 0;
};

/// `where` empty, or no cell of the matrix: the first one.
BlockPlan plan_block(std::string_view text, const Skp& skp, const Path& where);

}  // namespace kinerja
