// Breaks text into lines where browsers break it: white-space: pre-wrap, overflow-wrap: break-word,
// tab-size: 8, lang=id, no kerning and no ligatures. Painted text then stays in place when its
// field turns into a <textarea>.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "wasm/widgets/break_rules.h"

namespace kinerja::ui {

/// One line as bytes [begin, end) of the text, without the line feed and without the blanks that
/// hang over its end. A text has at least one line; one that ends with a line feed has an empty
/// last line.
struct TextLine {
    std::uint32_t begin;
    std::uint32_t end;
    float width;  // of [begin, end), in the unit of the advances
};

/// Width of one character of `font`, 0 for marks that combine. Never asked for line feeds; asked
/// for U+0020 and '0' to place tabs. Of joined emoji and flags only the first character is asked
/// for.
using AdvanceOf = float (*)(const void* font, char32_t character);

/// Appends the lines of `text` to `lines`. Ill-formed UTF-8 is taken byte by byte as U+FFFD. A
/// character wider than max_width has a line of its own. Allocates only when `lines` must grow.
void break_lines(std::string_view text, float max_width, AdvanceOf advance, const void* font,
                 std::vector<TextLine>& lines, BreakStyle style = BreakStyle::chromium);

/// Where a tab at x ends, both measured from the start of the line: painters of lines with tabs
/// need it. `least` is the smallest tab: half a blank in Chromium (0 stands for that), half a zero
/// in Firefox.
float tab_stop_after(float x, float blank_advance, float least = 0.0f);

}  // namespace kinerja::ui
