// What the session does by itself is asked for here; what is said about it is said here.
#include "wasm/app/desks/history_desk.h"

#include <utility>

#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

void HistoryDesk::run(const HistoryIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void HistoryDesk::obey(const Undo&) {
    session_.undo();
    voice_.hush();
}

void HistoryDesk::obey(const Redo&) { session_.redo(); }

void HistoryDesk::obey(const SaveNow&) { session_.save_now(); }

void HistoryDesk::obey(const ShowHistory&) {
    session_.pause();
    session_.ask_history();
    ui_.show(Screen::riwayat);
}

void HistoryDesk::obey(const LookAtRevision& intent) {
    session_.look_at(intent.revision);
    ui_.show(Screen::editor);
}

void HistoryDesk::obey(const RestoreRevision&) {
    if (session_.restore())
        voice_.say("Versi lama dipulihkan. Versi sebelumnya tetap ada di riwayat.");
}

void HistoryDesk::obey(const LeaveRevision&) {
    const bool established = session_.looks_at_established();
    session_.leave_revision();
    if (established)
        ui_.show(Section::dialog);
    else
        ui_.show(Screen::riwayat);
    ui_.new_page = true;
}

void HistoryDesk::obey(const TakeOver&) { session_.take_over(); }

void HistoryDesk::obey(const LoadNewest&) { session_.reload(); }

void HistoryDesk::obey(const KeepBranch&) {
    Skp mine = session_.present();
    session_.close();
    mine.id.value = platform::new_id();
    session_.create(std::move(mine), "new", today());
    voice_.say("Versi Anda disimpan sebagai draf baru.");
}

}  // namespace kinerja::ui
