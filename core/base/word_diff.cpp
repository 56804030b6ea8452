// The longest common sequence of words, after the common beginning and end were set aside.
#include "core/base/word_diff.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "core/base/text.h"

namespace kinerja {
namespace {

struct Token {
    std::string shown;
    std::string folded;
};

bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\t'; }

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    while (at < text.size()) {
        if (is_gap(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !is_gap(text[end])) ++end;
        const std::string_view word = text.substr(at, end - at);
        tokens.push_back({std::string(word), fold(word)});
        at = end;
    }
    return tokens;
}

void add(std::vector<DiffPart>& parts, DiffKind kind, const std::string& word) {
    if (parts.empty() || parts.back().kind != kind)
        parts.push_back({kind, word});
    else
        parts.back().words.append(" ").append(word);
}

/// length[i][j]: the longest common sequence of the words from `i` and from `j` on.
using Lengths = std::vector<std::vector<std::uint16_t>>;

Lengths lengths_of(const std::vector<Token>& a, const std::vector<Token>& b) {
    Lengths length(a.size() + 1, std::vector<std::uint16_t>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            length[i][j] = a[i].folded == b[j].folded
                               ? static_cast<std::uint16_t>(length[i + 1][j + 1] + 1)
                               : std::max(length[i + 1][j], length[i][j + 1]);
    return length;
}

void diff_middle(const std::vector<Token>& a, const std::vector<Token>& b,
                 std::vector<DiffPart>& parts) {
    std::size_t i = 0, j = 0;
    if (a.size() <= max_diff_words && b.size() <= max_diff_words) {
        const Lengths length = lengths_of(a, b);
        while (i < a.size() && j < b.size()) {
            if (a[i].folded == b[j].folded) {
                add(parts, DiffKind::same, b[j].shown);
                ++i, ++j;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                add(parts, DiffKind::removed, a[i++].shown);
            } else {
                add(parts, DiffKind::added, b[j++].shown);
            }
        }
    }
    while (i < a.size()) add(parts, DiffKind::removed, a[i++].shown);
    while (j < b.size()) add(parts, DiffKind::added, b[j++].shown);
}

}  // namespace

std::vector<DiffPart> word_diff(std::string_view before, std::string_view after) {
    std::vector<Token> a = tokens_of(before), b = tokens_of(after);
    const auto alike = [](const Token& x, const Token& y) { return x.folded == y.folded; };
    const auto [a_split, b_split] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), alike);
    std::vector<DiffPart> parts;
    for (auto word = b.begin(); word != b_split; ++word) add(parts, DiffKind::same, word->shown);
    a.erase(a.begin(), a_split);
    b.erase(b.begin(), b_split);
    std::vector<Token> end;
    while (!a.empty() && !b.empty() && alike(a.back(), b.back())) {
        end.push_back(std::move(b.back()));
        a.pop_back();
        b.pop_back();
    }
    diff_middle(a, b, parts);
    for (auto word = end.rbegin(); word != end.rend(); ++word)
        add(parts, DiffKind::same, word->shown);
    return parts;
}

int word_similarity(std::string_view a, std::string_view b) {
    const auto sorted_words = [](std::string_view text) {
        std::vector<std::string> words;
        for (Token& token : tokens_of(text)) words.push_back(std::move(token.folded));
        std::sort(words.begin(), words.end());
        return words;
    };
    const std::vector<std::string> left = sorted_words(a), right = sorted_words(b);
    if (left.empty() || right.empty()) return 0;
    std::vector<std::string> shared;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(shared));
    return static_cast<int>(200 * shared.size() / (left.size() + right.size()));
}

}  // namespace kinerja
