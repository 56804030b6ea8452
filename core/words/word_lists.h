// The word lists of assets/words, compiled in: what the advice on wording is made of.
//
// Each function is named after its file, which says what the list is for. Lists are data: adding
// a word needs no code. A new file is declared here and listed in core/CMakeLists.txt.
#pragma once

#include <span>
#include <string_view>

namespace kinerja {

/// `word` in small letters; `means` what stands behind the "=", empty in lists without.
struct WordRow {
    std::string_view word;
    std::string_view means = {};
};

// Sorted by word.
std::span<const WordRow> activity_nouns();
std::span<const WordRow> activity_verbs();
std::span<const WordRow> compound_things();
std::span<const WordRow> cost_words();
std::span<const WordRow> counted_things();
std::span<const WordRow> deadline_words();
std::span<const WordRow> lead_ins();
std::span<const WordRow> measure_words();
std::span<const WordRow> moment_words();
std::span<const WordRow> no_object_words();
std::span<const WordRow> no_result_words();
std::span<const WordRow> number_words();
std::span<const WordRow> numbered_things();
std::span<const WordRow> quality_words();
std::span<const WordRow> reached_words();
std::span<const WordRow> result_words();
std::span<const WordRow> scale_words();
std::span<const WordRow> time_words();
std::span<const WordRow> unit_heads();
std::span<const WordRow> unit_parts();

/// The row of this word, given in small letters; null when the list has none.
const WordRow* find_word(std::span<const WordRow> list, std::string_view word);

}  // namespace kinerja
