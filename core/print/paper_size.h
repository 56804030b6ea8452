// The sheets that papers are laid out for. A new one is a row in paper_size.cpp.
#pragma once

#include <span>
#include <string_view>

namespace kinerja {

/// `id` is what is remembered, `title` stands on screen. Millimetres, upright.
struct PaperSize {
    std::string_view id;
    std::string_view title;
    int width = 0;
    int height = 0;
};

/// The usual one first.
std::span<const PaperSize> paper_sizes();

/// The usual one when there is none with this id.
const PaperSize& paper_size(std::string_view id);

}  // namespace kinerja
