// Chromium's rounding: ascent and descent to the nearest pixel, half of the leading down, the
// baseline to the nearest pixel. See text_metrics.h.
#include "wasm/widgets/text_metrics.h"

#include <cmath>
#include <string_view>

namespace kinerja::ui {
namespace {

using Bytes = std::span<const std::uint8_t>;

std::uint32_t u16(Bytes font, std::size_t at) {
    return at + 2 <= font.size() ? std::uint32_t{font[at]} << 8 | font[at + 1] : 0;
}

std::uint32_t u32(Bytes font, std::size_t at) { return u16(font, at) << 16 | u16(font, at + 2); }

int i16(Bytes font, std::size_t at) { return static_cast<std::int16_t>(u16(font, at)); }

std::uint32_t tag(std::string_view name) {
    std::uint32_t value = 0;
    for (const char letter : name) value = value << 8 | static_cast<unsigned char>(letter);
    return value;
}

/// Where a table starts, 0 when there is none.
std::size_t table(Bytes font, std::uint32_t wanted) {
    const std::size_t count = u16(font, 4);
    for (std::size_t entry = 12; entry < 12 + 16 * count; entry += 16)
        if (u32(font, entry) == wanted) return u32(font, entry + 8);
    return 0;
}

float nearest(float value) { return std::floor(value + 0.5f); }

}  // namespace

std::optional<FontFacts> read_font_facts(std::span<const std::uint8_t> font) {
    const std::uint32_t kind = u32(font, 0);
    if (kind != 0x0001'0000 && kind != tag("OTTO") && kind != tag("true")) return std::nullopt;
    const std::size_t head = table(font, tag("head")), hhea = table(font, tag("hhea"));
    if (head == 0 || hhea == 0) return std::nullopt;
    const FontFacts facts{static_cast<int>(u16(font, head + 18)), i16(font, hhea + 4),
                          -i16(font, hhea + 6)};
    if (facts.units_per_em == 0 || facts.ascent <= 0) return std::nullopt;
    return facts;
}

FaceMetrics face_metrics(const FontFacts& facts, float css_px, float dpr) {
    const float size = nearest(css_px * dpr);
    const float scale = 1.0f / static_cast<float>(facts.units_per_em) * size;
    const float ascent = static_cast<float>(facts.ascent) * scale;
    const float descent = static_cast<float>(facts.descent) * scale;
    return {size, nearest(ascent), nearest(descent), std::ceil(ascent)};
}

float css_size(const FaceMetrics& face, float dpr) { return face.size / dpr; }

float baseline(const FaceMetrics& face, float top, float line_height, int index) {
    const float leading = line_height - (face.ascent + face.descent);
    return nearest(top + static_cast<float>(index) * line_height + std::floor(leading / 2.0f) +
                   face.ascent);
}

float text_y(const FaceMetrics& face, float top, float line_height, int index) {
    return baseline(face, top, line_height, index) - face.imgui_ascent;
}

}  // namespace kinerja::ui
