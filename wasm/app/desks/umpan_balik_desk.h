// UmpanBalikDesk: umpan balik that is asked for, given and received by a small file.
#pragma once

#include <string_view>

#include "wasm/app/desks/draft_desk.h"
#include "wasm/app/draft_list.h"
#include "wasm/app/importer.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/ui_state.h"
#include "wasm/state/umpan_balik_intents.h"

namespace kinerja::ui {

class UmpanBalikDesk {
  public:
    UmpanBalikDesk(Session& session, Host& host, const DraftList& list, Importer& importer,
                   Voice& voice, UiState& ui, DraftDesk& drafts)
        : session_(session),
          host_(host),
          list_(list),
          importer_(importer),
          voice_(voice),
          ui_(ui),
          drafts_(drafts) {}

    void run(const UmpanBalikIntent& intent);
    /// A request is shown to be answered; an answer goes into the draft that it is for.
    void receive(std::string_view name, std::string_view bytes);

  private:
    void obey(const SaveRequest& intent);
    void obey(const SaveAnswer& intent);
    void obey(const LeaveRequest& intent);
    void open(PermintaanUmpanBalik request);
    void take(const BerkasUmpanBalik& answer);
    void note(const PermintaanUmpanBalik& request);

    Session& session_;
    Host& host_;
    const DraftList& list_;
    Importer& importer_;
    Voice& voice_;
    UiState& ui_;
    DraftDesk& drafts_;
};

}  // namespace kinerja::ui
