// What a cell says of one of the indicators that stand in one cell beside it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/paste/list.h"

namespace kinerja {

/// Which of how many, counted from 0.
struct ShareAt {
    std::size_t at = 0, count = 1;
};

/// Of a number: the part that is its own; of the first all of it when there is not a part for each.
std::string share_of(std::string_view cell, const ShareAt& which);

/// Of sentences, which have commas: the line that is its own; else all of it holds for each.
std::string line_of(std::string_view cell, const ShareAt& which);

/// The pieces between line ends, semicolons, commas and strokes.
std::vector<std::string> pieces_in(std::string_view cell);

/// Of a choice: the part that is its own; one for all holds for each. Empty when it names none, or
/// several and not one for each.
template <class Choice>
std::optional<Choice> choice_of(std::string_view cell, const ShareAt& which,
                                std::optional<Choice> (*named)(std::string_view)) {
    if (which.count == 1) return named(one_line(cell));
    if (const std::vector<std::string> parts = parts_of(cell, which.count); !parts.empty())
        return named(parts[which.at]);
    std::vector<std::optional<Choice>> all;
    for (const std::string& piece : pieces_in(cell)) all.push_back(named(piece));
    const bool each = std::ranges::find(all, std::optional<Choice>()) == all.end();
    if (each && all.size() == which.count) return all[which.at];
    const bool several =
        each && all.size() > 1 && std::ranges::count(all, all[0]) < std::ssize(all);
    return several ? std::nullopt : named(one_line(cell));
}

}  // namespace kinerja
