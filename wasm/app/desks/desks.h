// Desks: who carries out what. A new desk is a member, a line in desk_of and its intents in
// wasm/state/intent.h; what it knows for the screen it tells in fill().
#pragma once

#include <string>
#include <vector>

#include "wasm/app/backup.h"
#include "wasm/app/desks/berkas_desk.h"
#include "wasm/app/desks/calendar_desk.h"
#include "wasm/app/desks/cascade_desk.h"
#include "wasm/app/desks/catatan_desk.h"
#include "wasm/app/desks/device_desk.h"
#include "wasm/app/desks/dialog_desk.h"
#include "wasm/app/desks/distribusi_desk.h"
#include "wasm/app/desks/draft_desk.h"
#include "wasm/app/desks/ekspor_desk.h"
#include "wasm/app/desks/history_desk.h"
#include "wasm/app/desks/import_desk.h"
#include "wasm/app/desks/library_desk.h"
#include "wasm/app/desks/live_desk.h"
#include "wasm/app/desks/matriks_desk.h"
#include "wasm/app/desks/paper_desk.h"
#include "wasm/app/desks/pkps_desk.h"
#include "wasm/app/desks/umpan_balik_desk.h"
#include "wasm/app/device_mark.h"
#include "wasm/app/file_reading.h"
#include "wasm/app/last_places.h"
#include "wasm/app/many_files.h"
#include "wasm/state/outbox.h"

namespace kinerja::ui {

class Desks {
  public:
    explicit Desks(UiState& ui);

    /// Commands first, then what else was asked for.
    void carry_out(const Outbox& todo);
    /// Told without being asked.
    void hear(Notice notice, const std::vector<std::string>& strings);
    void start();
    /// At the beginning of each frame: the time goes on, what is due is saved.
    void begin_frame(double now);
    /// After the last pass.
    void end_frame();
    /// Milliseconds until something is due; -1 = nothing is.
    double wait() const;

    /// All that the views may read.
    ScreenData data() const;
    /// A file that came waits for an answer, in front of everything.
    bool asks_about_file() const;
    double now() const { return now_; }
    DraftDesk& draft() { return draft_; }

    Host host;
    Voice voice;
    DraftList drafts;
    LastPlaces last_places;
    Session session;

  private:
    LiveDesk& desk_of(const LiveIntent&) { return live_; }
    DraftDesk& desk_of(const DraftIntent&) { return draft_; }
    HistoryDesk& desk_of(const HistoryIntent&) { return history_; }
    DeviceDesk& desk_of(const DeviceIntent&) { return device_; }
    DialogDesk& desk_of(const DialogIntent&) { return dialog_; }
    CascadeDesk& desk_of(const CascadeIntent&) { return cascade_; }
    ImportDesk& desk_of(const ImportIntent&) { return import_; }
    LibraryDesk& desk_of(const LibraryIntent&) { return library_; }
    MatriksDesk& desk_of(const MatriksIntent&) { return matriks_; }
    PkpsDesk& desk_of(const PkpsIntent&) { return pkps_; }
    PaperDesk& desk_of(const PaperIntent&) { return paper_; }
    CalendarDesk& desk_of(const CalendarIntent&) { return calendar_; }
    UmpanBalikDesk& desk_of(const UmpanBalikIntent&) { return umpan_balik_; }
    EksporDesk& desk_of(const EksporIntent&) { return ekspor_; }
    DistribusiDesk& desk_of(const DistribusiIntent&) { return distribusi_; }
    BerkasDesk& desk_of(const BerkasIntent&) { return berkas_; }
    void fill_open(ScreenData& data) const;

    double now_ = 0;
    DeviceMark mark_;
    OnRecord on_record_;
    Backup backup_;
    Importer importer_;
    FileReading reading_;
    LiveDesk live_;
    DraftDesk draft_;
    HistoryDesk history_;
    DeviceDesk device_;
    DialogDesk dialog_;
    CascadeDesk cascade_;
    ManyFiles many_;
    UmpanBalikDesk umpan_balik_;
    ImportDesk import_;
    LibraryDesk library_;
    MatriksDesk matriks_;
    CatatanDesk catatan_;
    PkpsDesk pkps_;
    DistribusiDesk distribusi_;
    PaperDesk paper_;
    CalendarDesk calendar_;
    EksporDesk ekspor_;
    BerkasDesk berkas_;
};

}  // namespace kinerja::ui
