// CatatanDesk: a table of daily progress that is pasted on the page of the catatan kinerja.
#pragma once

#include <string>

#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class CatatanDesk {
  public:
    CatatanDesk(Session& session, Voice& voice, UiState& ui)
        : session_(session), voice_(voice), ui_(ui) {}

    /// False on other pages. All of its rows go in, or none; the page then says why.
    bool take_table(const std::string& text);

  private:
    Session& session_;
    Voice& voice_;
    UiState& ui_;
};

}  // namespace kinerja::ui
