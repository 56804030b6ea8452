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

const WordRow* verb_row(const Word& word) { return find_word(activity_verbs(), word.lower()); }
const WordRow* noun_row(const Word& word) { return find_word(activity_nouns(), word.lower()); }

/// Nouns such as "pelaksanaan" may well follow a "dan" in the naming of one result; verbs do not.
bool is_activity_verb(const Word& word) { return verb_row(word) != nullptr; }
bool is_activity(const Word& word) { return verb_row(word) || noun_row(word); }

/// A verb that no list has: what its result is called is not known.
bool is_unknown_verb(const Word& word) {
    const std::string_view lower = word.lower();
    const bool prefixed = lower.starts_with("meng") || lower.starts_with("meny") ||
                          lower.starts_with("mem") || lower.starts_with("men");
    return prefixed && lower.ends_with("kan") && !verb_row(word);
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

/// "Terlaksananya kegiatan" leads to the activity as "melaksanakan kegiatan" does.
bool carries_kegiatan(const Word& first, const Word& second) {
    constexpr std::string_view carriers[] = {"dilaksanakannya", "terlaksananya",
                                             "terselenggaranya"};
    return second.lower() == "kegiatan" &&
           std::find(std::begin(carriers), std::end(carriers), first.lower()) != std::end(carriers);
}

/// Which word is the activity: the first, or the first behind words that lead to it.
std::optional<std::size_t> activity_in(const Words& words) {
    if (words.size() > 1 && carries_kegiatan(words[0], words[1])) return 1;
    std::size_t at = 0;
    while (at < words.size() && find_word(lead_ins(), words[at].lower())) ++at;
    if (at == words.size() || !is_activity(words[at])) return std::nullopt;
    if (at > 0 && !is_activity_verb(words[at])) return std::nullopt;
    return at;
}

/// "Pengelolaan arsip yang tertib" says how something is to be, not what is done.
bool is_described(std::string_view text, const Word& noun) {
    for (auto word = next_word(text, noun.end); word; word = next_word(text, word->end)) {
        if (word->lower() == "yang") return true;
        if (find_word(no_object_words(), word->lower())) return false;
    }
    return false;
}

bool comma_between(std::string_view text, const Word& a, const Word& b) {
    return text.substr(a.end, b.begin - a.end).find_first_of(",;.\n") != text.npos;
}

bool is_joined(std::string_view text, const Words& words, std::size_t at) {
    return is_joiner(words[at - 1]) || comma_between(text, words[at - 1], words[at]);
}

/// "Monitoring, evaluasi, dan pelaporan": where the last of the activities that stand together
/// stands. Only those whose results are known by one word each.
std::size_t last_of_nouns(std::string_view text, const Words& words, std::size_t at) {
    const auto plain = [&](std::size_t i) {
        const WordRow* row = i < words.size() ? noun_row(words[i]) : nullptr;
        return row && !row->means.empty() && row->means.find(' ') == row->means.npos;
    };
    while (plain(at)) {
        std::size_t next = at + 1;
        while (next < words.size() && is_joiner(words[next])) ++next;
        if (!plain(next) || !is_joined(text, words, next)) break;
        at = next;
    }
    return at;
}

/// What it is done to follows at once.
bool has_object(std::string_view text, const Words& words, std::size_t at) {
    return at + 1 < words.size() && !comma_between(text, words[at], words[at + 1]) &&
           !is_joiner(words[at + 1]) && !find_word(no_object_words(), words[at + 1].lower());
}

/// Words of a text that others take the place of, from the front to the back.
class Rewriting {
  public:
    Rewriting(std::string_view text, std::size_t begin)
        : text_(text), shouted_(is_upper_case(text)), result_(text.substr(0, begin)) {}

    void begin_with(std::string_view means, std::size_t behind) {
        result_ += with_capital(spelled(means));
        copied_ = behind;
    }
    void put(const Word& word, std::string_view means) {
        result_.append(text_.substr(copied_, word.begin - copied_)).append(spelled(means));
        copied_ = word.end;
    }
    std::string rest() { return result_.append(text_.substr(copied_)); }

  private:
    std::string spelled(std::string_view means) const {
        return shouted_ ? upper_case(means) : std::string(means);
    }

    std::string_view text_;
    bool shouted_;
    std::string result_;
    std::size_t copied_ = 0;
};

/// Several take one "nya" together: "Terpantau dan terevaluasinya".
std::string from_nouns(std::string_view text, const Words& words, std::size_t at) {
    const WordRow* row = noun_row(words[at]);
    const std::size_t last = last_of_nouns(text, words, at);
    if (!row || row->means.empty() || !has_object(text, words, last)) return {};
    const auto means = [&](std::size_t i) {
        std::string_view whole = noun_row(words[i])->means;
        if (i != last) whole.remove_suffix(std::string_view("nya").size());
        return whole;
    };
    Rewriting result(text, words[0].begin);
    result.begin_with(means(at), words[at].end);
    for (std::size_t i = at + 1; i <= last; ++i)
        if (noun_row(words[i])) result.put(words[i], means(i));
    return result.rest();
}

std::string from_verbs(std::string_view text, const Words& words, std::size_t at) {
    if (!verb_row(words[at])) return {};
    Rewriting result(text, words[0].begin);
    result.begin_with(verb_row(words[at])->means, words[at].end);
    for (std::size_t i = at + 1; i < words.size(); ++i) {
        if (!is_joined(text, words, i)) continue;
        if (is_unknown_verb(words[i])) return {};
        if (is_activity_verb(words[i])) result.put(words[i], verb_row(words[i])->means);
    }
    return result.rest();
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
    if (!word) return false;
    return verb_row(*word) || (noun_row(*word) && !is_described(without_number(statement), *word));
}

bool leads_into_activity(std::string_view statement) {
    statement = without_number(statement);
    std::optional<Word> word = next_word(statement, 0);
    if (!word) return false;
    const std::optional<Word> second = next_word(statement, word->end);
    if (second && carries_kegiatan(*word, *second)) return true;
    if (!find_word(lead_ins(), word->lower())) return false;
    while (word && find_word(lead_ins(), word->lower())) word = next_word(statement, word->end);
    return word && is_activity_verb(*word);
}

bool begins_with_result(std::string_view statement) {
    const std::optional<Word> word = first_word(statement);
    return word && is_result(*word);
}

// The activity that others only carry is the one to name the result of; where that is not known,
// the nearest of those that carry it.
std::string as_result(std::string_view statement) {
    const std::string_view text = without_number(trim(statement));
    const Words words = words_of(text);
    const std::optional<std::size_t> first = activity_in(words);
    if (!first) return {};
    std::size_t at = *first;
    while (at + 1 < words.size() && is_carrier(words[at]) && is_activity(words[at + 1]) &&
           !comma_between(text, words[at], words[at + 1]))
        ++at;
    std::string result;
    for (; result.empty(); --at) {
        result = verb_row(words[at]) ? from_verbs(text, words, at) : from_nouns(text, words, at);
        if (at == *first) break;
    }
    return begins_with_activity(result) || leads_into_activity(result) ? std::string() : result;
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
