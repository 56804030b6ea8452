// Rectangles are walked in fixed point, triangles row by row between two edges; see raster.h.
#include "wasm/platform/raster.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "wasm/platform/blend.h"

namespace kinerja::ui::raster {
namespace {

std::uint8_t* pixel_at(const Target& target, int x, int y) {
    return target.pixels.rgba + (static_cast<std::ptrdiff_t>(y) * target.pixels.width + x) * 4;
}

void paint_span(std::uint8_t* at, int count, std::uint32_t color) {
    const std::uint32_t alpha = color >> 24;
    if (alpha == 255) {
        for (; count > 0; --count, at += 4) store(at, color);
    } else if (alpha > 0) {
        for (; count > 0; --count, at += 4) store(at, blended(load(at), color, alpha));
    }
}

/// The first pixel whose centre does not lie before `edge`. Far-off edges are pulled in.
int first_pixel(float edge) {
    return static_cast<int>(std::ceil(std::clamp(edge, -1e6f, 1e6f) - 0.5f));
}

// --- Textures ---

std::uint32_t mixed(std::uint32_t a, std::uint32_t b, std::uint32_t part) {
    return (a * (256 - part) + b * part + 128) >> 8;
}

/// Bilinear, clamped to the edges, as WebGL samples with LINEAR and CLAMP_TO_EDGE.
std::uint32_t sample(const Texture& texture, float u, float v) {
    if (!texture.rgba) return white;
    u = std::clamp(u, 0.0f, static_cast<float>(texture.width - 1));
    v = std::clamp(v, 0.0f, static_cast<float>(texture.height - 1));
    const int x = static_cast<int>(u), y = static_cast<int>(v);
    const auto right = static_cast<std::uint32_t>((u - static_cast<float>(x)) * 256.0f + 0.5f);
    const auto down = static_cast<std::uint32_t>((v - static_cast<float>(y)) * 256.0f + 0.5f);
    const int x_next = std::min(x + 1, texture.width - 1),
              y_next = std::min(y + 1, texture.height - 1);
    const std::uint8_t* top = texture.rgba + static_cast<std::ptrdiff_t>(y) * texture.width * 4;
    const std::uint8_t* bottom =
        texture.rgba + static_cast<std::ptrdiff_t>(y_next) * texture.width * 4;
    std::uint32_t result = 0;
    for (int channel = texture.coverage ? 3 : 0; channel < 4; ++channel) {
        const std::uint32_t upper = mixed(top[x * 4 + channel], top[x_next * 4 + channel], right);
        const std::uint32_t lower =
            mixed(bottom[x * 4 + channel], bottom[x_next * 4 + channel], right);
        result |= mixed(upper, lower, down) << (channel * 8);
    }
    return texture.coverage ? result | 0x00FF'FFFFu : result;
}

/// Glyphs: one colour, coverage from the texture, texel coordinates in 16.16 that stay inside it.
void draw_coverage(const Target& target, const Texture& texture, const PixelRect& area,
                   std::uint32_t color, int u_start, int u_step, int v_start, int v_step) {
    const std::uint32_t alpha = color >> 24;
    const std::ptrdiff_t row_size = static_cast<std::ptrdiff_t>(texture.width) * 4;
    for (int y = area.top, v = v_start; y < area.bottom; ++y, v += v_step) {
        const std::uint8_t* row = texture.rgba + (v >> 16) * row_size + 3;
        const std::uint32_t down = (static_cast<std::uint32_t>(v) >> 8) & 255;
        std::uint8_t* at = pixel_at(target, area.left, y);
        int u = u_start;
        for (int x = area.left; x < area.right; ++x, at += 4, u += u_step) {
            const std::uint8_t* texel = row + (u >> 16) * 4;
            const std::uint32_t right = (static_cast<std::uint32_t>(u) >> 8) & 255;
            std::uint32_t cover = mixed(texel[0], texel[4], right);
            if (down != 0)
                cover = mixed(cover, mixed(texel[row_size], texel[row_size + 4], right), down);
            if (cover == 0) continue;
            cover = scaled(cover, alpha);
            store(at, cover == 255 ? color : blended(load(at), color, cover));
        }
    }
}

bool inside(float texel, int size) { return texel >= 0.0f && texel < static_cast<float>(size - 1); }

// --- Triangles ---

/// From the upper to the lower end, so that both triangles at an edge compute the same crossings.
struct Edge {
    float x, y, slope;
    Edge(const Vertex& upper, const Vertex& lower)
        : x(upper.x),
          y(upper.y),
          slope(lower.y > upper.y ? (lower.x - upper.x) / (lower.y - upper.y) : 0.0f) {}
    float at(float row) const { return x + (row - y) * slope; }
};

/// A value that is linear over the triangle.
struct Slope {
    float origin, per_x, per_y;
    float at(float x, float y) const { return origin + per_x * x + per_y * y; }
};

struct Plane {
    float x, y, ux, uy, vx, vy, scale;
    Plane(const Vertex& a, const Vertex& b, const Vertex& c)
        : x(a.x), y(a.y), ux(b.x - a.x), uy(b.y - a.y), vx(c.x - a.x), vy(c.y - a.y) {
        const float area = ux * vy - uy * vx;
        scale = area != 0.0f ? 1.0f / area : 0.0f;
    }
    Slope slope(float at_a, float at_b, float at_c) const {
        const float b = (at_b - at_a) * scale, c = (at_c - at_a) * scale;
        const float per_x = b * vy - c * uy, per_y = c * ux - b * vx;
        return {at_a - per_x * x - per_y * y, per_x, per_y};
    }
};

float channel(std::uint32_t color, int shift) { return static_cast<float>((color >> shift) & 255); }
std::uint32_t byte_of(float value) {
    return static_cast<std::uint32_t>(std::clamp(value, 0.0f, 255.0f) + 0.5f);
}

/// Calls paint(x, y, count) for each row of covered pixels.
template <class Paint>
void for_each_span(const Target& target, const Vertex* top, const Vertex* middle,
                   const Vertex* bottom, Paint paint) {
    const Edge long_edge(*top, *bottom);
    const int bend = first_pixel(middle->y);
    const auto half = [&](int from, int to, const Edge& short_edge) {
        from = std::max(from, target.clip.top);
        to = std::min(to, target.clip.bottom);
        for (int y = from; y < to; ++y) {
            const float centre = static_cast<float>(y) + 0.5f;
            float left = long_edge.at(centre), right = short_edge.at(centre);
            if (left > right) std::swap(left, right);
            const int begin = std::max(first_pixel(left), target.clip.left);
            const int end = std::min(first_pixel(right), target.clip.right);
            if (begin < end) paint(begin, y, end - begin);
        }
    };
    half(first_pixel(top->y), bend, Edge(*top, *middle));
    half(bend, first_pixel(bottom->y), Edge(*middle, *bottom));
}

bool misses(const PixelRect& clip, const Vertex& a, const Vertex& b, const Vertex& c) {
    return std::max({a.x, b.x, c.x}) <= static_cast<float>(clip.left) ||
           std::min({a.x, b.x, c.x}) >= static_cast<float>(clip.right) ||
           std::max({a.y, b.y, c.y}) <= static_cast<float>(clip.top) ||
           std::min({a.y, b.y, c.y}) >= static_cast<float>(clip.bottom);
}

}  // namespace

void fill(const Target& target, const PixelRect& rect, std::uint32_t color) {
    for (int y = rect.top; y < rect.bottom; ++y)
        paint_span(pixel_at(target, rect.left, y), rect.width(), color);
}

void draw_rect(const Target& target, const Texture& texture, const Vertex& from, const Vertex& to) {
    const PixelRect area{std::max(first_pixel(from.x), target.clip.left),
                         std::max(first_pixel(from.y), target.clip.top),
                         std::min(first_pixel(to.x), target.clip.right),
                         std::min(first_pixel(to.y), target.clip.bottom)};
    if (area.empty() || (from.color >> 24) == 0) return;
    if (!texture.rgba || (from.u == to.u && from.v == to.v)) {
        const std::uint32_t color = modulated(from.color, sample(texture, from.u, from.v));
        for (int y = area.top; y < area.bottom; ++y)
            paint_span(pixel_at(target, area.left, y), area.width(), color);
        return;
    }
    const float u_step = (to.u - from.u) / (to.x - from.x),
                v_step = (to.v - from.v) / (to.y - from.y);
    const float u = from.u + (static_cast<float>(area.left) + 0.5f - from.x) * u_step;
    const float v = from.v + (static_cast<float>(area.top) + 0.5f - from.y) * v_step;
    const float u_last = u + static_cast<float>(area.width() - 1) * u_step;
    const float v_last = v + static_cast<float>(area.height() - 1) * v_step;
    if (texture.coverage && inside(u, texture.width) && inside(u_last, texture.width) &&
        inside(v, texture.height) && inside(v_last, texture.height)) {
        const auto fixed = [](float value) {
            return static_cast<int>(std::lround(value * 65536.0f));
        };
        // Half of 1/256 more: what is whole but for rounding errors stays whole.
        draw_coverage(target, texture, area, from.color, fixed(u) + 128, fixed(u_step),
                      fixed(v) + 128, fixed(v_step));
        return;
    }
    for (int y = area.top; y < area.bottom; ++y)
        for (int x = area.left; x < area.right; ++x) {
            const float texel_u = u + static_cast<float>(x - area.left) * u_step;
            const float texel_v = v + static_cast<float>(y - area.top) * v_step;
            paint_span(pixel_at(target, x, y), 1,
                       modulated(from.color, sample(texture, texel_u, texel_v)));
        }
}

void draw_triangle(const Target& target, const Texture& texture, const Vertex& a, const Vertex& b,
                   const Vertex& c) {
    if (misses(target.clip, a, b, c) || ((a.color | b.color | c.color) >> 24) == 0) return;
    const Vertex *top = &a, *middle = &b, *bottom = &c;
    if (middle->y < top->y) std::swap(top, middle);
    if (bottom->y < middle->y) std::swap(middle, bottom);
    if (middle->y < top->y) std::swap(top, middle);

    const bool plain = !texture.rgba || (a.u == b.u && a.u == c.u && a.v == b.v && a.v == c.v);
    const std::uint32_t texel = plain ? sample(texture, a.u, a.v) : white;
    const std::uint32_t differing = (a.color ^ b.color) | (a.color ^ c.color);
    if (plain && differing == 0) {
        const std::uint32_t color = modulated(a.color, texel);
        for_each_span(target, top, middle, bottom, [&](int x, int y, int count) {
            paint_span(pixel_at(target, x, y), count, color);
        });
        return;
    }
    const Plane plane(a, b, c);
    const auto slope_of = [&](int shift) {
        return plane.slope(channel(a.color, shift), channel(b.color, shift),
                           channel(c.color, shift));
    };
    const Slope alpha = slope_of(24);
    if (plain && texel == white && (differing & ~opaque) == 0) {  // the soft edge of a shape
        for_each_span(target, top, middle, bottom, [&](int x, int y, int count) {
            std::uint8_t* at = pixel_at(target, x, y);
            float value = alpha.at(static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f);
            for (; count > 0; --count, at += 4, value += alpha.per_x)
                store(at, blended(load(at), a.color, byte_of(value)));
        });
        return;
    }
    const Slope red = slope_of(0), green = slope_of(8), blue = slope_of(16);
    const Slope u = plane.slope(a.u, b.u, c.u), v = plane.slope(a.v, b.v, c.v);
    for_each_span(target, top, middle, bottom, [&](int x, int y, int count) {
        std::uint8_t* at = pixel_at(target, x, y);
        const float row = static_cast<float>(y) + 0.5f;
        for (; count > 0; --count, at += 4, ++x) {
            const float column = static_cast<float>(x) + 0.5f;
            const std::uint32_t color =
                byte_of(red.at(column, row)) | byte_of(green.at(column, row)) << 8 |
                byte_of(blue.at(column, row)) << 16 | byte_of(alpha.at(column, row)) << 24;
            const std::uint32_t pixel =
                plain ? texel : sample(texture, u.at(column, row), v.at(column, row));
            paint_span(at, 1, modulated(color, pixel));
        }
    });
}

}  // namespace kinerja::ui::raster
