// DialogDesk: what is said goes on record, files go to the other side and come back.
#pragma once

#include <string_view>

#include "wasm/app/desks/live_desk.h"
#include "wasm/app/file_reading.h"
#include "wasm/app/importer.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/dialog_intents.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class DialogDesk {
  public:
    DialogDesk(Session& session, Host& host, Importer& importer, FileReading& reading, Voice& voice,
               UiState& ui, LiveDesk& live, OnRecord& on_record)
        : session_(session),
          host_(host),
          importer_(importer),
          reading_(reading),
          voice_(voice),
          ui_(ui),
          live_(live),
          on_record_(on_record) {}

    void run(const DialogIntent& intent);
    /// A file of the other side, shown before it changes anything.
    void receive(std::string_view name, std::string_view bytes);
    void receive(std::string_view name, const Result<ReadReport>& report);

  private:
    void obey(const SayEntry& intent);
    void obey(const DecideConflict& intent);
    void obey(const SendHandover& intent);
    void obey(const PickHandover& intent);
    void obey(const TakeReceived& intent);
    void obey(const LeaveReceived& intent);
    void obey(const LookAtVersion& intent);
    void obey(const SwitchPeran& intent);
    void obey(const TellPeran& intent);
    bool say_entry(DialogEntry entry, bool empties_konsep);
    bool say_cover_note();
    void note_sent();
    /// False, and said, as long as nobody answered who speaks here.
    bool knows_who();
    void learn_who(const Skp& file);
    void leave_received();

    Session& session_;
    Host& host_;
    Importer& importer_;
    FileReading& reading_;
    Voice& voice_;
    UiState& ui_;
    LiveDesk& live_;
    OnRecord& on_record_;
};

}  // namespace kinerja::ui
