// Hashes the draw lists eight bytes at a time; see draw_hash.h.
#include "wasm/platform/draw_hash.h"

#include <imgui.h>

#include <bit>
#include <cstddef>
#include <cstring>

namespace kinerja::ui {
namespace {

std::uint64_t stir_bytes(std::uint64_t hash, const void* bytes, std::size_t size) {
    const auto* at = static_cast<const unsigned char*>(bytes);
    std::uint64_t word = 0;
    hash = stir(hash, size);
    for (; size >= sizeof word; size -= sizeof word, at += sizeof word) {
        std::memcpy(&word, at, sizeof word);
        hash = stir(hash, word);
    }
    word = 0;
    if (size > 0) std::memcpy(&word, at, size);
    return stir(hash, word);
}

std::uint64_t stir_pair(std::uint64_t hash, float a, float b) {
    const std::uint64_t high = std::bit_cast<std::uint32_t>(a);
    return stir(hash, (high << 32) | std::bit_cast<std::uint32_t>(b));
}

std::uint64_t texture_of(const ImDrawCmd& command) {
    // Bit 63 keeps ImGui's own textures apart from ids of the renderer.
    constexpr std::uint64_t own = std::uint64_t{1} << 63;
    const ImTextureData* texture = command.TexRef._TexData;
    return texture ? own | static_cast<std::uint32_t>(texture->UniqueID) : command.TexRef._TexID;
}

std::uint64_t stir_command(std::uint64_t hash, const ImDrawCmd& command) {
    hash = stir_pair(hash, command.ClipRect.x, command.ClipRect.y);
    hash = stir_pair(hash, command.ClipRect.z, command.ClipRect.w);
    hash = stir(hash, texture_of(command));
    hash = stir(hash, (std::uint64_t{command.VtxOffset} << 32) | command.IdxOffset);
    hash = stir(hash, command.ElemCount);
    return stir(hash, command.UserCallback ? 1 : 0);
}

}  // namespace

std::uint64_t hash_of(const ImDrawData& data) {
    std::uint64_t hash = stir_pair(1, data.DisplayPos.x, data.DisplayPos.y);
    hash = stir_pair(hash, data.DisplaySize.x, data.DisplaySize.y);
    hash = stir_pair(hash, data.FramebufferScale.x, data.FramebufferScale.y);
    for (const ImDrawList* list : data.CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) hash = stir_command(hash, command);
        hash = stir_bytes(hash, list->VtxBuffer.Data,
                          static_cast<std::size_t>(list->VtxBuffer.size_in_bytes()));
        hash = stir_bytes(hash, list->IdxBuffer.Data,
                          static_cast<std::size_t>(list->IdxBuffer.size_in_bytes()));
    }
    return hash == 0 ? 1 : hash;
}

bool wants_textures(const ImDrawData& data) {
    if (!data.Textures) return false;
    for (const ImTextureData* texture : *data.Textures)
        if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed)
            return true;
    return false;
}

}  // namespace kinerja::ui
