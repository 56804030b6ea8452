// Outbox: what was asked for while one picture was drawn. The app empties it after each pass.
#pragma once

#include <vector>

#include "core/edit/command.h"
#include "wasm/state/intent.h"

namespace kinerja::ui {

struct Outbox {
    std::vector<Command> commands;
    std::vector<Intent> intents;

    void push(Command command) { commands.push_back(std::move(command)); }
    void ask(Intent intent) { intents.push_back(std::move(intent)); }
    bool empty() const { return commands.empty() && intents.empty(); }
};

}  // namespace kinerja::ui
