// App: the frame. Events in, picture drawn, changes applied, everything derived once, then saved.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "wasm/abi/event.h"
#include "wasm/app/draft_list.h"
#include "wasm/app/host.h"
#include "wasm/app/host_ops.h"
#include "wasm/app/importer.h"
#include "wasm/app/own_catalog.h"
#include "wasm/app/own_examples.h"
#include "wasm/app/printer.h"
#include "wasm/app/session.h"
#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/touch_scroll.h"

namespace kinerja::ui {

class App {
  public:
    App();
    ~App();

    /// Fonts first, then start(), then frames. False when a file is no font. Bytes must stay in
    /// place.
    bool load_fonts(std::span<const std::uint8_t> regular, std::span<const std::uint8_t> semibold,
                    std::span<const std::uint8_t> icons, const ImFontLoader* others = nullptr);
    void start(float width, float height, float dpr, std::uint32_t preferences);

    /// The browser's own editors break lines as Gecko does: so do we.
    void wrap_like_gecko(bool gecko);

    void event(const Event& event);
    void text(std::uint32_t id, std::string words);

    /// Draws one picture into ImGui::GetDrawData(). Returns ms until the next is wanted: 0 = at
    /// once, -1 = not before an event.
    double frame(double now);

    void reply(std::uint32_t ticket, std::uint32_t status, std::vector<std::string> strings);
    /// The page is being hidden or closed.
    void flush();

    const Semantics& semantics() const { return frame_.semantics; }
    /// The open draft as bytes, for the crash page; empty when none is open.
    std::string draft_bytes() const;

    const UiState& ui() const { return ui_; }
    const Session& session() const { return session_; }

  private:
    void make_room();
    void pass(bool with_events);
    void feed(const Event& event);
    void key(const Event& event);
    void resize(const Event& event);
    void scroll_main(float distance);
    bool carry_out();
    void run(const Intent& intent);
    // One for each Intent, in the file of what it is about.
    void obey(const Undo& intent);
    void obey(const Redo& intent);
    void obey(const SaveNow& intent);
    void obey(const PickImport& intent);
    void obey(const DecideImport& intent);
    void obey(const ForgetVanished& intent);
    void obey(const ApplyUpdate& intent);
    void obey(const NewDraft& intent);
    void obey(const OpenDraft& intent);
    void obey(const CloseDraft& intent);
    void obey(const CloseUnsaved& intent);
    void obey(const TrashDraft& intent);
    void obey(const UntrashDraft& intent);
    void obey(const PurgeDraft& intent);
    void obey(const ExportDraft& intent);
    void obey(const PrintPaper& intent);
    void obey(const SavePaper& intent);
    void obey(const ShowHistory& intent);
    void obey(const LookAtRevision& intent);
    void obey(const RestoreRevision& intent);
    void obey(const LeaveRevision& intent);
    void obey(const TakeOver& intent);
    void obey(const LoadNewest& intent);
    void obey(const KeepBranch& intent);
    void obey(const RefreshInfo& intent);
    void obey(const AskPersist& intent);
    void obey(const WipeAll& intent);
    void obey(const InsertPaste& intent);
    void obey(const OpenLibrary& intent);
    void obey(const KeepExample& intent);
    void obey(const RemoveExample& intent);
    void obey(const SetAsideExamples& intent);
    void obey(const SaveCalendar& intent);
    void obey(const InsertPeople& intent);
    void obey(const MakeMemberSkp& intent);
    void obey(const OpenCatalog& intent);
    void obey(const KeepInCatalog& intent);
    void obey(const ChangeEntry& intent);
    void obey(const RemoveEntry& intent);
    void obey(const ExportCatalog& intent);
    void obey(const ImportCatalog& intent);
    void obey(const SetAsideCatalog& intent);
    void obey(const PickPaket& intent);
    void obey(const OpenForPaket& intent);
    void obey(const TakePaket& intent);
    void obey(const LeavePaket& intent);
    void obey(const SavePaket& intent);
    void obey(const OpenCopy& intent);
    void obey(const PickCopySource& intent);
    void obey(const MakeCopy& intent);
    void obey(const SayEntry& intent);
    void obey(const DecideConflict& intent);
    void obey(const SendHandover& intent);
    void obey(const PickHandover& intent);
    void obey(const TakeReceived& intent);
    void obey(const LeaveReceived& intent);
    void obey(const LookAtVersion& intent);
    void obey(const SwitchPeran& intent);
    void obey(const StartLive& intent);
    void obey(const StopLive& intent);
    void obey(const FollowLive& intent);

    void receive_file(std::string_view name, std::string_view bytes);
    void receive_paket(std::string_view name, std::string_view bytes);
    void leave_paket();
    DialogAuthor author(PeranDialog peran) const;
    bool say_entry(DialogEntry entry, bool empties_konsep);
    void record_changes();
    Result<Received> received_from(const Skp& file) const;
    void receive_handover(std::string_view name, std::string_view bytes);
    void leave_received();
    void merge_import();
    void start_live();
    void stop_live();
    void tell_live();
    void tell_live_changes();
    void hear_live(std::string_view channel, std::string_view bytes);
    void receive_copy_source(std::string name, std::string_view bytes, bool own);
    void drop_file(const FileNotice& file);
    void notice(Notice notice, const Reply& strings);
    void say(std::string words, bool danger, bool undo = false);
    void open(const std::string& id, std::function<void()> then = nullptr);
    void show_paper();
    bool counts_days() const;
    std::vector<PaperChoice> paper_choices() const;
    void forget_fields();
    void leave_then(std::function<void()> next);
    void leave_if_asked();
    void refresh_info();
    void ask_persist_once();
    void lead_to();
    void lead_focus();
    void take_late_texts();
    void tell_host();
    ScreenData data();
    double wait() const;

    Frame frame_;
    UiState ui_;
    Outbox out_;
    Host host_;
    DraftList drafts_;
    Session session_;
    Importer importer_;
    OwnExamples examples_;
    OwnCatalog catalog_;
    Printer printer_{host_};
    TouchScroll touch_;

    std::vector<Event> events_;
    double now_ = 0;
    float full_height_ = 0;  // CSS px, without an on-screen keyboard
    std::optional<Toast> toast_;
    static constexpr double toast_ms = 6000;
    double toast_until_ = 0;
    StorageTrouble trouble_ = StorageTrouble::none;
    int vanished_ = 0;
    bool update_waiting_ = false;
    StorageInfo info_;
    bool can_share_ = false;
    std::optional<Skp> told_live_;  // what the other tabs know
    bool persist_asked_ = false, told_unsaved_ = false;
    std::string told_title_;
    bool pointer_down_ = false;
    std::function<void()> after_leaving_;  // runs when what is unsaved has been committed
    bool page_changed_ = false;            // the heading of the new page gets the focus
    std::uint32_t before_modal_ = 0;       // what had the focus when the dialog opened
    bool modal_open_ = false;
    bool led_ = false;  // to a field in this frame: it has the focus, not the dialog's heading
};

}  // namespace kinerja::ui
