// Reads the beginning of a jabatan.
#include "core/words/unit_head.h"

#include <algorithm>
#include <string>

#include "core/words/word.h"

namespace kinerja {
namespace {

/// Who stands in for somebody has the same place.
constexpr std::string_view standing_in[] = {"plt",       "plh",     "pj",    "pjs",   "penjabat",
                                            "pelaksana", "pejabat", "tugas", "harian"};

/// Its words in small letters, with one blank between them; without who stands in.
std::string plain(std::string_view jabatan) {
    std::string words;
    for (auto word = next_word(jabatan, 0); word; word = next_word(jabatan, word->end)) {
        const std::string_view lower = word->lower();
        if (words.empty() && std::ranges::find(standing_in, lower) != std::end(standing_in))
            continue;
        words.append(words.empty() ? "" : " ").append(lower == "ka" ? "kepala" : lower);
    }
    std::ranges::replace(words, '-', ' ');
    return words;
}

/// The length of the longest row that the words begin with.
std::size_t beginning_in(std::string_view words, std::span<const WordRow> list) {
    std::size_t longest = 0;
    for (const WordRow& row : list)
        if (words.starts_with(row.word) &&
            (words.size() == row.word.size() || words[row.word.size()] == ' '))
            longest = std::max(longest, row.word.size());
    return longest;
}

}  // namespace

bool seems_to_head_a_unit(std::string_view jabatan) {
    const std::string words = plain(jabatan);
    return beginning_in(words, unit_heads()) > beginning_in(words, unit_parts());
}

}  // namespace kinerja
