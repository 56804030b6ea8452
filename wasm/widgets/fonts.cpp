// Loads the font files into ImGui's atlas and answers with a face for each style.
#include "wasm/widgets/fonts.h"

#include "imgui_internal.h"

namespace kinerja::ui {
namespace {

// Icons have code points for private use; a text face may have other things there.
constexpr ImWchar private_use[] = {0xE000, 0xF8FF, 0};

ImFont* add(std::span<const std::uint8_t> bytes, std::span<const std::uint8_t> icons,
            const ImFontLoader* others, unsigned int face) {
    ImFontAtlas* atlas = ImGui::GetIO().Fonts;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.SizePixels = -16;  // negative: a size means pixels per em, as in CSS (text_metrics.h)
    config.GlyphMaxAdvanceX = -1e30f;
    config.GlyphExcludeRanges = private_use;
    ImFont* font = atlas->AddFontFromMemoryTTF(const_cast<std::uint8_t*>(bytes.data()),
                                               static_cast<int>(bytes.size()), 0, &config);
    if (font == nullptr) return font;
    config.MergeMode = true;
    config.GlyphExcludeRanges = nullptr;
    if (!icons.empty())
        atlas->AddFontFromMemoryTTF(const_cast<std::uint8_t*>(icons.data()),
                                    static_cast<int>(icons.size()), 0, &config);
    if (others != nullptr) {
        config.FontLoader = others;
        config.FontNo = face;
        atlas->AddFont(&config);
    }
    return font;
}

}  // namespace

bool Fonts::load(std::span<const std::uint8_t> regular, std::span<const std::uint8_t> semibold,
                 std::span<const std::uint8_t> icons, const ImFontLoader* others) {
    const std::optional<FontFacts> facts = read_font_facts(regular);
    if (!facts || !read_font_facts(semibold)) return false;
    facts_ = *facts;
    regular_ = add(regular, icons, others, 0);
    semibold_ = add(semibold, icons, others, 1);
    return regular_ != nullptr && semibold_ != nullptr;
}

Face Fonts::face(TextStyle style, float dpr) const {
    const TextSpec spec = spec_of(style);
    Face face;
    face.font = spec.semibold ? semibold_ : regular_;
    face.metrics = face_metrics(facts_, spec.size, dpr);
    face.baked = face.font->GetFontBaked(face.metrics.size);
    face.line_height = static_cast<float>(static_cast<int>(spec.line * dpr + 0.5f));
    return face;
}

float advance_of(const void* baked, char32_t character) {
    // ImGui fills the advance table on demand and so wants a mutable font.
    return const_cast<ImFontBaked*>(static_cast<const ImFontBaked*>(baked))
        ->GetCharAdvance(static_cast<ImWchar>(character));
}

}  // namespace kinerja::ui
