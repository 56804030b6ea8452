// The software renderer: exact pixels of plain shapes, plausible ones of soft shapes and text, and
// no work for a frame that was drawn before.
#include "wasm/platform/software_renderer.h"

#include <imgui.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "wasm/platform/draw_hash.h"

using namespace kinerja::ui;

namespace {

constexpr int width = 200, height = 100;
constexpr std::uint32_t background = 0x102030;

struct Color {
    int red, green, blue, alpha;
    bool operator==(const Color&) const = default;
};
constexpr Color empty{0x10, 0x20, 0x30, 255};

/// ImGui without a window: what `paint` adds to the background list is the frame.
class Screen {
  public:
    Screen() {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {width, height};
        io.BackendFlags |=
            ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    }
    ~Screen() {
        renderer.release_textures();
        ImGui::DestroyContext();
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    template <class Paint>
    const ImDrawData& build(Paint paint) {
        ImGui::GetIO().DeltaTime = 1.0f / 60.0f;
        ImGui::NewFrame();
        paint(*ImGui::GetBackgroundDrawList());
        ImGui::Render();
        return *ImGui::GetDrawData();
    }
    template <class Paint>
    PixelRect show(Paint paint) {
        return renderer.draw(build(paint), {pixels.data(), width, height}, background);
    }
    Color at(int x, int y) const {
        const std::uint8_t* pixel = &pixels[static_cast<std::size_t>((y * width + x) * 4)];
        return {pixel[0], pixel[1], pixel[2], pixel[3]};
    }
    int count(auto matches) const {
        int found = 0;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) found += matches(at(x, y)) ? 1 : 0;
        return found;
    }

    SoftwareRenderer renderer;
    std::vector<std::uint8_t> pixels = std::vector<std::uint8_t>(width * height * 4, 7);
};

constexpr ImU32 red = IM_COL32(255, 0, 0, 255);

}  // namespace

TEST_CASE("nothing drawn leaves the background") {
    Screen screen;
    const PixelRect changed = screen.show([](ImDrawList&) {});
    CHECK(changed.width() == width);
    CHECK(changed.height() == height);
    CHECK(screen.count([](Color color) { return color == empty; }) == width * height);
}

TEST_CASE("a rectangle covers exactly its pixels") {
    Screen screen;
    screen.show([](ImDrawList& list) { list.AddRectFilled({10, 20}, {30, 25}, red); });
    CHECK(screen.count([](Color color) { return color == Color{255, 0, 0, 255}; }) == 20 * 5);
    CHECK(screen.at(10, 20) == Color{255, 0, 0, 255});
    CHECK(screen.at(29, 24) == Color{255, 0, 0, 255});
    CHECK(screen.at(30, 24) == empty);
    CHECK(screen.at(9, 20) == empty);
}

TEST_CASE("a translucent rectangle is blended and rounded") {
    Screen screen;
    screen.show([](ImDrawList& list) {
        list.AddRectFilled({0, 0}, {5, 5}, IM_COL32(255, 255, 255, 128));
    });
    // 16 + (255 - 16) * 128 / 255 = 135.97 and so on
    CHECK(screen.at(2, 2) == Color{136, 144, 152, 255});
}

TEST_CASE("a clip rectangle cuts, and rectangles may reach beyond the buffer") {
    Screen screen;
    screen.show([](ImDrawList& list) {
        list.PushClipRect({50, 40}, {60, 50});
        list.AddRectFilled({-500, -500}, {5000, 5000}, red);
        list.PopClipRect();
    });
    CHECK(screen.count([](Color color) { return color.red == 255; }) == 100);
    CHECK(screen.at(50, 40).red == 255);
    CHECK(screen.at(59, 49).red == 255);
}

TEST_CASE("a soft triangle covers about its area") {
    Screen screen;
    screen.show([](ImDrawList& list) {
        list.Flags |= ImDrawListFlags_AntiAliasedFill;
        list.AddTriangleFilled({20.5f, 10.25f}, {120.0f, 30.5f}, {60.0f, 90.0f}, IM_COL32_WHITE);
    });
    double covered = 0;
    screen.count([&](Color color) {
        covered += (color.red - empty.red) / static_cast<double>(255 - empty.red);
        return false;
    });
    const double area = 0.5 * ((120.0 - 20.5) * (90.0 - 10.25) - (60.0 - 20.5) * (30.5 - 10.25));
    CHECK(covered > area * 0.985);
    CHECK(covered < area * 1.015);
    CHECK(screen.count([](Color color) { return color.red > empty.red && color.red < 255; }) > 100);
}

TEST_CASE("triangles that share edges neither overlap nor leave gaps") {
    Screen screen;
    screen.show([](ImDrawList& list) {
        list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
        list.AddCircleFilled({70.3f, 50.7f}, 40.2f, IM_COL32(255, 255, 255, 100), 37);
    });
    const Color once = screen.at(70, 50);
    CHECK(once.red > empty.red);
    CHECK(screen.count([&](Color color) { return !(color == empty) && !(color == once); }) == 0);
}

TEST_CASE("text is drawn in its colour") {
    Screen screen;
    screen.show([](ImDrawList& list) {
        list.AddText({5, 5}, IM_COL32(255, 255, 255, 255), "undang-undang");
    });
    const int ink = screen.count([](Color color) { return color.red > 128; });
    CHECK(ink > 100);
    CHECK(ink < 1000);
    CHECK(screen.count([](Color color) { return color.alpha != 255; }) == 0);
}

TEST_CASE("a frame like the one before is not drawn again") {
    Screen screen;
    const auto first = [](ImDrawList& list) { list.AddText({5, 5}, red, "sama"); };
    screen.show(first);
    screen.show(first);
    CHECK(screen.show(first).empty());
    const PixelRect changed = screen.show([&](ImDrawList& list) {
        first(list);
        list.AddRectFilled({150, 80}, {152, 90}, red);
    });
    CHECK(changed.left == 128);
    CHECK(changed.top == 64);
    CHECK(changed.right == 192);
    CHECK(changed.bottom == height);
    CHECK(screen.at(151, 85).red == 255);
    CHECK_FALSE(screen.show(first).empty());
    CHECK(screen.at(151, 85) == empty);
    screen.renderer.forget();
    CHECK(screen.show(first).width() == width);
}

TEST_CASE("a repainted part equals a frame painted at once") {
    Screen screen;
    const auto scene = [](float x) {
        return [x](ImDrawList& list) {
            list.AddRectFilled({x, 10}, {x + 60, 60}, IM_COL32(0, 120, 200, 180), 8);
            list.AddText({20, 70}, IM_COL32_WHITE, "Rp 1.250.000,00");
            list.AddCircle({x + 30, 50}, 30.5f, red, 0, 2);
        };
    };
    for (float x = 0; x < 100; x += 7.3f) screen.show(scene(x));
    screen.show(scene(33.7f));
    const std::vector<std::uint8_t> in_parts = screen.pixels;
    screen.renderer.forget();
    std::fill(screen.pixels.begin(), screen.pixels.end(), std::uint8_t{9});
    screen.show(scene(33.7f));
    CHECK(screen.pixels == in_parts);
}

TEST_CASE("hash: equal frames equal, others not") {
    Screen screen;
    const auto scene = [](float x) {
        return [x](ImDrawList& list) { list.AddRectFilled({x, 10}, {x + 60, 60}, red, 8); };
    };
    CHECK(wants_textures(screen.build(scene(1))));
    screen.show(scene(1));
    const ImDrawData& data = screen.build(scene(1));
    CHECK_FALSE(wants_textures(data));
    const std::uint64_t hash = hash_of(data);
    CHECK(hash != 0);
    CHECK(hash_of(screen.build(scene(1))) == hash);
    CHECK(hash_of(screen.build(scene(2))) != hash);
    CHECK(hash_of(screen.build([](ImDrawList&) {})) != hash);
    ImGui::GetIO().DisplaySize.x = width + 1;
    CHECK(hash_of(screen.build(scene(1))) != hash);
}
