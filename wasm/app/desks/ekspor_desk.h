// EksporDesk: what leaves for an official system, as a file or by the clipboard. Nothing is sent.
#pragma once

#include <optional>
#include <string>

#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/ekspor_intents.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class EksporDesk {
  public:
    EksporDesk(Session& session, Host& host, Voice& voice, const UiState& ui)
        : session_(session), host_(host), voice_(voice), ui_(ui) {}

    void run(const EksporIntent& intent);
    void fill(ScreenData& data) const;

  private:
    struct Made {
        Skp of;
        EksporState by;
        EksporIsi isi;
    };

    const EksporIsi& isi() const;
    std::string table() const;
    void copy(const std::string& words, std::string done);
    void obey(const SaveEkspor& intent);
    void obey(const CopyEkspor& intent);
    void obey(const CopyIsian& intent);

    Session& session_;
    Host& host_;
    Voice& voice_;
    const UiState& ui_;
    mutable std::optional<Made> made_;  // thousands of notes are not read again in each frame
};

}  // namespace kinerja::ui
