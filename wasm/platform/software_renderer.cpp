// Finds what changed since the frame before, tile by tile, and paints that; see
// software_renderer.h.
#include "wasm/platform/software_renderer.h"

#include <imgui.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

#include "wasm/platform/draw_hash.h"
#include "wasm/platform/raster.h"

namespace kinerja::ui {
namespace {

constexpr int tile_size = 64;

using raster::Vertex;

/// A triangle, or an upright rectangle of one colour between corners[0] and corners[2].
struct Shape {
    Vertex corners[3];
    bool is_rect;
};

// --- Textures ---

void drop(ImTextureData& texture) {
    texture.SetTexID(ImTextureID_Invalid);
    texture.SetStatus(ImTextureStatus_Destroyed);
}

/// ImGui keeps the pixels; all there is to do is to take note. True when there was something new.
bool answer_requests(const ImDrawData& data) {
    bool changed = false;
    if (!data.Textures) return changed;
    for (ImTextureData* texture : *data.Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0)
            drop(*texture);
        if (texture->Status != ImTextureStatus_WantCreate &&
            texture->Status != ImTextureStatus_WantUpdates)
            continue;
        IM_ASSERT(texture->Format == ImTextureFormat_RGBA32);
        texture->SetTexID(static_cast<ImTextureID>(reinterpret_cast<std::uintptr_t>(texture)));
        texture->SetStatus(ImTextureStatus_OK);
        changed = true;
    }
    return changed;
}

raster::Texture texture_of(const ImDrawCmd& command) {
    const ImTextureID id = command.GetTexID();
    if (id == ImTextureID_Invalid) return {};
    const auto* texture = reinterpret_cast<const ImTextureData*>(static_cast<std::uintptr_t>(id));
    return {texture->Pixels, texture->Width, texture->Height, !texture->UseColors};
}

// --- From ImGui's lists to shapes ---

/// ImGui's units to pixels.
struct View {
    ImVec2 origin, scale;
    int width, height;
};

/// What glScissor would keep: WebGL counts rows from below and cuts off fractions.
PixelRect clip_of(const ImDrawCmd& command, const View& view) {
    const float left = std::max((command.ClipRect.x - view.origin.x) * view.scale.x, 0.0f);
    const float top = std::max((command.ClipRect.y - view.origin.y) * view.scale.y, 0.0f);
    const float right = std::min((command.ClipRect.z - view.origin.x) * view.scale.x,
                                 static_cast<float>(view.width));
    const float bottom = std::min((command.ClipRect.w - view.origin.y) * view.scale.y,
                                  static_cast<float>(view.height));
    if (!(left < right) || !(top < bottom)) return {};
    const int x = static_cast<int>(left),
              below = static_cast<int>(static_cast<float>(view.height) - bottom);
    const int end = view.height - below;
    return {x, end - static_cast<int>(bottom - top), x + static_cast<int>(right - left), end};
}

PixelRect common(const PixelRect& a, const PixelRect& b) {
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
            std::min(a.bottom, b.bottom)};
}

bool is_rect(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImDrawVert& d) {
    return a.pos.y == b.pos.y && b.pos.x == c.pos.x && c.pos.y == d.pos.y && d.pos.x == a.pos.x &&
           a.pos.x <= c.pos.x && a.pos.y <= c.pos.y && a.col == b.col && a.col == c.col &&
           a.col == d.col && a.uv.y == b.uv.y && b.uv.x == c.uv.x && c.uv.y == d.uv.y &&
           d.uv.x == a.uv.x;
}

/// Calls paint(shape) for each triangle of the command; two that make an upright rectangle come as
/// one.
template <class Paint>
void for_each_shape(const ImDrawList& list, const ImDrawCmd& command, const View& view,
                    const raster::Texture& texture, Paint paint) {
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawIdx* const end = index + command.ElemCount;
    const auto width = static_cast<float>(texture.width),
               height = static_cast<float>(texture.height);
    const auto vertex = [&](std::size_t at) {
        const ImDrawVert& from = vertices[at];
        return Vertex{(from.pos.x - view.origin.x) * view.scale.x,
                      (from.pos.y - view.origin.y) * view.scale.y, from.uv.x * width - 0.5f,
                      from.uv.y * height - 0.5f, from.col};
    };
    while (end - index >= 3) {
        Shape shape{{vertex(index[0]), vertex(index[1]), vertex(index[2])}, false};
        shape.is_rect =
            end - index >= 6 && index[3] == index[0] && index[4] == index[2] &&
            is_rect(vertices[index[0]], vertices[index[1]], vertices[index[2]], vertices[index[5]]);
        index += shape.is_rect ? 6 : 3;
        paint(shape);
    }
}

template <class Visit>
void for_each_command(const ImDrawData& data, const View& view, Visit visit) {
    for (const ImDrawList* list : data.CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const PixelRect clip = clip_of(command, view);
            if (!command.UserCallback && !clip.empty()) visit(*list, command, clip);
        }
}

// --- What changed ---

int tiles_for(int pixels) { return (pixels + tile_size - 1) / tile_size; }

std::uint64_t hash_of(const Shape& shape, std::uint64_t seed) {
    const auto pair = [](float a, float b) {
        return (std::uint64_t{std::bit_cast<std::uint32_t>(a)} << 32) |
               std::bit_cast<std::uint32_t>(b);
    };
    std::uint64_t hash = seed + (shape.is_rect ? 1 : 0);
    for (const Vertex& corner : shape.corners) {
        hash = stir(hash, pair(corner.x, corner.y) ^ (std::uint64_t{corner.color} << 16));
        hash = stir(hash, pair(corner.u, corner.v));
    }
    return hash;
}

/// The pixels that a shape may touch; empty for positions that are not numbers.
PixelRect bounds_of(const Shape& shape, const PixelRect& clip) {
    const auto& [a, b, c] = shape.corners;
    if (!std::isfinite(a.x + a.y + b.x + b.y + c.x + c.y)) return {};
    const auto inside = [](float value, int low, int high) {
        return static_cast<int>(
            std::clamp(value, static_cast<float>(low), static_cast<float>(high)));
    };
    return common(clip, {inside(std::min({a.x, b.x, c.x}), clip.left, clip.right),
                         inside(std::min({a.y, b.y, c.y}), clip.top, clip.bottom),
                         inside(std::max({a.x, b.x, c.x}) + 1.0f, clip.left, clip.right),
                         inside(std::max({a.y, b.y, c.y}) + 1.0f, clip.top, clip.bottom)});
}

void describe_tiles(const ImDrawData& data, const View& view, std::vector<std::uint64_t>& tiles) {
    const int columns = tiles_for(view.width);
    tiles.assign(
        static_cast<std::size_t>(columns) * static_cast<std::size_t>(tiles_for(view.height)), 0);
    for_each_command(
        data, view, [&](const ImDrawList& list, const ImDrawCmd& command, const PixelRect& clip) {
            std::uint64_t seed = stir(1, command.GetTexID());
            seed = stir(seed, (static_cast<std::uint64_t>(clip.left) << 32) |
                                  static_cast<std::uint32_t>(clip.top));
            seed = stir(seed, (static_cast<std::uint64_t>(clip.right) << 32) |
                                  static_cast<std::uint32_t>(clip.bottom));
            for_each_shape(list, command, view, texture_of(command), [&](const Shape& shape) {
                const PixelRect area = bounds_of(shape, clip);
                if (area.empty()) return;
                const std::uint64_t hash = hash_of(shape, seed);
                for (int row = area.top / tile_size; row <= (area.bottom - 1) / tile_size; ++row)
                    for (int column = area.left / tile_size; column <= (area.right - 1) / tile_size;
                         ++column) {
                        std::uint64_t& tile =
                            tiles[static_cast<std::size_t>(row * columns + column)];
                        tile = stir(tile, hash);
                    }
            });
        });
}

PixelRect difference(const std::vector<std::uint64_t>& before,
                     const std::vector<std::uint64_t>& now, const PixelRect& whole) {
    if (before.size() != now.size()) return whole;
    PixelRect changed{whole.right, whole.bottom, 0, 0};
    const int columns = tiles_for(whole.right);
    for (int tile = 0; tile < static_cast<int>(now.size()); ++tile) {
        if (before[static_cast<std::size_t>(tile)] == now[static_cast<std::size_t>(tile)]) continue;
        const int x = tile % columns * tile_size, y = tile / columns * tile_size;
        changed = {std::min(changed.left, x), std::min(changed.top, y),
                   std::max(changed.right, x + tile_size), std::max(changed.bottom, y + tile_size)};
    }
    changed = common(changed, whole);
    return changed.empty() ? PixelRect{} : changed;
}

void paint(const ImDrawData& data, const View& view, const PixelBuffer& pixels,
           const PixelRect& changed) {
    for_each_command(data, view,
                     [&](const ImDrawList& list, const ImDrawCmd& command, const PixelRect& clip) {
                         const raster::Target target{pixels, common(clip, changed)};
                         if (target.clip.empty()) return;
                         const raster::Texture texture = texture_of(command);
                         for_each_shape(list, command, view, texture, [&](const Shape& shape) {
                             const auto& [a, b, c] = shape.corners;
                             if (bounds_of(shape, target.clip).empty()) return;
                             if (shape.is_rect)
                                 raster::draw_rect(target, texture, a, c);
                             else
                                 raster::draw_triangle(target, texture, a, b, c);
                         });
                     });
}

/// 0xRRGGBB as an opaque pixel with red in the low byte.
std::uint32_t pixel_of(std::uint32_t rgb) {
    return 0xFF00'0000u | (rgb & 0xFF) << 16 | (rgb & 0xFF00) | ((rgb >> 16) & 0xFF);
}

}  // namespace

PixelRect SoftwareRenderer::draw(const ImDrawData& data, const PixelBuffer& pixels,
                                 std::uint32_t background) {
    const View view{data.DisplayPos, data.FramebufferScale, pixels.width, pixels.height};
    const bool new_textures = answer_requests(data);
    if (!pixels.rgba || pixels.width <= 0 || pixels.height <= 0) return {};
    if (new_textures || background != background_ || pixels.rgba != drawn_.rgba ||
        pixels.width != drawn_.width || pixels.height != drawn_.height)
        forget();
    drawn_ = pixels;
    background_ = background;

    describe_tiles(data, view, next_);
    const PixelRect changed = difference(tiles_, next_, {0, 0, pixels.width, pixels.height});
    tiles_.swap(next_);
    if (changed.empty()) return changed;
    raster::fill({pixels, changed}, changed, pixel_of(background));
    paint(data, view, pixels, changed);
    return changed;
}

void SoftwareRenderer::forget() { tiles_.clear(); }

void SoftwareRenderer::release_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        if (texture->RefCount <= 1 && texture->TexID != ImTextureID_Invalid) drop(*texture);
    forget();
}

}  // namespace kinerja::ui
