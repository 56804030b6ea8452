// Each word that was typed finds its best word; the sum, less a little for what was not asked for.
#include "core/base/fuzzy.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace kinerja {
namespace {

constexpr int whole = 100, beginning = 80, middle = 50, scattered = 20, first_word = 8,
              neighbour = 6;
constexpr std::size_t least_scattered = 3;  // letters; fewer are in almost every text

// Latin-1 and Latin Extended-A in lower case, from U+00E0 and U+0100 on, without their marks.
constexpr std::string_view plain_latin_1 = "aaaaaaaceeeeiiiidnooooo ouuuuyty";
constexpr std::string_view plain_extended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

char plain(char32_t letter) {
    if (letter < 0x80) {
        const char one = static_cast<char>(letter);
        const bool known = (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9');
        return known ? one : ' ';
    }
    if (letter >= 0xE0 && letter <= 0xFF) return plain_latin_1[letter - 0xE0];
    if (letter >= 0x100 && letter < 0x100 + plain_extended.size())
        return plain_extended[letter - 0x100];
    return '\0';
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

int fit_of_word(std::string_view typed, std::string_view word) {
    if (word == typed) return whole;
    if (word.starts_with(typed))
        return beginning - std::min(10, static_cast<int>(word.size() - typed.size()));
    return typed.size() > 1 && word.find(typed) != word.npos ? middle : 0;
}

// All letters in their order, the first at the beginning of a word, each gap a little worse.
int fit_scattered(std::string_view typed, std::string_view text) {
    if (typed.size() < least_scattered) return 0;
    std::size_t at = 0;
    while (at < text.size() && (text[at] != typed[0] || (at > 0 && text[at - 1] != ' '))) ++at;
    int gaps = 0;
    for (const char letter : typed.substr(std::min<std::size_t>(1, typed.size()))) {
        const std::size_t next = at < text.size() ? text.find(letter, at + 1) : text.npos;
        if (next == text.npos) return 0;
        if (next != at + 1) ++gaps;
        at = next;
    }
    return at < text.size() ? std::max(1, scattered - 4 * gaps) : 0;
}

/// The word at `at` stands one or two behind one that fits what was typed before it: in "iki 1" the
/// number is that of the IKI.
bool follows(std::string_view before, const std::vector<std::string_view>& there, std::size_t at) {
    for (std::size_t back = 1; back <= 2 && back <= at; ++back)
        if (!before.empty() && fit_of_word(before, there[at - back]) > 0) return true;
    return false;
}

}  // namespace

std::string search_form(std::string_view text) {
    const std::string folded = fold(text);
    std::string form;
    form.reserve(folded.size());
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint point = decode_at(folded, at);
        const char letter = plain(point.value);
        if (letter == '\0')
            form.append(folded, at, point.size);
        else if (letter != ' ' || (!form.empty() && form.back() != ' '))
            form.push_back(letter);
        at += point.size;
    }
    if (form.ends_with(' ')) form.pop_back();
    return form;
}

int fit(std::string_view typed, std::string_view text) {
    const std::vector<std::string_view> wanted = words_of(typed), there = words_of(text);
    if (wanted.empty()) return 1;
    int sum = 0;
    std::string_view before;
    for (const std::string_view word : wanted) {
        int best = fit_scattered(word, text);
        for (std::size_t i = 0; i < there.size(); ++i) {
            const int found = fit_of_word(word, there[i]);
            if (found > 0)
                best = std::max(best, found + (i == 0 ? first_word : 0) +
                                          (follows(before, there, i) ? neighbour : 0));
        }
        if (best == 0) return 0;
        sum += best;
        before = word;
    }
    const int besides = static_cast<int>(std::min<std::size_t>(there.size(), 20));
    return std::max(1, 10 * sum / static_cast<int>(wanted.size()) - besides);
}

}  // namespace kinerja
