// The words of a text, one by one, for look-up in lists.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/words/word_lists.h"

namespace kinerja {

/// Letters and digits with hyphens between them: "rata-rata", "SP2D", "2027". Costs no memory of
/// its own, so that a whole document can be read after each keystroke.
struct Word {
    std::size_t begin = 0;  // in the text
    std::size_t end = 0;

    /// In small letters; cut when it is longer than any listed word.
    std::string_view lower() const { return {letters.data(), letter_count}; }

    static constexpr std::size_t longest = 31;
    std::array<char, longest> letters{};
    std::uint8_t letter_count = 0;
};

/// The first word at or behind `at`.
std::optional<Word> next_word(std::string_view text, std::size_t at);

std::vector<Word> words_of(std::string_view text);

/// Any word of the text is in the list.
bool has_word_of(std::string_view text, std::span<const WordRow> list);

/// The same for lists with entries of several words ("paling lambat"): one of them stands in the
/// text as whole words.
bool has_phrase_of(std::string_view text, std::span<const WordRow> list);

}  // namespace kinerja
