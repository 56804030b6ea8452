// HistoryDesk: steps back and forth, earlier states of the open draft, and which tab saves it.
#pragma once

#include <string>

#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/history_intents.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class HistoryDesk {
  public:
    HistoryDesk(Session& session, Voice& voice, UiState& ui)
        : session_(session), voice_(voice), ui_(ui) {}

    void run(const HistoryIntent& intent);
    /// When the revision that is looked at was saved, and what restoring it does to the record.
    std::string words_of_looked_at() const;

  private:
    void obey(const Undo& intent);
    void obey(const Redo& intent);
    void obey(const SaveNow& intent);
    void obey(const ShowHistory& intent);
    void obey(const LookAtRevision& intent);
    void obey(const RestoreRevision& intent);
    void obey(const LeaveRevision& intent);
    void obey(const TakeOver& intent);
    void obey(const KeepBranch& intent);
    void obey(const LoadNewest& intent);

    Session& session_;
    Voice& voice_;
    UiState& ui_;
};

}  // namespace kinerja::ui
