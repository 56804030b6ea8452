// ImportDesk: a file that was chosen, dropped or opened with the program goes where it belongs.
#pragma once

#include <functional>
#include <vector>

#include "wasm/abi/strings.h"
#include "wasm/app/desks/cascade_desk.h"
#include "wasm/app/desks/dialog_desk.h"
#include "wasm/app/desks/draft_desk.h"
#include "wasm/app/desks/umpan_balik_desk.h"
#include "wasm/app/file_reading.h"
#include "wasm/app/importer.h"
#include "wasm/app/many_files.h"
#include "wasm/state/draft_intents.h"
#include "wasm/state/screen_data.h"

namespace kinerja::ui {

class ImportDesk {
  public:
    ImportDesk(Session& session, Importer& importer, UiState& ui, DraftDesk& drafts,
               CascadeDesk& cascade, DialogDesk& dialog, UmpanBalikDesk& umpan_balik, Host& host,
               ManyFiles& many, FileReading& reading)
        : session_(session),
          importer_(importer),
          ui_(ui),
          drafts_(drafts),
          cascade_(cascade),
          dialog_(dialog),
          umpan_balik_(umpan_balik),
          host_(host),
          many_(many),
          reading_(reading) {}

    void run(const ImportIntent& intent);
    void fill(ScreenData& data) const;
    /// Dropped or opened together.
    void receive_dropped(const std::vector<FileNotice>& files);

  private:
    void obey(const PickImport& intent);
    void obey(const DecideImport& intent);
    void obey(const AnswerOwner& intent);
    void obey(const AnswerOwners& intent);
    void obey(const AnswerWho& intent);
    void obey(const TakeBatch& intent);
    void obey(const LookAtFile& intent);
    void obey(const ReturnToBatch& intent);
    void obey(const LeaveBatch& intent);
    void obey(const StopReading& intent);
    void receive_dropped(const NamedBytes& file);
    void receive_all(std::vector<NamedBytes> files);
    void receive_many(std::vector<NamedBytes> files);
    void receive(const NamedBytes& file);
    void instead_of_the_open_one(const std::function<void()>& next);
    void merge();
    void show_batch();

    Session& session_;
    Importer& importer_;
    UiState& ui_;
    DraftDesk& drafts_;
    CascadeDesk& cascade_;
    DialogDesk& dialog_;
    UmpanBalikDesk& umpan_balik_;
    Host& host_;
    ManyFiles& many_;
    FileReading& reading_;
};

}  // namespace kinerja::ui
