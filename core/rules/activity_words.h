// Words with which people begin a RHK when they write down an activity and not its result (PL-06).
#pragma once

#include <string_view>

namespace kinerja {

/// True when the first word is one that usually names an activity ("Menyusun", "Pelaksanaan").
/// A hint, not a judgement: other words may name an activity too, and these may be in place.
bool begins_with_activity(std::string_view statement);

}  // namespace kinerja
