// What every command says of itself, and what carrying it out answers.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/result.h"

namespace kinerja {

/// What a command is to undo.
enum class Undoing {
    step,     // one step, taken back when it is asked for
    offered,  // one step that throws something away: the way back is offered at once
    amends,   // no step: the record is only ever added to
    resets,   // the history begins anew: others' work is not taken back step by step
};

/// Whether what was signed or established holds a command up.
enum class WhenLocked {
    checked,            // it is refused when it would change what was signed
    decided_by_record,  // what others signed elsewhere is not decided on this device
};

/// Stands in each command as `static constexpr About about`. Where label or merge key depend on
/// what is changed, the command has a label() or a merge_key() of its own besides.
struct About {
    std::string_view label;  // undo shows "Urungkan: <label>"; Indonesian, short
    Undoing undo = Undoing::step;
    WhenLocked when_locked = WhenLocked::checked;
    std::string_view merge_key = {};  // steps with the same one that follow each other are one
};

/// Empty when the change was made.
using Refusal = std::optional<Error>;

}  // namespace kinerja
