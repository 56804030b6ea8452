// Times of day as people type them. No clock.
#pragma once

#include <optional>
#include <string_view>

namespace kinerja {

/// Minutes since midnight of "08.00", "8:00" and "08:00:00", with blanks around; up to "24.00".
std::optional<int> minutes_in(std::string_view text);

}  // namespace kinerja
