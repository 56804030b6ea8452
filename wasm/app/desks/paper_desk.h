// PaperDesk: the paper on the screen Cetak: of the open draft, or the sheet of a unit without one.
#pragma once

#include "wasm/app/desks/distribusi_desk.h"
#include "wasm/app/printer.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/paper_intents.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class PaperDesk {
  public:
    PaperDesk(Session& session, Host& host, const DistribusiDesk& distribusi, Voice& voice,
              UiState& ui)
        : session_(session),
          host_(host),
          distribusi_(distribusi),
          voice_(voice),
          ui_(ui),
          printer_(host) {}

    void run(const PaperIntent& intent);
    void fill(ScreenData& data) const;
    /// Everything on this device is being deleted.
    void forget() { ui_.sheet = {}; }
    /// Every frame: the paper where the view left room for it, unless something stands in front.
    void show();

  private:
    void recall();
    void obey(const PrintPaper& intent);
    void obey(const SavePaper& intent);
    void obey(const KeepSheet& intent);

    Session& session_;
    Host& host_;
    const DistribusiDesk& distribusi_;
    Voice& voice_;
    UiState& ui_;
    Printer printer_;
    bool recalled_ = false;  // what is remembered of the sheets was asked for
};

}  // namespace kinerja::ui
