// A paragraph in which some words look other than the rest.
#pragma once

#include <string>
#include <vector>

#include "wasm/widgets/geometry.h"
#include "wasm/widgets/theme.h"

namespace kinerja::ui {

/// Words of one look; `ground` lies behind them where it has an alpha.
struct TextRun {
    std::string words;
    ImU32 ink = color::text;
    ImU32 ground = 0;
    bool struck = false;  // a line through them
};

/// The runs one behind the other, a blank between two, wrapped between words; told as one text.
void text_runs(Column& column, TextStyle style, const std::vector<TextRun>& runs);

}  // namespace kinerja::ui
