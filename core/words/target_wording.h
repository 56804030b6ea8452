// Whether a sentence says what is to be reached, for the kualitatif form (regulation.md 3.5).
#pragma once

#include <string_view>

namespace kinerja {

/// A number, a number in words, a word of the list such as "tepat" or "WTP", or anything behind a
/// colon. In doubt yes: other words may name a target too. Years name none, nor does a number that
/// is a name ("PP 30", "kelas 6").
bool names_a_target(std::string_view sentence);

}  // namespace kinerja
