// What the host tells the program: one record per event, written by the shell into a ring in wasm
// memory and drained by the program at the start of a frame. Mirrored by web/src/abi.ts.
#pragma once

#include <cstdint>

namespace kinerja::ui {

/// Positions and distances are CSS pixels from the top left corner of the canvas.
enum class EventKind : std::uint32_t {
    none = 0,
    pointer_move = 1,    // x, y
    pointer_down = 2,    // x, y; id = button (0 left, 2 right)
    pointer_up = 3,      // x, y; id = button
    pointer_cancel = 4,  // the browser took the gesture over
    pointer_leave = 5,
    wheel = 6,          // x, y; a, b = horizontal and vertical distance to scroll
    key_down = 7,       // id = Key; only keys that no text editor consumed
    focus = 8,          // id = semantics node that has the real focus, 0 = none; flags bit keyboard
    activate = 9,       // id = node that was pressed by keyboard or assistive technology
    field_height = 10,  // id = field; a = height its text needs in CSS px (browser's own wrapping)
    resize = 11,        // x, y = width and height in CSS px; a = device pixel ratio
    visibility = 12,    // id = 1 visible, 0 hidden
    context_lost = 13,  // WebGL context is gone
    context_restored = 14,
    viewport = 15,  // b = height in CSS px left visible above an on-screen keyboard
    // flags: see Preference; id = position of the theme in widgets/theme.h; x = text size, 1 = 16
    // CSS px. As chosen by hand, 0 = as the browser says: a = position of the theme + 1, b =
    // percent
    preferences = 16,
};

enum class Key : std::uint32_t {
    none = 0,
    escape,
    enter,
    space,
    tab,
    backspace,
    del,
    left,
    right,
    up,
    down,
    home,
    end,
    page_up,
    page_down,
    s,
    y,
    z,
    k,
    question,  // "?", wherever the keyboard has it
    f2,
    p,
};

/// A key with EventFlag bits.
struct KeyPress {
    Key key = Key::none;
    std::uint32_t flags = 0;
};

/// Bits of Event::flags.
enum EventFlag : std::uint32_t {
    flag_ctrl = 1u << 0,  // Ctrl, or Cmd on Apple machines
    flag_shift = 1u << 1,
    flag_alt = 1u << 2,
    flag_touch = 1u << 8,     // pointer is a finger
    flag_keyboard = 1u << 9,  // focus came by keyboard: show a ring
};

enum Preference : std::uint32_t {
    prefers_reduced_motion = 1u << 0,
    pointer_is_coarse = 1u << 2,
};

struct Event {
    EventKind kind = EventKind::none;
    std::uint32_t id = 0;
    float x = 0, y = 0, a = 0, b = 0;
    std::uint32_t flags = 0;
    std::uint32_t reserved = 0;
};
static_assert(sizeof(Event) == 32);

/// Single producer (the shell), single consumer (the program), one thread. `tail` is where the
/// shell writes next, `head` where the program reads next; both only grow, modulo capacity gives
/// the slot.
struct EventRing {
    static constexpr std::uint32_t capacity = 256;
    std::uint32_t head = 0;
    std::uint32_t tail = 0;
    Event events[capacity];
};

}  // namespace kinerja::ui
