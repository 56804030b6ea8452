// DistribusiDesk: the predikat of all whom one leads, and what is tried out with them. No draft is
// opened and none is changed.
#pragma once

#include <string>
#include <vector>

#include "wasm/app/draft_list.h"
#include "wasm/app/pengandaian.h"
#include "wasm/app/voice.h"
#include "wasm/state/distribusi_intents.h"
#include "wasm/state/distribusi_state.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class DistribusiDesk {
  public:
    DistribusiDesk(Host& host, const DraftList& drafts, Voice& voice, UiState& ui);

    void run(const DistribusiIntent& intent);
    void fill(ScreenData& data) const;
    /// What is shown, out of the drafts as they are now.
    PenetapanUnit unit() const;
    /// Everything on this device is being deleted.
    void forget();

  private:
    void obey(const OpenDistribusi& intent);
    void obey(const Andaikan& intent);
    void obey(const UndoAndaikan& intent);
    void obey(const ClearPengandaian& intent);
    void obey(const SetAsidePengandaian& intent);
    void obey(const ShowLembarUnit& intent);
    std::vector<SkpDipimpin> led() const;
    void keep(const std::string& periode, std::vector<Pengandaian> next);

    /// What is said of one period before a change.
    struct Step {
        std::string periode, pegawai;
        std::vector<Pengandaian> before;
        bool words_alone = false;  // typing goes on in one step
    };

    const DraftList& drafts_;
    UiState& ui_;
    PengandaianList kept_;
    // As it is on screen: it does not wait for the note to be written.
    std::vector<Pengandaian> present_;
    bool known_ = false;  // the note was read since the screen was opened
    std::vector<Step> steps_;
};

}  // namespace kinerja::ui
