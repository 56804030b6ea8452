// Outbox: what was asked for while one picture was drawn. The app empties it after each pass.
#pragma once

#include <vector>

#include "core/edit/command.h"
#include "wasm/state/intent.h"

namespace kinerja::ui {

struct Outbox {
    std::vector<Command> commands;
    std::vector<Intent> intents;

    /// `one` is one of the alternatives of Command, or a Command. Defined in outbox.cpp for each of
    /// them: moving a variant of that many is not compiled again in every view.
    template <class One>
    void push(One one);
    /// The same for Intent.
    template <class One>
    void ask(One one);

    bool empty() const { return commands.empty() && intents.empty(); }
};

}  // namespace kinerja::ui
