// DeviceDesk: how this device keeps the drafts, and which version of the program is here.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "wasm/app/draft_list.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/device_intents.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class DeviceDesk {
  public:
    /// `wiped` runs when everything on this device goes, notes as well.
    DeviceDesk(Session& session, Host& host, DraftList& drafts, Voice& voice, UiState& ui,
               std::function<void()> wiped)
        : session_(session),
          host_(host),
          drafts_(drafts),
          voice_(voice),
          ui_(ui),
          wiped_(std::move(wiped)) {}

    void run(const DeviceIntent& intent);
    void fill(ScreenData& data) const;
    /// What the storage and the program's own files told.
    void hear(Notice notice, std::string_view first);
    /// What the sentinel remembers and is not here.
    void miss(const VanishedNotice& gone);
    /// What the second store alone has: the cause, then MissingNotice, any number.
    void found(std::string_view cause, std::span<const std::string> strings);
    /// Reads what the host knows, at the start.
    void start();
    /// After the first real save, and only once: a browser may ask the person.
    void ask_persist_once();
    /// Says which files beside the open draft are damaged.
    void name_damaged_files();

  private:
    void obey(const AskPersist& intent);
    void obey(const RefreshInfo& intent);
    void obey(const ApplyUpdate& intent);
    void obey(const RestoreMissing& intent);
    void obey(const GoOnWithout& intent);
    void obey(const SaveCopy& intent);
    void obey(const SaveDamaged& intent);
    void obey(const DropDamaged& intent);
    void obey(const WipeAll& intent);
    void obey(const ChooseLook& intent);
    void refresh_info();
    void refresh_damaged();

    Session& session_;
    Host& host_;
    DraftList& drafts_;
    Voice& voice_;
    UiState& ui_;
    std::function<void()> wiped_;
    StorageInfo info_;
    StorageTrouble trouble_ = StorageTrouble::none;
    bool vanished_ = false;
    int vanished_drafts_ = 0, vanished_saves_ = 0;
    std::vector<MissingDraft> missing_;
    std::vector<DamagedPart> damaged_;
    MissingCause missing_cause_ = MissingCause::unknown;
    bool update_waiting_ = false, offline_refused_ = false, can_share_ = false,
         persist_asked_ = false;
};

}  // namespace kinerja::ui
