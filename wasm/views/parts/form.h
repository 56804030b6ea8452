// Draws the fields of the table in core/model/field.h: label, value, what is still asked for.
#pragma once

#include <span>
#include <string_view>

#include "core/model/path.h"
#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/geometry.h"
#include "wasm/widgets/theme.h"  // the distances of namespace space

namespace kinerja::ui {

/// What every view of the open document works with.
struct Editing {
    const OpenDocument& open;
    UiState& ui;
    Outbox& out;

    const Skp& skp() const { return *open.skp; }
    /// Signed or established: what stands on the form stays as it is.
    bool locked() const { return is_locked(open.dialog->walk(skp()).status); }
    const Explanation& explain(const Finding& finding) const {
        return open.explanations->of(skp(), finding);
    }
};

struct FieldHints {
    std::string_view help = {};
    std::string_view placeholder = {};
    int rows = 2;
    bool required = false;
    std::string_view label = {};           // in place of the official label
    std::span<const Option> choices = {};  // in place of the table's choices
    bool readonly = false;                 // also where the document could be changed
};

/// Draws the field at `path` and asks for the change when one was made. A path that names no field
/// of this SKP is a bug: a program with assertions stops there, what is shipped draws nothing.
void field(Column& column, const Editing& editing, const Path& path, const FieldHints& hints = {});

/// The sentences that stand beside a part of the form that is no field (a list, a page); a finding
/// about that part leads here.
void notes_at(Column& column, const Editing& editing, const Path& path);

inline constexpr float two_fields_from = 480;

/// Two fields side by side where there is room, one below the other where there is not.
template <class Left, class Right>
void side_by_side(Column& column, Left left, Right right) {
    if (column.width < two_fields_from) {
        left(column);
        column.gap(space::normal);
        right(column);
        return;
    }
    Column a = column.part(0, 2, space::normal), b = column.part(1, 2, space::normal);
    left(a);
    right(b);
    column.y = a.y > b.y ? a.y : b.y;
}

}  // namespace kinerja::ui
