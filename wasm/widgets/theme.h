// Colours, type scale and distances: the only place with such numbers. Sizes are CSS px.
#pragma once

#include "imgui.h"

namespace kinerja::ui {

namespace color {

// Text 7:1 or more on surface and page, secondary 4.5:1 or more, borders of inputs 3:1 or more.
inline constexpr ImU32 text = IM_COL32(24, 33, 45, 255);
inline constexpr ImU32 secondary = IM_COL32(82, 94, 110, 255);
inline constexpr ImU32 disabled = IM_COL32(128, 138, 152, 255);
inline constexpr ImU32 page = IM_COL32(244, 246, 248, 255);
inline constexpr ImU32 surface = IM_COL32(255, 255, 255, 255);
inline constexpr ImU32 sunken = IM_COL32(236, 240, 243, 255);
inline constexpr ImU32 line = IM_COL32(220, 226, 232, 255);
inline constexpr ImU32 input_border = IM_COL32(132, 143, 157, 255);
inline constexpr ImU32 accent = IM_COL32(10, 98, 110, 255);
inline constexpr ImU32 accent_hover = IM_COL32(8, 82, 93, 255);
inline constexpr ImU32 accent_held = IM_COL32(6, 68, 77, 255);
inline constexpr ImU32 accent_soft = IM_COL32(226, 241, 243, 255);
inline constexpr ImU32 on_accent = IM_COL32(255, 255, 255, 255);
inline constexpr ImU32 focus_ring = IM_COL32(16, 120, 196, 255);
inline constexpr ImU32 danger = IM_COL32(168, 32, 26, 255);
inline constexpr ImU32 danger_soft = IM_COL32(253, 237, 235, 255);
inline constexpr ImU32 warning = IM_COL32(124, 80, 0, 255);
inline constexpr ImU32 warning_soft = IM_COL32(255, 244, 219, 255);
inline constexpr ImU32 success = IM_COL32(22, 101, 58, 255);
inline constexpr ImU32 success_soft = IM_COL32(228, 244, 234, 255);
// Who speaks: the Pegawai in the accent, the leaders each in their own; never by colour alone.
inline constexpr ImU32 leader = IM_COL32(92, 52, 148, 255);
inline constexpr ImU32 leader_soft = IM_COL32(242, 236, 251, 255);
inline constexpr ImU32 assessor = IM_COL32(140, 58, 18, 255);
inline constexpr ImU32 assessor_soft = IM_COL32(252, 239, 230, 255);
inline constexpr ImU32 scrim = IM_COL32(20, 28, 38, 120);

}  // namespace color

/// The type scale: body 16, secondary 14, headings 18, 20 and 26; two weights; for a room that
/// reads from the back row 28, 44 and 60.
enum class TextStyle {
    body,
    strong,
    small,
    small_strong,
    subheading,
    heading,
    title,
    room_small,
    room,
    room_large
};

struct TextSpec {
    float size;  // CSS font-size
    float line;  // line height
    bool semibold;
};

constexpr TextSpec spec_of(TextStyle style) {
    switch (style) {
        case TextStyle::body:
            return {16, 24, false};
        case TextStyle::strong:
            return {16, 24, true};
        case TextStyle::small:
            return {14, 20, false};
        case TextStyle::small_strong:
            return {14, 20, true};
        case TextStyle::subheading:
            return {18, 26, true};
        case TextStyle::heading:
            return {20, 28, true};
        case TextStyle::title:
            return {26, 34, true};
        case TextStyle::room_small:
            return {28, 38, false};
        case TextStyle::room:
            return {44, 56, true};
        case TextStyle::room_large:
            return {60, 74, true};
    }
    return {16, 24, false};
}

namespace space {

inline constexpr float hair = 2, tiny = 4, small = 8, medium = 12, normal = 16, large = 24,
                       huge = 40;
inline constexpr float radius = 8, card_radius = 12;
inline constexpr float field_pad_x = 12, field_pad_y = 9;
inline constexpr float button_height = 40, touch_height = 44;
inline constexpr float icon = 24, small_icon = 20;  // the room of an icon in a row of words
inline constexpr float tool = 40, small_tool = 36;  // a button that is only an icon
inline constexpr float row_pad = 20;                // from the edge of a row to its words
inline constexpr float row_icon = 42;               // the same past an icon
inline constexpr float form_width = 720, page_width = 760, item_width = 640;

}  // namespace space

}  // namespace kinerja::ui
