// Sentences taken apart by the word lists.
#include "core/words/result_wording.h"

#include <algorithm>
#include <iterator>

#include "core/base/text.h"
#include "core/words/spelling.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

using Words = std::vector<Word>;

const WordRow* activity_row(const Word& word) { return find_word(activity_verbs(), word.lower()); }

/// A verb; nouns such as "pelaksanaan" may well follow a "dan" in the naming of one result.
bool is_activity_verb(const Word& word) {
    return word.lower().starts_with("me") && activity_row(word);
}

bool is_result(const Word& word) {
    const std::string_view lower = word.lower();
    if (find_word(result_words(), lower)) return true;
    return lower.size() > 7 && lower.starts_with("ter") && lower.ends_with("nya") &&
           !find_word(no_result_words(), lower);
}

/// Words that only carry the activity that follows: "melakukan penyusunan".
bool is_carrier(const Word& word) {
    constexpr std::string_view carriers[] = {"kegiatan",   "melakukan",  "melaksanakan",
                                             "membantu",   "mengadakan", "menyelenggarakan",
                                             "pelaksanaan"};
    return std::find(std::begin(carriers), std::end(carriers), word.lower()) != std::end(carriers);
}

bool is_joiner(const Word& word) {
    constexpr std::string_view joiners[] = {"atau",   "dan",   "kemudian", "lalu",
                                            "maupun", "serta", "sekaligus"};
    return std::find(std::begin(joiners), std::end(joiners), word.lower()) != std::end(joiners);
}

/// Without the number of a list in front: "1. Menyusun", "b) Menyusun".
std::string_view without_number(std::string_view statement) {
    const std::optional<Word> word = next_word(statement, 0);
    if (!word || word->end == statement.size()) return statement;
    const std::string_view lower = word->lower();
    const bool letter = lower.size() == 1;
    const bool digits = lower.find_first_not_of("0123456789") == lower.npos;
    const char behind = statement[word->end];
    if ((!letter && !digits) || (behind != '.' && behind != ')')) return statement;
    return trim(statement.substr(word->end + 1));
}

std::optional<Word> first_word(std::string_view statement) {
    return next_word(without_number(statement), 0);
}

/// Which word is the activity: the first, or the first behind words that lead to it.
std::optional<std::size_t> activity_in(const Words& words) {
    std::size_t at = 0;
    while (at < words.size() && find_word(lead_ins(), words[at].lower())) ++at;
    if (at == words.size() || !activity_row(words[at])) return std::nullopt;
    if (at > 0 && !is_activity_verb(words[at])) return std::nullopt;
    return at;
}

bool comma_between(std::string_view text, const Word& a, const Word& b) {
    return text.substr(a.end, b.begin - a.end).find_first_of(",;.\n") != text.npos;
}

bool is_joined(std::string_view text, const Words& words, std::size_t at) {
    return is_joiner(words[at - 1]) || comma_between(text, words[at - 1], words[at]);
}

std::string_view without_tail(std::string_view text) {
    text = trim(text);
    while (!text.empty() && (text.back() == ',' || text.back() == ';' || text.back() == '/'))
        text = trim(text.substr(0, text.size() - 1));
    return text;
}

/// As a result when it is an activity, with a capital in any case.
std::string finished(std::string_view sentence) {
    const std::string result = as_result(sentence);
    return with_capital(result.empty() ? sentence : result);
}

/// The second result begins at word `at`; `head` words stand before what joins them.
TwoResults split(std::string_view text, const Words& words, std::size_t at) {
    std::size_t head = at;
    while (head > 1 && is_joiner(words[head - 1])) --head;
    std::string first(without_tail(text.substr(0, words[head - 1].end)));
    const std::string_view shared = trim(text.substr(words[at].end));
    if (head == 1 && !shared.empty()) first.append(" ").append(shared);
    return {finished(first), finished(trim(text.substr(words[at].begin)))};
}

}  // namespace

bool begins_with_activity(std::string_view statement) {
    const std::optional<Word> word = first_word(statement);
    return word && activity_row(*word);
}

bool leads_into_activity(std::string_view statement) {
    statement = without_number(statement);
    std::optional<Word> word = next_word(statement, 0);
    if (!word || !find_word(lead_ins(), word->lower())) return false;
    while (word && find_word(lead_ins(), word->lower())) word = next_word(statement, word->end);
    return word && is_activity_verb(*word);
}

bool begins_with_result(std::string_view statement) {
    const std::optional<Word> word = first_word(statement);
    return word && is_result(*word);
}

std::string as_result(std::string_view statement) {
    const std::string_view text = without_number(trim(statement));
    const Words words = words_of(text);
    const std::optional<std::size_t> found = activity_in(words);
    if (!found) return {};
    std::size_t at = *found;
    while (at + 1 < words.size() && is_carrier(words[at]) && activity_row(words[at + 1]) &&
           !comma_between(text, words[at], words[at + 1]))
        ++at;

    const bool shouted = is_upper_case(text);
    const auto spelled = [&](std::string_view means) {
        return shouted ? upper_case(means) : std::string(means);
    };
    std::string result(text.substr(0, words[0].begin));
    result += with_capital(spelled(activity_row(words[at])->means));
    std::size_t copied = words[at].end;
    for (std::size_t i = at + 1; i < words.size(); ++i) {
        if (!is_activity_verb(words[i]) || !is_joined(text, words, i)) continue;
        result.append(text.substr(copied, words[i].begin - copied));
        result += spelled(activity_row(words[i])->means);
        copied = words[i].end;
    }
    return result.append(text.substr(copied));
}

std::optional<TwoResults> two_results(std::string_view statement) {
    statement = without_number(statement);
    const Words words = words_of(statement);
    const std::optional<std::size_t> activity = activity_in(words);
    if (!activity && (words.empty() || !is_result(words[0]))) return std::nullopt;
    const std::size_t first = activity.value_or(0);
    for (std::size_t at = first + 1; at < words.size(); ++at) {
        if (!is_joined(statement, words, at)) continue;
        // "melatih guru menyusun dan menilai soal": the second pair belongs to the one activity.
        const bool pair_inside = at >= 2 && at - 2 != first && is_activity_verb(words[at - 2]);
        const bool second_activity = activity && is_activity_verb(words[at]) && !pair_inside;
        if (is_result(words[at]) || second_activity) return split(statement, words, at);
    }
    return std::nullopt;
}

}  // namespace kinerja
