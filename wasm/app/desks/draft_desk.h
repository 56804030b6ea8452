// DraftDesk: drafts of this device, begun, opened, left and thrown away.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "wasm/app/backup.h"
#include "wasm/app/desks/live_desk.h"
#include "wasm/app/desks/on_record.h"
#include "wasm/app/draft_list.h"
#include "wasm/app/last_places.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/draft_intents.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class DraftDesk {
  public:
    /// `opened` runs when a draft of the list is there.
    DraftDesk(Session& session, Host& host, DraftList& drafts, const LastPlaces& last_places,
              Voice& voice, UiState& ui, LiveDesk& live, OnRecord& on_record, Backup& backup,
              std::function<void()> opened)
        : session_(session),
          host_(host),
          drafts_(drafts),
          last_places_(last_places),
          voice_(voice),
          ui_(ui),
          live_(live),
          on_record_(on_record),
          backup_(backup),
          opened_(std::move(opened)) {}

    void run(const DraftIntent& intent);

    /// In place of what was open; `then` runs when the document is there.
    void open(const std::string& id, std::function<void()> then = nullptr);
    /// `next` runs when what is unsaved has been committed; when that fails, the person decides.
    void leave_then(std::function<void()> next);
    /// What is unsaved is being committed first.
    bool is_leaving() const { return after_leaving_ != nullptr; }
    /// Every frame: goes on with what waits for a commit.
    void leave_if_asked();
    /// Back to Beranda; `then` runs there.
    void close(std::function<void()> then = nullptr);
    /// The list on Beranda is read anew.
    void refresh_list() { drafts_.refresh(); }
    /// In place of what was open, a document that is saved as a draft of its own.
    void begin(Skp skp);

  private:
    void obey(const NewDraft& intent);
    void obey(const OpenDraft& intent);
    void obey(const CloseDraft& intent);
    void obey(const CloseUnsaved& intent);
    void obey(const TrashDraft& intent);
    void obey(const UntrashDraft& intent);
    void obey(const PurgeDraft& intent);
    void obey(const ExportDraft& intent);
    void obey(const SaveAllDrafts& intent);
    void obey(const HushBackup& intent);
    void ask_how_to_save();
    void save_backup(bool with_files);
    void save_for_others(bool with_files);
    void hand_out(std::string_view begin, const Skp& skp, std::string bytes, std::string done,
                  bool with_files, std::function<void()> handed);
    std::function<void()> when_handed_out();
    void change(DraftList::Change how, const std::string& id, std::string done, std::string failed);
    void forget_fields();

    Session& session_;
    Host& host_;
    DraftList& drafts_;
    const LastPlaces& last_places_;
    Voice& voice_;
    UiState& ui_;
    LiveDesk& live_;
    OnRecord& on_record_;
    Backup& backup_;
    std::function<void()> opened_;
    std::function<void()> after_leaving_;
};

}  // namespace kinerja::ui
