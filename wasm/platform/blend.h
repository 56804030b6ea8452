// Arithmetic on single pixels: four bytes, red in the low one, blended in gamma space and rounded
// as GPUs do.
#pragma once

#include <cstdint>
#include <cstring>

namespace kinerja::ui::raster {

inline constexpr std::uint32_t opaque = 0xFF00'0000u;
inline constexpr std::uint32_t white = 0xFFFF'FFFFu;

inline std::uint32_t load(const std::uint8_t* at) {
    std::uint32_t pixel;
    std::memcpy(&pixel, at, sizeof pixel);
    return pixel;
}

inline void store(std::uint8_t* at, std::uint32_t pixel) { std::memcpy(at, &pixel, sizeof pixel); }

/// a * b / 255, rounded.
inline std::uint32_t scaled(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t product = a * b + 128;
    return (product + (product >> 8)) >> 8;
}

inline std::uint32_t modulated(std::uint32_t a, std::uint32_t b) {
    if (b == white) return a;
    std::uint32_t result = 0;
    for (int shift = 0; shift < 32; shift += 8)
        result |= scaled((a >> shift) & 255, (b >> shift) & 255) << shift;
    return result;
}

/// `color` over an opaque pixel; two channels at a time.
inline std::uint32_t blended(std::uint32_t below, std::uint32_t color, std::uint32_t alpha) {
    constexpr std::uint32_t pair = 0x00FF'00FFu, half = 0x0080'0080u;
    std::uint32_t outer = (color & pair) * alpha + (below & pair) * (255 - alpha) + half;
    std::uint32_t inner = ((color >> 8) & 255) * alpha + ((below >> 8) & 255) * (255 - alpha) + 128;
    outer = ((outer + ((outer >> 8) & pair)) >> 8) & pair;
    inner = ((inner + (inner >> 8)) >> 8) & 255;
    return opaque | outer | (inner << 8);
}

}  // namespace kinerja::ui::raster
