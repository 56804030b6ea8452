// A word is looked for at the beginning of each word of a text.
#include "core/library/typed_words.h"

#include <algorithm>

namespace kinerja {
namespace {

constexpr std::size_t most_words = 8;  // of what was typed; more only costs time

bool is_separator(char c) { return c == ' ' || c == '-' || c == '/' || c == ',' || c == '.'; }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::vector<std::string_view> words_in(std::string_view folded) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < folded.size() && words.size() < most_words;) {
        const std::size_t end = std::min(folded.find_first_of(" -/,.", at), folded.size());
        if (end > at) words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool begins_with(std::string_view text, std::string_view folded) {
    if (text.size() < folded.size()) return false;
    return std::equal(folded.begin(), folded.end(), text.begin(),
                      [](char wanted, char found) { return wanted == small(found); });
}

bool has_word(std::string_view text, std::string_view folded) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((at == 0 || is_separator(text[at - 1])) && begins_with(text.substr(at), folded))
            return true;
    return false;
}

}  // namespace kinerja
