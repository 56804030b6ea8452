// How well words that a person types fit what they may be looking for. Words in any order; the
// beginning of a word counts more than its middle, and that more than letters scattered over it.
#pragma once

#include <string>
#include <string_view>

namespace kinerja {

/// The form in which two texts are compared: lower case, letters without their marks, one blank in
/// place of everything that is neither letter nor digit.
std::string search_form(std::string_view text);

/// 0: does not fit, every word that was typed must. Higher is better. Both are in search form; what
/// is empty fits everything alike.
int fit(std::string_view typed, std::string_view text);

}  // namespace kinerja
