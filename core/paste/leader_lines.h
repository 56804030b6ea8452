// Several lines pasted as RHK pimpinan: each becomes one.
#pragma once

#include <string_view>

#include "core/edit/insert_rows.h"

namespace kinerja {

/// Nothing in it when the text is a table of several columns. The first goes into `into`, which has
/// no sentence yet, unless that is empty. Ids are `id_stem` with a number, as in insert_rows().
InsertRows leader_lines(std::string_view text, const RhkPimpinanId& into, std::string_view id_stem);

}  // namespace kinerja
