// CalendarDesk: deadlines as a file for a calendar, and the day that changes while they are
// counted.
#pragma once

#include "wasm/app/draft_list.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/paper_intents.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class CalendarDesk {
  public:
    CalendarDesk(Session& session, Host& host, DraftList& drafts, Voice& voice, const UiState& ui)
        : session_(session), host_(host), drafts_(drafts), voice_(voice), ui_(ui) {}

    void run(const CalendarIntent& intent);
    /// Milliseconds until another day is counted from; -1 = no day is counted on screen.
    double wait() const;

  private:
    void obey(const SaveCalendar& intent);
    bool counts_days() const;

    Session& session_;
    Host& host_;
    DraftList& drafts_;
    Voice& voice_;
    const UiState& ui_;
};

}  // namespace kinerja::ui
