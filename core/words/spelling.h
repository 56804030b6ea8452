// Capitals and small letters of words that the program puts into people's sentences. ASCII only:
// the word lists have nothing else, and other letters are left alone.
#pragma once

#include <string>
#include <string_view>

namespace kinerja {

/// No small letter, and more than one capital: "MENYUSUN LAPORAN".
bool is_upper_case(std::string_view text);

std::string upper_case(std::string_view text);

/// With a capital as its first character.
std::string with_capital(std::string_view text);

/// With a small letter as its first character, unless its first word is an abbreviation ("SPBE").
std::string without_capital(std::string_view text);

}  // namespace kinerja
