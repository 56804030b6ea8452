// LiveDesk: tabs of one device that follow each other in a dialogue.
#pragma once

#include <optional>
#include <string>
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
    void forget() {
        told_.reset();
        told_place_.clear();
    }
    /// What was just said is set off on Layar hadirin for a while: one frame to set it, one to
    /// unset it.
    void begin_frame(double now);
    /// Milliseconds until then; -1 = nothing is set off.
    double wait() const;

  private:
    void obey(const StopLive& intent);
    void obey(const FollowLive& intent);
    void obey(const ShowToRoom& intent);
    void obey(const WatchAsRoom& intent);
    void start();
    void joined();
    void leave_if_unused();
    bool is_used() const;
    bool speaks() const;
    bool can_speak() const;  // and what was changed here can go on record
    void tell_place();
    void hear_place(std::string_view notice);
    Result<Received> heard(const Skp& file);
    void set_off_last();

    Session& session_;
    Host& host_;
    Voice& voice_;
    UiState& ui_;
    OnRecord& on_record_;
    std::optional<Skp> told_;  // what the other tabs know
    std::string told_place_;   // the same of where this tab is
    bool joined_ = false;
    double now_ = 0;
};

}  // namespace kinerja::ui
