// Words of headings and bands as they are compared: without case, marks and signs, and forgiving a
// slip of the pen.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kinerja {

/// "RENCANA_HASIL_KERJA", "rencanaHasilKerja" and "Rencana Hasil-Kerja:" are three same words.
std::vector<std::string> plain_words(std::string_view text);

/// The same word, or as good as: one letter wrong, missing, too many or swapped in words from five
/// letters on, two from ten on.
bool alike(std::string_view word, std::string_view wanted);

bool has_alike(std::span<const std::string> words, std::string_view wanted);

/// `phrase` is plain words apart by blanks; all of them stand in `words`, anywhere.
bool has_all(std::span<const std::string> words, std::string_view phrase);

/// They begin with those of the phrase, in its order.
bool begin_with(std::span<const std::string> words, std::string_view phrase);

/// How many words the phrase has.
std::size_t length_of(std::string_view phrase);

}  // namespace kinerja
