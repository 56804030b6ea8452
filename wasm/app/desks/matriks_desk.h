// MatriksDesk: people pasted into the matrix of roles and results, and the SKP of one of them.
#pragma once

#include "wasm/app/draft_list.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/matriks_intents.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class MatriksDesk {
  public:
    MatriksDesk(Session& session, Host& host, DraftList& drafts, Voice& voice, UiState& ui)
        : session_(session), host_(host), drafts_(drafts), voice_(voice), ui_(ui) {}

    void run(const MatriksIntent& intent);

  private:
    void obey(const InsertPeople& intent);
    void obey(const MakeMemberSkp& intent);

    Session& session_;
    Host& host_;
    DraftList& drafts_;
    Voice& voice_;
    UiState& ui_;
};

}  // namespace kinerja::ui
