// What was typed into a search, compared with the beginnings of words.
#pragma once

#include <string_view>
#include <vector>

namespace kinerja {

/// The words in a folded text, between blanks and - / , . ; the first few, more only cost time.
std::vector<std::string_view> words_in(std::string_view folded);

/// The text begins with `folded`; case makes no difference within ASCII.
bool begins_with(std::string_view text, std::string_view folded);

/// Some word of the text begins with `folded`; case makes no difference within ASCII.
bool has_word(std::string_view text, std::string_view folded);

}  // namespace kinerja
