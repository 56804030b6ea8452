// What can be done, as one table: read by the bar, the keyboard, the palette and the list of keys.
// A new action is a row in actions.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/frame.h"  // KeyPress

namespace kinerja::ui {

/// What an action is judged by.
struct Situation {
    const ScreenData& data;
    const UiState& ui;
};

/// Whether an action is there, and when it can not be done now, why not.
struct Enabled {
    bool there = true;
    std::string_view refusal = {};

    explicit operator bool() const { return there && refusal.empty(); }
};

/// Whether it stands in the bar of an open document; on a phone all of them as icons, but for those
/// that are there only when it is wide; where it is cramped only the first.
enum class Tool { none, first, always, when_wide, with_words };

struct Action {
    std::string_view id, label;
    const char* icon = "";
    KeyPress shortcut = {}, also = {};
    Enabled (*enabled)(const Situation&) = nullptr;
    void (*run)(const Situation&, UiState&, Outbox&) = nullptr;
    Tool tool = Tool::none;
    bool often = false;            // offered in the palette before anything is typed
    std::string_view others = {};  // what else people call it
    std::string (*what)(const Situation&) = nullptr;  // which one: "penghapusan RHK"
};

std::span<const Action> actions();
const Action* find_action(std::string_view id);

/// "Urungkan: penghapusan RHK".
std::string name_of(const Action& action, const Situation& situation);
/// "Ctrl+Shift+Z"; empty for no key.
std::string words_for(const KeyPress& shortcut);

/// Does what belongs to this key; false when no action that is there has it.
bool run_key(const KeyPress& press, const ScreenData& data, UiState& ui, Outbox& out);

/// A key that a part of the screen handles itself.
struct KeyRow {
    std::string_view where, words;
    std::span<const KeyPress> keys;
};
std::span<const KeyRow> other_keys();

}  // namespace kinerja::ui
