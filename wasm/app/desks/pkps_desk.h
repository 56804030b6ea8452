// PkpsDesk: the catalogue of PKPS, opened, kept, changed, carried as a file.
#pragma once

#include "wasm/app/own_catalog.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/pkps_intents.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class PkpsDesk {
  public:
    PkpsDesk(Session& session, Host& host, Voice& voice, UiState& ui);

    void run(const PkpsIntent& intent);
    void fill(ScreenData& data) const;
    /// Everything on this device is being deleted.
    void forget() { catalog_.forget(); }

  private:
    void obey(const OpenCatalog& intent);
    void obey(const KeepInCatalog& intent);
    void obey(const ChangeEntry& intent);
    void obey(const RemoveEntry& intent);
    void obey(const ExportCatalog& intent);
    void obey(const ImportCatalog& intent);
    void obey(const SetAsideCatalog& intent);

    Session& session_;
    Host& host_;
    Voice& voice_;
    UiState& ui_;
    OwnCatalog catalog_;
};

}  // namespace kinerja::ui
