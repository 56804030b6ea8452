// Fields: one line, prose, choice. A field is a pure function: value in, optional new value out.
//
// The text itself is edited in a real editor of the browser over the canvas (docs/decisions/0006);
// here the frame, the label and, while it has no focus, the text are painted.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// A sentence under the field. `strong` ones are what is still demanded, others are advice.
struct FieldNote {
    std::string_view words;
    bool strong = false;
};

enum class TextKind { line, prose, digits, search };

struct FieldLook {
    std::string_view label;
    std::string_view help = {};
    std::string_view placeholder = {};
    std::span<const FieldNote> notes = {};
    TextKind kind = TextKind::line;
    int rows = 1;           // prose: lines shown at least
    int most_rows = 0;      // prose: lines shown at most, 0 = all; the editor scrolls the rest
    bool required = false;  // marked, in words
    bool readonly = false;
    bool label_hidden = false;  // told, not painted
    bool table = false;         // a pasted table is its cells, apart by tabs
    // It looks for something in this listbox, whose active option Enter chooses (0 = none): the
    // keys that move there come through Frame::take_keys().
    std::uint32_t listbox = 0, active = 0;
};

struct Option {
    std::string_view token;
    std::string_view label;
};

/// The text that was typed, once, in the frame after. Ids of fields are hashes of their path
/// (field_id).
std::optional<std::string> text_field(Column& column, std::uint32_t id, const FieldLook& look,
                                      std::string_view value);

/// The token that was chosen, once. `value` that is no token shows as nothing chosen.
std::optional<std::string> choice_field(Column& column, std::uint32_t id, const FieldLook& look,
                                        std::span<const Option> choices, std::string_view value);

/// The box that can be ticked; true when it was pressed. `id` as for fields.
bool checkbox(Column& column, std::uint32_t id, std::string_view label, bool checked,
              bool enabled = true);

/// Id of the field at this path: the same in every frame and every session.
std::uint32_t field_id(std::string_view path);

}  // namespace kinerja::ui
