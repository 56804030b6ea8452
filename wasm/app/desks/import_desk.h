// ImportDesk: a file that was chosen, dropped or opened with the program goes where it belongs.
#pragma once

#include <string_view>

#include "wasm/abi/strings.h"
#include "wasm/app/desks/cascade_desk.h"
#include "wasm/app/desks/dialog_desk.h"
#include "wasm/app/desks/draft_desk.h"
#include "wasm/app/importer.h"
#include "wasm/state/draft_intents.h"
#include "wasm/state/screen_data.h"

namespace kinerja::ui {

class ImportDesk {
  public:
    ImportDesk(Session& session, Importer& importer, UiState& ui, DraftDesk& drafts,
               CascadeDesk& cascade, DialogDesk& dialog)
        : session_(session),
          importer_(importer),
          ui_(ui),
          drafts_(drafts),
          cascade_(cascade),
          dialog_(dialog) {}

    void run(const ImportIntent& intent);
    void fill(ScreenData& data) const;
    void receive_dropped(const FileNotice& file);

  private:
    void obey(const PickImport& intent);
    void obey(const DecideImport& intent);
    void receive(std::string_view name, std::string_view bytes);
    void merge();

    Session& session_;
    Importer& importer_;
    UiState& ui_;
    DraftDesk& drafts_;
    CascadeDesk& cascade_;
    DialogDesk& dialog_;
};

}  // namespace kinerja::ui
