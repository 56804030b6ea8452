// Baselines against those measured in Chromium, and the reading of font files.
#include "wasm/widgets/text_metrics.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace kinerja::ui;

namespace {

constexpr FontFacts inter{2048, 1984, 494};

/// A <textarea> of four lines in Inter at --force-device-scale-factor: the first row of pixels
/// below the letters H of each line. Line height and top in device pixels.
struct Measured {
    float css_px, dpr, line_height, top;
    int baselines[4];
};

constexpr Measured chromium_156[] = {
    {14, 1.0f, 20, 0.0f, {15, 35, 55, 75}},     {14, 1.0f, 21, 0.0f, {16, 37, 58, 79}},
    {14, 1.0f, 17, 0.0f, {14, 31, 48, 65}},     {16, 1.0f, 22, 0.0f, {17, 39, 61, 83}},
    {16, 1.0f, 24, 0.0f, {18, 42, 66, 90}},     {16, 1.0f, 19, 0.0f, {15, 34, 53, 72}},
    {20, 1.0f, 28, 0.0f, {21, 49, 77, 105}},    {20, 1.0f, 30, 0.0f, {22, 52, 82, 112}},
    {20, 1.0f, 24, 0.0f, {19, 43, 67, 91}},     {26, 1.0f, 36, 0.0f, {27, 63, 99, 135}},
    {26, 1.0f, 39, 0.0f, {29, 68, 107, 146}},   {26, 1.0f, 31, 0.0f, {25, 56, 87, 118}},
    {15, 1.0f, 21, 0.0f, {16, 37, 58, 79}},     {15, 1.0f, 23, 0.0f, {17, 40, 63, 86}},
    {15, 1.0f, 18, 0.0f, {14, 32, 50, 68}},     {14, 1.25f, 24, 0.0f, {18, 42, 66, 90}},
    {14, 1.25f, 26, 0.0f, {19, 45, 71, 97}},    {14, 1.25f, 21, 0.0f, {17, 38, 59, 80}},
    {16, 1.25f, 28, 0.0f, {21, 49, 77, 105}},   {16, 1.25f, 30, 0.0f, {22, 52, 82, 112}},
    {16, 1.25f, 24, 0.0f, {19, 43, 67, 91}},    {20, 1.25f, 35, 0.0f, {26, 61, 96, 131}},
    {20, 1.25f, 38, 0.0f, {28, 66, 104, 142}},  {20, 1.25f, 30, 0.0f, {24, 54, 84, 114}},
    {26, 1.25f, 46, 0.0f, {35, 81, 127, 173}},  {26, 1.25f, 49, 0.0f, {36, 85, 134, 183}},
    {26, 1.25f, 39, 0.0f, {31, 70, 109, 148}},  {15, 1.25f, 26, 0.0f, {19, 45, 71, 97}},
    {15, 1.25f, 28, 0.0f, {20, 48, 76, 104}},   {15, 1.25f, 23, 0.0f, {18, 41, 64, 87}},
    {14, 1.5f, 29, 0.0f, {22, 51, 80, 109}},    {14, 1.5f, 32, 0.0f, {23, 55, 87, 119}},
    {14, 1.5f, 25, 0.0f, {20, 45, 70, 95}},     {16, 1.5f, 34, 0.0f, {25, 59, 93, 127}},
    {16, 1.5f, 36, 0.0f, {26, 62, 98, 134}},    {16, 1.5f, 29, 0.0f, {23, 52, 81, 110}},
    {20, 1.5f, 42, 0.0f, {32, 74, 116, 158}},   {20, 1.5f, 45, 0.0f, {33, 78, 123, 168}},
    {20, 1.5f, 36, 0.0f, {29, 65, 101, 137}},   {26, 1.5f, 55, 0.0f, {42, 97, 152, 207}},
    {26, 1.5f, 59, 0.0f, {44, 103, 162, 221}},  {26, 1.5f, 47, 0.0f, {38, 85, 132, 179}},
    {15, 1.5f, 32, 0.0f, {24, 56, 88, 120}},    {15, 1.5f, 34, 0.0f, {25, 59, 93, 127}},
    {15, 1.5f, 27, 0.0f, {21, 48, 75, 102}},    {14, 1.75f, 34, 0.0f, {26, 60, 94, 128}},
    {14, 1.75f, 30, 0.0f, {24, 54, 84, 114}},   {16, 1.75f, 42, 0.0f, {31, 73, 115, 157}},
    {20, 1.75f, 49, 0.0f, {37, 86, 135, 184}},  {20, 1.75f, 42, 0.0f, {34, 76, 118, 160}},
    {26, 1.75f, 68, 0.0f, {51, 119, 187, 255}}, {15, 1.75f, 37, 0.0f, {28, 65, 102, 139}},
    {15, 1.75f, 32, 0.0f, {25, 57, 89, 121}},   {14, 2.0f, 39, 20.8f, {50, 89, 128, 167}},
    {14, 2.0f, 42, 20.8f, {52, 94, 136, 178}},  {14, 2.0f, 34, 20.8f, {48, 82, 116, 150}},
    {16, 2.0f, 45, 20.8f, {55, 100, 145, 190}}, {16, 2.0f, 48, 20.8f, {56, 104, 152, 200}},
    {16, 2.0f, 39, 20.8f, {52, 91, 130, 169}},  {20, 2.0f, 56, 20.8f, {63, 119, 175, 231}},
    {20, 2.0f, 60, 20.8f, {65, 125, 185, 245}}, {20, 2.0f, 48, 20.8f, {59, 107, 155, 203}},
    {26, 2.0f, 73, 20.8f, {76, 149, 222, 295}}, {26, 2.0f, 78, 20.8f, {78, 156, 234, 312}},
    {26, 2.0f, 63, 20.8f, {71, 134, 197, 260}}, {15, 2.0f, 42, 20.8f, {53, 95, 137, 179}},
    {15, 2.0f, 45, 20.8f, {54, 99, 144, 189}},  {15, 2.0f, 36, 20.8f, {50, 86, 122, 158}},
};

}  // namespace

TEST_CASE("baselines are where Chromium has them") {
    for (const Measured& measured : chromium_156) {
        const FaceMetrics face = face_metrics(inter, measured.css_px, measured.dpr);
        for (int line = 0; line < 4; ++line) {
            INFO(measured.css_px << " px at " << measured.dpr << ", line height "
                                 << measured.line_height << ", top " << measured.top << ", line "
                                 << line);
            CHECK(baseline(face, measured.top, measured.line_height, line) ==
                  static_cast<float>(measured.baselines[line]));
        }
    }
}

TEST_CASE("sizes are whole device pixels, and the DOM gets the same") {
    const FaceMetrics face = face_metrics(inter, 14.0f, 1.25f);
    CHECK(face.size == 18.0f);
    CHECK(css_size(face, 1.25f) == 14.4f);
    CHECK(face.ascent == 17.0f);
    CHECK(face.descent == 4.0f);
    CHECK(face.imgui_ascent == 18.0f);
    CHECK(text_y(face, 10.0f, 24.0f, 1) == baseline(face, 10.0f, 24.0f, 1) - 18.0f);
}

TEST_CASE("facts of a font file") {
    std::vector<std::uint8_t> font = {0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0};
    const auto entry = [&](const char* name, std::uint8_t offset) {
        font.insert(font.end(), name, name + 4);
        font.insert(font.end(), {0, 0, 0, 0, 0, 0, 0, offset, 0, 0, 0, 36});
    };
    entry("head", 44);
    entry("hhea", 80);
    font.resize(116);
    font[44 + 18] = 0x08;  // 2048
    font[80 + 4] = 0x07;   // 1984
    font[80 + 5] = 0xC0;
    font[80 + 6] = 0xFE;  // -494
    font[80 + 7] = 0x12;
    const auto facts = read_font_facts(font);
    REQUIRE(facts.has_value());
    CHECK(facts->units_per_em == 2048);
    CHECK(facts->ascent == 1984);
    CHECK(facts->descent == 494);

    CHECK_FALSE(read_font_facts({}).has_value());
    for (std::size_t size = 0; size < 80; ++size)
        CHECK_FALSE(read_font_facts(std::span(font).first(size)).has_value());
    font[3] = 9;
    CHECK_FALSE(read_font_facts(font).has_value());
}
