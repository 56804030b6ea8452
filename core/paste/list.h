// Lines and lists within one cell: what is broken off, what is an item of its own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kinerja {

/// Hard line ends become blanks.
std::string one_line(std::string_view cell);

/// Its lines with text, trimmed.
std::vector<std::string_view> lines_in(std::string_view text);

/// The line begins with the bullet or the number of a list.
bool has_list_mark(std::string_view line);
std::string_view without_mark(std::string_view line);

/// Without "1.2" before a capital too. Of sentences: "1.5 Juta" may be a target.
std::string_view without_outline_mark(std::string_view line);

/// `line` was only broken off from the one `before`.
bool goes_on(std::string_view before, std::string_view line);

/// Its items, without bullets and numbers, in lines of their own or in one. A line without a mark
/// goes on with the one before, unless every line says a measure of its own. One item when it is no
/// list.
std::vector<std::string> items_of(std::string_view cell);

/// Its lines, each without bullet and number of a list.
std::vector<std::string> lines_of_cell(std::string_view cell);

/// As many parts as there are indicators beside the cell: its lines, or what stands between
/// semicolons, commas or strokes. Empty when it has not so many.
std::vector<std::string> parts_of(std::string_view cell, std::size_t count);

/// Several sentences, one a line: what one line only breaks off is joined again.
std::vector<std::string> sentences_of(std::string_view text);

}  // namespace kinerja
