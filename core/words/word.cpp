// Finding words, and finding them in lists.
#include "core/words/word.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace kinerja {
namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Latin and other letters; dashes, quotes and blanks beyond ASCII are none.
bool is_part(char32_t c) {
    if (c < 0x80) {
        const char small = lower(static_cast<char>(c));
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
    }
    return c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7 && c != 0x1680;
}

bool is_part_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_part(decode_at(text, at).value);
}

}  // namespace

const WordRow* find_word(std::span<const WordRow> list, std::string_view word) {
    const auto found = std::lower_bound(
        list.begin(), list.end(), word,
        [](const WordRow& row, std::string_view wanted) { return row.word < wanted; });
    return found != list.end() && found->word == word ? &*found : nullptr;
}

std::optional<Word> next_word(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint point = decode_at(text, at);
        if (is_part(point.value)) break;
        at += point.size;
    }
    if (at >= text.size()) return std::nullopt;
    Word word;
    word.begin = at;
    while (at < text.size()) {
        const CodePoint point = decode_at(text, at);
        const bool hyphen = point.value == '-' && is_part_at(text, at + 1);
        if (!hyphen && !is_part(point.value)) break;
        at += point.size;
    }
    word.end = at;
    const std::size_t size = std::min(word.end - word.begin, Word::longest);
    word.letter_count = static_cast<std::uint8_t>(size);
    std::transform(text.begin() + static_cast<std::ptrdiff_t>(word.begin),
                   text.begin() + static_cast<std::ptrdiff_t>(word.begin + size),
                   word.letters.begin(), lower);
    return word;
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    for (auto word = next_word(text, 0); word; word = next_word(text, word->end))
        words.push_back(*word);
    return words;
}

bool has_word_of(std::string_view text, std::span<const WordRow> list) {
    for (auto word = next_word(text, 0); word; word = next_word(text, word->end))
        if (find_word(list, word->lower())) return true;
    return false;
}

bool has_phrase_of(std::string_view text, std::span<const WordRow> list) {
    const std::string padded = " " + fold(text) + " ";
    const auto ends_word = [](char c) {
        const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
        return c != '-' && !beyond_ascii && !is_part(static_cast<unsigned char>(c));
    };
    const auto stands_there = [&](const WordRow& row) {
        for (std::size_t at = padded.find(row.word); at != padded.npos;
             at = padded.find(row.word, at + 1))
            if (ends_word(padded[at - 1]) && ends_word(padded[at + row.word.size()])) return true;
        return false;
    };
    return std::any_of(list.begin(), list.end(), stands_there);
}

}  // namespace kinerja
