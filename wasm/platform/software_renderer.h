// Draws ImGui's frames into pixels: the way to show the program without WebGL, and the golden
// images of the tests.
//
// Set ImGuiBackendFlags_RendererHasTextures and ImGuiBackendFlags_RendererHasVtxOffset in
// io.BackendFlags, call draw() after ImGui::Render(), and release_textures() before the ImGui
// context is destroyed. Blends like the WebGL path: in gamma space, textures sampled bilinearly,
// triangles cover a pixel when they cover its centre.
#pragma once

#include <cstdint>
#include <vector>

struct ImDrawData;

namespace kinerja::ui {

/// Pixels owned by the caller: rows from the top, 4 bytes each (red, green, blue, alpha). After
/// drawing alpha is 255 everywhere, so a 2D canvas can take them as they are.
struct PixelBuffer {
    std::uint8_t* rgba = nullptr;
    int width = 0;
    int height = 0;
};

/// Whole pixels; empty when nothing changed.
struct PixelRect {
    int left = 0, top = 0, right = 0, bottom = 0;
    bool empty() const { return left >= right || top >= bottom; }
    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

class SoftwareRenderer {
  public:
    SoftwareRenderer() = default;
    SoftwareRenderer(const SoftwareRenderer&) = delete;
    SoftwareRenderer& operator=(const SoftwareRenderer&) = delete;

    /// Answers ImGui's texture requests, then repaints what differs from the frame drawn before,
    /// and returns the rectangle around it. `background` is 0xRRGGBB. Repaints everything when the
    /// buffer, its size, the background or a texture changed; between two calls the pixels are not
    /// to be touched. Allocates only while the window grows.
    PixelRect draw(const ImDrawData& data, const PixelBuffer& pixels, std::uint32_t background);

    /// The next draw() repaints everything.
    void forget();

    /// Gives all textures of the current ImGui context back.
    void release_textures();

  private:
    std::vector<std::uint64_t> tiles_;  // what each tile of the picture is made of
    std::vector<std::uint64_t> next_;   // the same for the frame being drawn
    PixelBuffer drawn_;
    std::uint32_t background_ = 0;
};

}  // namespace kinerja::ui
