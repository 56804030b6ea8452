// CascadeDesk: RHK of the leader from files, the package for others, and parts of another SKP.
#pragma once

#include <string>
#include <string_view>

#include "wasm/app/desks/draft_desk.h"
#include "wasm/app/importer.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/cascade_intents.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class CascadeDesk {
  public:
    CascadeDesk(Session& session, Host& host, Importer& importer, Voice& voice, UiState& ui,
                DraftDesk& drafts)
        : session_(session),
          host_(host),
          importer_(importer),
          voice_(voice),
          ui_(ui),
          drafts_(drafts) {}

    void run(const CascadeIntent& intent);
    /// A leader's package, shown before it changes anything.
    void receive(std::string_view name, std::string_view bytes);

  private:
    void obey(const PickPaket& intent);
    void obey(const OpenForPaket& intent);
    void obey(const TakePaket& intent);
    void obey(const LeavePaket& intent);
    void obey(const SavePaket& intent);
    void obey(const OpenCopy& intent);
    void obey(const PickCopySource& intent);
    void obey(const MakeCopy& intent);
    void leave();
    void receive_source(std::string name, std::string_view bytes, bool own);

    Session& session_;
    Host& host_;
    Importer& importer_;
    Voice& voice_;
    UiState& ui_;
    DraftDesk& drafts_;
};

}  // namespace kinerja::ui
