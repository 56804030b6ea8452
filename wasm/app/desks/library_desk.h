// LibraryDesk: many rows at once, and examples: what was pasted, what the person keeps.
#pragma once

#include <string>

#include "wasm/app/own_examples.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/library_intents.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class LibraryDesk {
  public:
    LibraryDesk(Session& session, Host& host, Voice& voice, UiState& ui);

    void run(const LibraryIntent& intent);
    void fill(ScreenData& data) const;
    /// Pasted on a page that takes tables: lines become RHK pimpinan there, anything else is looked
    /// at before it goes into the SKP.
    void take_table(std::string text);
    /// Everything on this device is being deleted.
    void forget() { examples_.forget(); }

  private:
    void obey(const InsertPaste& intent);
    void obey(const OpenLibrary& intent);
    void obey(const KeepExample& intent);
    void obey(const RemoveExample& intent);
    void obey(const SetAsideExamples& intent);

    Session& session_;
    Voice& voice_;
    UiState& ui_;
    OwnExamples examples_;
};

}  // namespace kinerja::ui
