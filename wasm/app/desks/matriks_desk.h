// MatriksDesk: people pasted into the matrix of roles and results, and the SKP of one of them.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/model/matriks.h"
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
    /// Pasted over a cell of the matrix: goes into the cells from there on. False on other pages.
    bool take_table(const std::string& text);

  private:
    void obey(const InsertPeople& intent);
    void obey(const MakeMemberSkp& intent);
    void obey(const HandOut& intent);
    struct MemberFile {
        AnggotaId anggota;
        std::string name, bytes;
    };
    using Files = std::vector<MemberFile>;
    /// Those from `at` on, one after the other; `made` were before.
    void hand_on(std::shared_ptr<const Files> files, std::size_t at, std::vector<AnggotaId> made);
    /// The matrix remembers that files for these people were made today.
    void remember(const std::vector<AnggotaId>& made);

    Session& session_;
    Host& host_;
    DraftList& drafts_;
    Voice& voice_;
    UiState& ui_;
};

}  // namespace kinerja::ui
