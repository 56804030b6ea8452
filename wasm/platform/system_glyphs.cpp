// Asks the shell for one character at one size and copies it into ImGui's atlas.
#include "wasm/platform/system_glyphs.h"

#include <cmath>
#include <cstdint>
#include <vector>

#include "imgui.h"
#include "imgui_internal.h"

extern "C" {
/// Draws `character` in white at `size` px per em into `pixels` (RGBA, at most `capacity` bytes)
/// and fills `out` with width, height, left and top of the picture seen from the baseline's start,
/// the advance in 1/64 px, and 1 when it has colours of its own. Returns 0 when it can not be
/// drawn.
std::uint32_t host_glyph(std::uint32_t character, float size, std::uint32_t semibold,
                         std::uint8_t* pixels, std::uint32_t capacity, std::int32_t* out);
}

namespace kinerja::ui::platform {
namespace {

constexpr std::uint32_t largest = 160 * 160 * 4;

struct Glyph {
    std::int32_t width = 0, height = 0, left = 0, top = 0, advance = 0, coloured = 0;
};

bool contains(ImFontAtlas*, ImFontConfig*, ImWchar character) {
    // Our own icons and control characters are never a device's business.
    return character >= 0xA0 && (character < 0xE000 || character > 0xF8FF);
}

bool load(ImFontAtlas* atlas, ImFontConfig* src, ImFontBaked* baked, void*, ImWchar character,
          ImFontGlyph* out, float* out_advance) {
    if (!contains(atlas, src, character)) return false;
    static std::vector<std::uint8_t> pixels(largest);
    Glyph glyph;
    const std::uint32_t semibold = src->FontNo == 1 ? 1 : 0;
    if (host_glyph(character, baked->Size, semibold, pixels.data(), largest, &glyph.width) == 0)
        return false;
    const float advance = static_cast<float>(glyph.advance) / 64;
    if (out_advance != nullptr) {
        *out_advance = advance;
        return true;
    }
    out->Codepoint = character;
    out->AdvanceX = advance;
    if (glyph.width <= 0 || glyph.height <= 0) return true;
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, glyph.width, glyph.height);
    if (id == ImFontAtlasRectId_Invalid) return false;
    const float base = std::round(baked->Ascent);
    out->X0 = static_cast<float>(glyph.left);
    out->Y0 = base + static_cast<float>(glyph.top);
    out->X1 = out->X0 + static_cast<float>(glyph.width);
    out->Y1 = out->Y0 + static_cast<float>(glyph.height);
    out->Visible = true;
    out->Colored = glyph.coloured != 0;
    out->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, src, out, ImFontAtlasPackGetRect(atlas, id),
                                       pixels.data(), ImTextureFormat_RGBA32, glyph.width * 4);
    return true;
}

}  // namespace

const ImFontLoader* system_glyphs() {
    static const ImFontLoader loader = [] {
        ImFontLoader made;
        made.Name = "system";
        made.FontSrcContainsGlyph = contains;
        made.FontBakedLoadGlyph = load;
        return made;
    }();
    return &loader;
}

}  // namespace kinerja::ui::platform
