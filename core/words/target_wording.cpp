// Looks for any hint of a target.
#include "core/words/target_wording.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           digits_in(word).size() == word.size();
}

/// "2027", "2025-2029"
bool is_years(std::string_view word) {
    const std::size_t hyphen = word.find('-');
    if (hyphen == word.npos) return is_year(word);
    return is_year(word.substr(0, hyphen)) && is_year(word.substr(hyphen + 1));
}

/// Between the numbers of several things: "kelas 1, 2, dan 3", "pasal 5 s.d. 7".
bool joins(std::string_view word) {
    constexpr std::string_view all[] = {"dan", "atau", "s", "d", "sd", "sampai", "hingga"};
    return std::ranges::find(all, word) != std::end(all);
}

/// The colon in "SNI ISO 9001:2015" or "pukul 10:00" leads to nothing.
bool says_more_behind_colon(std::string_view sentence) {
    for (std::size_t at = sentence.find(':'); at != sentence.npos;
         at = sentence.find(':', at + 1)) {
        const std::string_view behind = sentence.substr(at + 1);
        const bool in_number =
            at > 0 && !behind.empty() && is_digit(sentence[at - 1]) && is_digit(behind.front());
        if (!in_number && !says_nothing(behind)) return true;
    }
    return false;
}

}  // namespace

bool names_a_target(std::string_view sentence) {
    if (says_more_behind_colon(sentence)) return true;
    bool names_things = false;  // the next number is a name: "pasal 5", "kelas 6"
    for (auto word = next_word(sentence, 0); word; word = next_word(sentence, word->end)) {
        const std::string_view lower = word->lower();
        if (lower.empty()) continue;
        const bool number = is_digit(lower.front());
        if (number && !names_things && !is_years(lower)) return true;
        if (find_word(number_words(), lower) || find_word(reached_words(), lower)) return true;
        names_things =
            find_word(numbered_things(), lower) || (names_things && (number || joins(lower)));
    }
    return false;
}

}  // namespace kinerja
