// Looks for any hint of a target.
#include "core/words/target_wording.h"

#include "core/base/text.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           digits_in(word).size() == word.size();
}

bool is_number(std::string_view word) { return is_digit(word.front()) && !is_year(word); }

bool says_more_behind_colon(std::string_view sentence) {
    const std::size_t colon = sentence.find(':');
    return colon != sentence.npos && !is_blank(sentence.substr(colon + 1));
}

}  // namespace

bool names_a_target(std::string_view sentence) {
    if (says_more_behind_colon(sentence) || sentence.find('%') != sentence.npos) return true;
    for (auto word = next_word(sentence, 0); word; word = next_word(sentence, word->end)) {
        const std::string_view lower = word->lower();
        if (lower.empty()) continue;
        if (is_number(lower) || find_word(number_words(), lower) ||
            find_word(reached_words(), lower))
            return true;
    }
    return false;
}

}  // namespace kinerja
