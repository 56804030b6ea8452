// Fills rectangles and triangles of pixels: the part of the software renderer that runs for every
// pixel.
//
// Positions are in pixels, a pixel's centre lies at +0.5, and a shape covers the pixels whose
// centres lie inside it; of two shapes that share an edge exactly one covers a pixel on it.
#pragma once

#include <cstdint>

#include "wasm/platform/software_renderer.h"

namespace kinerja::ui::raster {

/// Where to paint, and the part of it that may be touched (within the buffer).
struct Target {
    PixelBuffer pixels;
    PixelRect clip;
};

/// `coverage` textures are white everywhere and only differ in alpha, as glyphs do.
struct Texture {
    const std::uint8_t* rgba = nullptr;
    int width = 0;
    int height = 0;
    bool coverage = false;
};

/// u and v are in texels, 0 at the centre of the first one. Colours as in ImGui: red in the low
/// byte.
struct Vertex {
    float x, y, u, v;
    std::uint32_t color;
};

/// Overwrites; `color` must be opaque.
void fill(const Target& target, const PixelRect& rect, std::uint32_t color);

/// The upright rectangle between two corners, all of `from.color`.
void draw_rect(const Target& target, const Texture& texture, const Vertex& from, const Vertex& to);

void draw_triangle(const Target& target, const Texture& texture, const Vertex& a, const Vertex& b,
                   const Vertex& c);

}  // namespace kinerja::ui::raster
