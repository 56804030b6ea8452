// The faces of the interface at the sizes of the type scale.
#pragma once

#include <cstdint>
#include <span>

#include "imgui.h"
#include "wasm/widgets/text_metrics.h"
#include "wasm/widgets/theme.h"

struct ImFontLoader;

namespace kinerja::ui {

/// One weight at one size, ready to draw with.
struct Face {
    ImFont* font = nullptr;
    ImFontBaked* baked = nullptr;  // good for this frame only
    FaceMetrics metrics{};
    float line_height = 0;  // device px
};

/// The two weights, with the icons merged into both. Bytes must outlive the atlas.
class Fonts {
  public:
    /// Empty `icons` is allowed (headless tests), and so is no loader of `others`: what draws the
    /// characters that the files do not have. False when a file is not a font.
    bool load(std::span<const std::uint8_t> regular, std::span<const std::uint8_t> semibold,
              std::span<const std::uint8_t> icons, const ImFontLoader* others);
    Face face(TextStyle style, float dpr) const;

  private:
    ImFont* regular_ = nullptr;
    ImFont* semibold_ = nullptr;
    FontFacts facts_{};
};

/// Width of one character; for break_lines.
float advance_of(const void* baked, char32_t character);

}  // namespace kinerja::ui
