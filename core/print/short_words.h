// Words of a table that has one page: long ones are cut short, and the whole stands elsewhere on
// the same paper. Private to core/print.
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/word_diff.h"

namespace kinerja {

/// The longest that stands in a cell as it is, in octets.
inline constexpr std::size_t longest_value = 72, longest_name = 38;

/// One side of a comparison, cut to what differs and a few words around it; then to so many octets.
std::vector<DiffPart> short_parts(const std::vector<DiffPart>& parts, std::size_t octets);

}  // namespace kinerja
