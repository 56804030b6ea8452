// Text on the screen: measured, wrapped, painted, and told to those who read by ear.
#pragma once

#include <string_view>

#include "wasm/widgets/geometry.h"
#include "wasm/widgets/theme.h"

namespace kinerja::ui {

/// A paragraph that wraps in the column. Heading styles are told as headings of `level` 1 to 3 (0:
/// plain text).
void text(Column& column, TextStyle style, std::string_view words, ImU32 ink = color::text,
          int level = 0);

/// Height of that paragraph at this width, CSS px.
float text_height(TextStyle style, std::string_view words, float width);
/// Width of one unbroken line, CSS px.
float text_width(TextStyle style, std::string_view words);

/// Only paint; whoever calls tells the semantics. The text starts at the top left of `place`, wraps
/// at its width, and ends with "…" after max_lines (0: no limit). Returns the height used, CSS px.
float paint_text(const Rect& place, TextStyle style, std::string_view words, ImU32 ink,
                 int max_lines = 0);
/// A paragraph behind a small dot.
void bullet(Column& column, TextStyle style, std::string_view words, ImU32 ink);

/// One line, vertically in the middle of `place`; `align` 0 left, 0.5 centre, 1 right.
void paint_line(const Rect& place, TextStyle style, std::string_view words, ImU32 ink,
                float align = 0);
/// An icon of icons.h in the middle of `place`.
void paint_icon(const Rect& place, const char* icon, ImU32 ink,
                TextStyle size = TextStyle::subheading);

/// Told but not painted: plain text node for search in the page and for reading.
void tell_text(const Rect& place, std::string_view words);

}  // namespace kinerja::ui
