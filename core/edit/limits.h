// How much commands put into an SKP.
#pragma once

#include <cstddef>

#include "core/model/member.h"

namespace kinerja {

/// New rows in one command; of RHK and IKI together.
inline constexpr std::size_t max_inserted_rows = 5'000;

/// Rows of one list that an SKP can hold and its file can be read with, where its row says no
/// other.
inline constexpr std::size_t max_list_rows = Said{}.most;

}  // namespace kinerja
