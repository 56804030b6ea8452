// Tells whether a frame looks like the one before, so that presenting it can be skipped.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace kinerja::ui {

/// A number made of everything that decides the picture except the texture's pixels: sizes,
/// vertices, indices, clip rectangles, textures. Equal pictures built by equal calls have equal
/// numbers; different pictures have different ones but for chance (64 bits). Never 0, which so can
/// mean "nothing shown yet".
std::uint64_t hash_of(const ImDrawData& data);

/// True while ImGui asks for textures to be created, changed or destroyed. Such a frame must be
/// handed to the renderer and presented, whatever its hash.
bool wants_textures(const ImDrawData& data);

/// One step of a hash: `hash` with `word` stirred in.
inline std::uint64_t stir(std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * 0x9E37'79B9'7F4A'7C15u;
    return hash ^ (hash >> 29);
}

}  // namespace kinerja::ui
