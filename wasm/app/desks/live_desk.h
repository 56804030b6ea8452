// LiveDesk: tabs of one device that follow each other in a dialogue.
#pragma once

#include <optional>
#include <string_view>

#include "wasm/app/desks/on_record.h"
#include "wasm/app/host.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/dialog_intents.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class LiveDesk {
  public:
    LiveDesk(Session& session, Host& host, Voice& voice, UiState& ui, OnRecord& on_record)
        : session_(session), host_(host), voice_(voice), ui_(ui), on_record_(on_record) {}

    void run(const LiveIntent& intent);

    /// The other tabs hear the present document; nothing happens when none follows.
    void tell();
    /// The same for what was typed, once the person has left the field.
    void tell_changes();
    void hear(std::string_view channel, std::string_view bytes);
    void stop();
    /// Another document is open.
    void forget() { told_.reset(); }

  private:
    void obey(const StartLive& intent);
    void obey(const StopLive& intent);
    void obey(const FollowLive& intent);
    void start();
    bool speaks() const;
    bool can_speak() const;  // and what was changed here can go on record

    Session& session_;
    Host& host_;
    Voice& voice_;
    UiState& ui_;
    OnRecord& on_record_;
    std::optional<Skp> told_;  // what the other tabs know
};

}  // namespace kinerja::ui
