#include "wasm/widgets/sentence.h"

#include <algorithm>

namespace kinerja::ui {

std::string as_sentence(std::string_view words) {
    constexpr std::string_view marks[] = {".", "?", "!", ":", "…"};
    const bool ended = words.empty() || std::ranges::any_of(marks, [&](std::string_view mark) {
                           return words.ends_with(mark);
                       });
    return std::string(words) + (ended ? "" : ".");
}

}  // namespace kinerja::ui
