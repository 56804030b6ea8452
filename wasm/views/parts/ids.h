// Ids for new items: handed to the views by the app, since neither views nor core make anything up.
#pragma once

#include <string>

#include "wasm/state/ui_state.h"

namespace kinerja::ui {

/// The next unused id.
inline std::string new_item_id(UiState& ui) {
    std::string id = std::move(ui.fresh_ids.back());
    ui.fresh_ids.pop_back();
    return id;
}

}  // namespace kinerja::ui
