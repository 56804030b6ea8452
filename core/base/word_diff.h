// Two sentences compared word by word: which words stay, go and come, and how much they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinerja {

enum class DiffKind { same, removed, added };

/// A run of words of one kind, with blanks between them as single ones.
struct DiffPart {
    DiffKind kind = DiffKind::same;
    std::string words;

    bool operator==(const DiffPart&) const = default;
};

/// From `before` to `after`; small and capital letters are the same word, and a same word is given
/// as `after` has it. Beyond max_diff_words on either side, what lies between the common beginning
/// and the common end counts as replaced whole.
std::vector<DiffPart> word_diff(std::string_view before, std::string_view after);
inline constexpr std::size_t max_diff_words = 400;

/// How many of their words two sentences share, 0 to 100, whatever their order.
int word_similarity(std::string_view a, std::string_view b);

}  // namespace kinerja
