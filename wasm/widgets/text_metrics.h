// Where a line of text stands, to the pixel, in the way Chromium places it: what the canvas paints
// then coincides with a DOM field of the same font.
//
// Everything is in device pixels unless its name says css. ImGui must take a size as pixels per em,
// as CSS does, instead of ascent to descent. Load fonts so, leaving the size parameter
// of AddFont... at 0:
//
//     config.SizePixels = -16.0f;        // negative: per em
//     config.GlyphMaxAdvanceX = -1e30f;  // a limit that ImGui multiplies with that sign
//
// ImGui rounds sizes to whole pixels, so the DOM must be given css_size() and not the size wished
// for (at 1.25 they differ by up to 0.4 CSS px), and a line height that is whole in device pixels.
// Then all baselines agree, as measured in Chromium 156 at scale factors 1 to 2. Playwright's
// deviceScaleFactor lays out in CSS pixels instead; --force-device-scale-factor does what a real
// screen does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace kinerja::ui {

/// What a font file says about its lines (tables head and hhea), in font units; descent is
/// positive.
struct FontFacts {
    int units_per_em = 0;
    int ascent = 0;
    int descent = 0;
};

/// Nothing when the bytes are not a TrueType or OpenType font.
std::optional<FontFacts> read_font_facts(std::span<const std::uint8_t> font);

/// One face at one size.
struct FaceMetrics {
    float size;    // of the em, whole pixels: what ImGui is asked for
    float ascent;  // whole pixels, as Chromium rounds them
    float descent;
    float imgui_ascent;  // from the y given to ImGui's AddText to the baseline, whole pixels
};

FaceMetrics face_metrics(const FontFacts& facts, float css_px, float dpr);

/// font-size for the DOM, so that it lays out the same number of device pixels.
float css_size(const FaceMetrics& face, float dpr);

/// The baseline of line `index` of a block whose first line box starts at `top`; whole pixels.
float baseline(const FaceMetrics& face, float top, float line_height, int index);

/// The y for ImGui's AddText that puts the glyphs on that baseline.
float text_y(const FaceMetrics& face, float top, float line_height, int index);

}  // namespace kinerja::ui
