// Colours, type scale and distances: the only place with such numbers. Sizes are CSS px.
#pragma once

#include <cstdint>
#include <string_view>

#include "imgui.h"

namespace kinerja::ui {

/// What each colour is in one theme.
struct ThemeInks {
    // Words; what is only explained; what can not be used, and what stands in an empty field.
    ImU32 text, secondary, disabled;
    // What everything lies on, from behind to the front; lines; the edge of what is typed into.
    ImU32 page, surface, sunken, line, input_border;
    ImU32 accent, accent_hover, accent_held, accent_soft, on_accent;
    ImU32 focus_ring;
    // A tone and the ground behind it.
    ImU32 danger, danger_soft, warning, warning_soft, success, success_soft;
    // Who speaks: the Pegawai in the accent, the leaders each in their own; never by colour alone.
    ImU32 leader, leader_soft, assessor, assessor_soft;
    // Of a scroll bar; behind selected letters; over what can not be reached; below a card.
    ImU32 thumb, selection, scrim, shadow;
};

struct Theme {
    std::string_view token;  // data-theme of the page, whose colours are made of these rows too
    bool dark;
    ThemeInks inks;
};

constexpr ImU32 ink(std::uint32_t rgb, std::uint32_t alpha = 255) {
    return alpha << 24 | (rgb & 0xff) << 16 | (rgb & 0xff00) | rgb >> 16;
}

/// The themes. web/build.mjs reads them as well: the page around the canvas has the same colours.
/// tests/ui/theme_test.cpp holds them to their contrast.
inline constexpr Theme themes[] = {
    {"terang",
     false,
     {.text = ink(0x18212d),
      .secondary = ink(0x525e6e),
      .disabled = ink(0x626d7c),
      .page = ink(0xf4f6f8),
      .surface = ink(0xffffff),
      .sunken = ink(0xecf0f3),
      .line = ink(0xdce2e8),
      .input_border = ink(0x848f9d),
      .accent = ink(0x0a626e),
      .accent_hover = ink(0x08525d),
      .accent_held = ink(0x06444d),
      .accent_soft = ink(0xe2f1f3),
      .on_accent = ink(0xffffff),
      .focus_ring = ink(0x1078c4),
      .danger = ink(0xa8201a),
      .danger_soft = ink(0xfdedeb),
      .warning = ink(0x7c5000),
      .warning_soft = ink(0xfff4db),
      .success = ink(0x16653a),
      .success_soft = ink(0xe4f4ea),
      .leader = ink(0x5c3494),
      .leader_soft = ink(0xf2ecfb),
      .assessor = ink(0x8c3a12),
      .assessor_soft = ink(0xfcefe6),
      .thumb = ink(0xaab4c0),
      .selection = ink(0xb4d5fe),
      .scrim = ink(0x141c26, 120),
      .shadow = ink(0x141e2d, 10)}},
    {"gelap",
     true,
     {.text = ink(0xe6ebf1),
      .secondary = ink(0xb4becb),
      .disabled = ink(0xa0acba),
      .page = ink(0x12171d),
      .surface = ink(0x1b222b),
      .sunken = ink(0x262f3a),
      .line = ink(0x37424f),
      .input_border = ink(0x7f8c9c),
      .accent = ink(0x5fccd8),
      .accent_hover = ink(0x86dae4),
      .accent_held = ink(0xa8e6ee),
      .accent_soft = ink(0x12383f),
      .on_accent = ink(0x06191d),
      .focus_ring = ink(0x6db6ff),
      .danger = ink(0xff9b8f),
      .danger_soft = ink(0x471d1a),
      .warning = ink(0xf0c063),
      .warning_soft = ink(0x40300c),
      .success = ink(0x7bd39a),
      .success_soft = ink(0x14392a),
      .leader = ink(0xc8a8fa),
      .leader_soft = ink(0x33254b),
      .assessor = ink(0xf5ac7e),
      .assessor_soft = ink(0x452715),
      .thumb = ink(0x5a6675),
      .selection = ink(0x2a5588),
      .scrim = ink(0x000000, 170),
      .shadow = ink(0x000000, 10)}},
    {"kontras",
     false,
     {.text = ink(0x000000),
      .secondary = ink(0x262626),
      .disabled = ink(0x404040),
      .page = ink(0xffffff),
      .surface = ink(0xffffff),
      .sunken = ink(0xf2f2f2),
      .line = ink(0x5c5c5c),
      .input_border = ink(0x1a1a1a),
      .accent = ink(0x00424b),
      .accent_hover = ink(0x00333a),
      .accent_held = ink(0x00262b),
      .accent_soft = ink(0xf2f2f2),
      .on_accent = ink(0xffffff),
      .focus_ring = ink(0x0046c8),
      .danger = ink(0x820000),
      .danger_soft = ink(0xf2f2f2),
      .warning = ink(0x543600),
      .warning_soft = ink(0xf2f2f2),
      .success = ink(0x00401f),
      .success_soft = ink(0xf2f2f2),
      .leader = ink(0x43187c),
      .leader_soft = ink(0xf2f2f2),
      .assessor = ink(0x641f00),
      .assessor_soft = ink(0xf2f2f2),
      .thumb = ink(0x4d4d4d),
      .selection = ink(0xb4d5fe),
      .scrim = ink(0x000000, 120),
      .shadow = ink(0x000000, 10)}},
    {"kontras_gelap",
     true,
     {.text = ink(0xffffff),
      .secondary = ink(0xe6e6e6),
      .disabled = ink(0xc8c8c8),
      .page = ink(0x000000),
      .surface = ink(0x000000),
      .sunken = ink(0x141414),
      .line = ink(0xa6a6a6),
      .input_border = ink(0xffffff),
      .accent = ink(0x7de8f4),
      .accent_hover = ink(0xa8f0f8),
      .accent_held = ink(0xc8f6fb),
      .accent_soft = ink(0x141414),
      .on_accent = ink(0x000000),
      .focus_ring = ink(0xffe14d),
      .danger = ink(0xffb3aa),
      .danger_soft = ink(0x141414),
      .warning = ink(0xffd27a),
      .warning_soft = ink(0x141414),
      .success = ink(0x98ecb4),
      .success_soft = ink(0x141414),
      .leader = ink(0xdcc8ff),
      .leader_soft = ink(0x141414),
      .assessor = ink(0xffc7a3),
      .assessor_soft = ink(0x141414),
      .thumb = ink(0xc8c8c8),
      .selection = ink(0x1f4f8f),
      .scrim = ink(0x000000, 170),
      .shadow = ink(0x000000, 10)}},
};

/// The theme that is shown.
inline constinit ThemeInks shown_inks = themes[0].inks;

namespace color {

inline constexpr const ImU32& text = shown_inks.text;
inline constexpr const ImU32& secondary = shown_inks.secondary;
inline constexpr const ImU32& disabled = shown_inks.disabled;
inline constexpr const ImU32& page = shown_inks.page;
inline constexpr const ImU32& surface = shown_inks.surface;
inline constexpr const ImU32& sunken = shown_inks.sunken;
inline constexpr const ImU32& line = shown_inks.line;
inline constexpr const ImU32& input_border = shown_inks.input_border;
inline constexpr const ImU32& accent = shown_inks.accent;
inline constexpr const ImU32& accent_hover = shown_inks.accent_hover;
inline constexpr const ImU32& accent_held = shown_inks.accent_held;
inline constexpr const ImU32& accent_soft = shown_inks.accent_soft;
inline constexpr const ImU32& on_accent = shown_inks.on_accent;
inline constexpr const ImU32& focus_ring = shown_inks.focus_ring;
inline constexpr const ImU32& danger = shown_inks.danger;
inline constexpr const ImU32& danger_soft = shown_inks.danger_soft;
inline constexpr const ImU32& warning = shown_inks.warning;
inline constexpr const ImU32& warning_soft = shown_inks.warning_soft;
inline constexpr const ImU32& success = shown_inks.success;
inline constexpr const ImU32& success_soft = shown_inks.success_soft;
inline constexpr const ImU32& leader = shown_inks.leader;
inline constexpr const ImU32& leader_soft = shown_inks.leader_soft;
inline constexpr const ImU32& assessor = shown_inks.assessor;
inline constexpr const ImU32& assessor_soft = shown_inks.assessor_soft;
inline constexpr const ImU32& thumb = shown_inks.thumb;
inline constexpr const ImU32& selection = shown_inks.selection;
inline constexpr const ImU32& scrim = shown_inks.scrim;
inline constexpr const ImU32& shadow = shown_inks.shadow;
inline constexpr ImU32 none = 0;

/// The edge of a box in the colour of its words; paler than they are, but where only edges tell a
/// card from the page.
inline ImU32 edge(ImU32 ink) {
    return shown_inks.page == shown_inks.surface ? ink : (ink & 0x00ffffffu) | 0x50000000u;
}

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
inline constexpr float cramped = 300;               // narrower: a phone at twice the text size
inline constexpr float form_width = 720, page_width = 760, item_width = 640;

}  // namespace space

}  // namespace kinerja::ui
