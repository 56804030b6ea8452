// The software renderer into a file.
#include "tests/ui/support/picture.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "imgui.h"
#include "wasm/platform/software_renderer.h"

namespace kinerja::ui {

void write_picture(const std::filesystem::path& file) {
    const ImDrawData* data = ImGui::GetDrawData();
    REQUIRE(data != nullptr);
    const int width = static_cast<int>(data->DisplaySize.x * data->FramebufferScale.x);
    const int height = static_cast<int>(data->DisplaySize.y * data->FramebufferScale.y);
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    std::vector<std::uint8_t> rgba(4 * count);
    SoftwareRenderer renderer;
    renderer.draw(*data, {rgba.data(), width, height}, 0xFFFFFF);
    std::string rgb;
    for (std::size_t pixel = 0; pixel < count; ++pixel)
        for (std::size_t channel = 0; channel < 3; ++channel)
            rgb += static_cast<char>(rgba[4 * pixel + channel]);
    std::ofstream out(file, std::ios::binary);
    out << "P6\n" << width << ' ' << height << "\n255\n" << rgb;
    REQUIRE(out.good());
}

}  // namespace kinerja::ui
