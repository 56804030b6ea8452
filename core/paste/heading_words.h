// The words by which headings of tables are known: data.
#pragma once

#include <span>
#include <string_view>

#include "core/paste/column.h"

namespace kinerja {

/// A heading that has all these words is of this column. `place` says where they must stand.
struct HeadingWords {
    enum Place { anywhere, first, alone };

    PasteColumn column;
    std::string_view words;
    Place place = anywhere;
};

/// The first row that fits is right: what is more particular stands before what is more general.
/// Rows of `none` are columns that are known and left out.
std::span<const HeadingWords> heading_words();

/// Words that headings have besides.
std::span<const std::string_view> filler_words();

}  // namespace kinerja
