// Outbox: what was asked for while one picture was drawn. The app empties it after each pass.
#pragma once

#include <vector>

#include "core/edit/command.h"
#include "wasm/state/intents.h"

namespace kinerja::ui {

struct Intent;

struct Outbox {
    std::vector<Command> commands;
    std::vector<Intent> intents;

    Outbox();
    Outbox(Outbox&& other) noexcept;
    Outbox& operator=(Outbox&& other) noexcept;
    ~Outbox();

    /// `one` is one of the alternatives of Command, or a Command. Defined in outbox.cpp for each of
    /// them: moving a variant of that many is not compiled again in every view.
    template <class One>
    void push(One one);
    /// The same for what the desks carry out.
    template <class One>
    void ask(One one);

    bool empty() const;
};

}  // namespace kinerja::ui
