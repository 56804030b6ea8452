// One thing on screen as assistive technology, browser tests and headless tests see it. Mirrored by
// web/src/abi.ts: 30 words of 4 bytes, in this order.
#pragma once

#include <cstdint>

namespace kinerja::ui {

enum class Role : std::uint32_t {
    group = 0,
    button,
    link,
    checkbox,
    radio,
    radiogroup,
    textbox,
    textarea,
    combobox,
    heading,
    text,
    list,
    listitem,
    region,
    navigation,
    main,
    dialog,
    alert,
    status,
    progressbar,
    tablist,
    tab,
    table,
    row,
    cell,
    columnheader,
    search,
    complementary,
    banner,
    image,
    grid,      // position: number of rows, set_size: of columns, heads included
    gridcell,  // position: number of its column, from 1
    rowheader,
    listbox,
    option,  // of a listbox, perhaps in groups
};

/// Bits of SemanticsNode::states.
enum NodeState : std::uint32_t {
    state_disabled = 1u << 0,
    state_checked = 1u << 1,   // checkbox, radio; "selected" for tab, listitem, option
    state_expanded = 1u << 2,  // with state_expandable
    state_expandable = 1u << 3,
    state_invalid = 1u << 4,
    state_required = 1u << 5,
    state_readonly = 1u << 6,
    state_current = 1u << 7,     // aria-current: the page or step one is on
    state_modal = 1u << 8,       // dialog: all nodes outside it are inert
    state_focusable = 1u << 9,   // takes part in Tab order although its role does not imply it
    state_by_arrows = 1u << 10,  // no part of Tab order: keys lead there from its neighbours
    state_silent = 1u << 11,     // status: read when one comes there, not told when it changes
};

/// Bits of SemanticsNode::field: how a text editor behaves.
enum FieldFlag : std::uint32_t {
    field_numeric = 1u << 0,    // inputmode=numeric
    field_sentences = 1u << 1,  // autocapitalize=sentences and spellcheck; else both off
    field_search = 1u << 2,
    field_semibold = 1u << 3,
    field_cell = 1u << 4,    // cell of a sheet: Enter, Tab and Escape are for the program,
    field_moving = 1u << 5,  // and, while it is not edited, all keys that move
    field_picks = 1u << 6,   // a textbox that looks for something in `listbox`: the keys that move
                             // there and Enter are for the program
    field_table = 1u << 7,   // a table that is pasted here is wanted as such: in an editor as text
                             // with tabs, on the page (Role::main) as Notice::table_pasted
};

/// Pointers are addresses in wasm memory, valid until the next frame. Rectangles are CSS px on the
/// canvas; the clip rectangle is what of it can be seen (width 0: scrolled out, kept for Tab
/// order).
struct SemanticsNode {
    std::uint32_t id = 0;  // stable over frames; never 0
    std::uint32_t parent =
        0;  // position in the list + 1 of the node that contains this one; 0 = root
    Role role = Role::group;
    std::uint32_t states = 0;
    float x = 0, y = 0, w = 0, h = 0;
    float clip_x = 0, clip_y = 0, clip_w = 0, clip_h = 0;
    const char* name = nullptr;  // UTF-8: the visible label
    std::uint32_t name_size = 0;
    const char* value = nullptr;  // textbox: text; combobox: token; progressbar: "3/7"
    std::uint32_t value_size = 0;
    const char* description = nullptr;  // help and errors, read after the name
    std::uint32_t description_size = 0;
    const char* options = nullptr;  // combobox: "token\tlabel\n" per choice; textbox: placeholder
    std::uint32_t options_size = 0;
    std::uint32_t level = 0;     // heading 1 to 3
    std::uint32_t position = 0;  // aria-posinset, 0 = unknown
    std::uint32_t set_size = 0;  // aria-setsize
    std::uint32_t field = 0;     // FieldFlag
    float font_px = 0;           // text editors: CSS font size,
    float line_px = 0;           // line height,
    float pad_x = 0, pad_y = 0;  // and distance of the text from the rectangle's edge
    std::uint32_t listbox = 0;   // field_picks: where it looks,
    std::uint32_t active = 0;    // and the option that Enter chooses, 0 = none
};

}  // namespace kinerja::ui
