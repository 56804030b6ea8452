// The distance of two words is how many single letters were hit wrong (optimal string alignment).
#include "core/paste/likeness.h"

#include <algorithm>
#include <array>

#include "core/base/fuzzy.h"
#include "core/base/utf8.h"

namespace kinerja {
namespace {

constexpr std::size_t longest = 24, one_slip = 5, two_slips = 10;

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

std::size_t distance(std::string_view a, std::string_view b) {
    std::array<std::array<std::size_t, longest + 1>, longest + 1> cost{};
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t wrong = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + wrong});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[a.size()][b.size()];
}

/// Dashes, bullets and arrows beyond ASCII.
bool is_all_signs(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = decode_at(word, at);
        const bool sign = (point.value >= 0x2000 && point.value < 0x2E80) ||
                          (point.value >= 0xE000 && point.value < 0xF900);
        if (!sign) return false;
        at += point.size;
    }
    return true;
}

/// Each word of a phrase in its turn; false as soon as one is not met.
template <class Met>
bool each_word(std::string_view phrase, Met met) {
    while (!phrase.empty()) {
        const std::size_t end = std::min(phrase.find(' '), phrase.size());
        if (!met(phrase.substr(0, end))) return false;
        phrase.remove_prefix(std::min(end + 1, phrase.size()));
    }
    return true;
}

}  // namespace

std::vector<std::string> plain_words(std::string_view text) {
    std::string apart;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && is_small(text[at - 1]) && is_capital(text[at])) apart += ' ';
        apart += text[at];
    }
    std::vector<std::string> words;
    each_word(search_form(apart), [&](std::string_view word) {
        if (!word.empty() && !is_all_signs(word)) words.emplace_back(word);
        return true;
    });
    return words;
}

bool alike(std::string_view word, std::string_view wanted) {
    if (word == wanted) return true;
    if (wanted.size() < one_slip || word.size() > longest || wanted.size() > longest) return false;
    const std::size_t slips = wanted.size() < two_slips ? 1 : 2;
    const std::size_t shorter = std::min(word.size(), wanted.size());
    if (std::max(word.size(), wanted.size()) - shorter > slips) return false;
    return distance(word, wanted) <= slips;
}

bool has_alike(std::span<const std::string> words, std::string_view wanted) {
    return std::ranges::any_of(words, [&](const std::string& word) { return alike(word, wanted); });
}

bool has_all(std::span<const std::string> words, std::string_view phrase) {
    return each_word(phrase, [&](std::string_view one) { return has_alike(words, one); });
}

bool begin_with(std::span<const std::string> words, std::string_view phrase) {
    std::size_t at = 0;
    return each_word(
        phrase, [&](std::string_view one) { return at < words.size() && alike(words[at++], one); });
}

std::size_t length_of(std::string_view phrase) {
    return phrase.empty() ? 0 : static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
}

}  // namespace kinerja
