// What the session does by itself is asked for here; what is said about it is said here.
#include "wasm/app/desks/history_desk.h"

#include <cstddef>
#include <utility>

#include "core/handover/compare_records.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

/// What restoring the version that is looked at does to the record: nothing of it goes.
struct RecordStays {
    explicit RecordStays(const Session& session)
        : here(session.present().dialog->entries.size()),
          coming(entries_only_in(*session.shown().dialog, *session.present().dialog)) {}

    std::size_t here, coming;
};

}  // namespace

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
    ui_.new_page = true;
}

std::string HistoryDesk::words_of_looked_at() const {
    std::string words = "Disimpan " + moment(session_.looked_at_time()) + ".";
    const RecordStays stays(session_);
    if (stays.coming > 0)
        words += " Bila dipulihkan, " + std::to_string(stays.coming) +
                 " entri dialog yang tidak ada di sini ikut dikembalikan.";
    else if (stays.here > 0)
        words +=
            " Bila dipulihkan, catatan dialog tidak dikembalikan: " + std::to_string(stays.here) +
            " entri tetap.";
    return words;
}

void HistoryDesk::obey(const RestoreRevision&) {
    const RecordStays stays(session_);
    if (!session_.restore()) return;
    std::string words = "Versi lama dipulihkan. Versi sebelumnya tetap ada di riwayat.";
    if (stays.coming > 0)
        words += " " + std::to_string(stays.coming) + " entri dialog ikut dikembalikan.";
    else if (stays.here > 0)
        words +=
            " Catatan dialog tidak dikembalikan: " + std::to_string(stays.here) + " entri tetap.";
    if (!session_.present().evaluasi.empty())
        words += " Evaluasi yang diserahkan, penerimaan, permintaan, dan keberatannya tetap.";
    voice_.say(std::move(words));
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
