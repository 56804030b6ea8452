// Everything a person can ask for besides changing the document. A view pushes an Intent; the app
// carries it out.
#pragma once

#include <string>
#include <variant>

#include "core/model/dialog.h"
#include "core/model/matriks.h"
#include "core/model/rhk.h"
#include "core/regulation/pkps_roles.h"
#include "core/regulation/profil.h"
#include "core/regulation/terms.h"

namespace kinerja::ui {

struct NewDraft {
    JenisJabatan jenis_jabatan = JenisJabatan::ja;
    Pendekatan pendekatan = Pendekatan::kuantitatif;
    StatusPegawai status = StatusPegawai::pns;
    std::string awal, akhir;  // as typed
    Profil profil = Profil::umum;
};
struct OpenDraft {
    std::string id;
};
struct CloseDraft {};
struct CloseUnsaved {};  // what could not be committed is given up
struct TrashDraft {
    std::string id;
};
struct UntrashDraft {
    std::string id;
};
struct PurgeDraft {
    std::string id;
};
struct ExportDraft {};  // the open one, from memory
struct PrintPaper {};
struct SavePaper {};  // as an HTML file
struct PickImport {};
/// `merge`: what a dialogue in the file adds goes into the draft that is here already.
enum class ImportChoice { add, copy, replace, take_rhk, merge, cancel };
struct DecideImport {
    ImportChoice choice = ImportChoice::cancel;
};
struct ShowHistory {};
struct LookAtRevision {
    std::string revision;
};
struct RestoreRevision {};  // the one that is looked at
struct LeaveRevision {};
struct TakeOver {};
struct KeepBranch {};  // after a conflict: my version becomes a draft of its own
struct LoadNewest {};  // after a conflict: show what the other tab saved
struct Undo {};
struct Redo {};
struct SaveNow {};
struct AskPersist {};
struct RefreshInfo {};
struct ApplyUpdate {};
struct ForgetVanished {};
struct WipeAll {};
struct InsertPaste {};  // what UiState::paste holds
struct OpenLibrary {
    std::string rhk;  // id of the RHK that an example is wanted for; "" = a new one
};
struct KeepExample {  // this indicator, on the device
    RhkId rhk;
    IkiId iki;
};
struct RemoveExample {
    std::string id;
};
struct InsertPeople {};  // what UiState::matriks holds, under the lead that the dialog is about
struct MakeMemberSkp {   // the SKP that a row of the matrix becomes
    AnggotaId anggota;
    bool as_draft = false;  // on this device; else a file
};
struct SetAsideExamples {};  // damaged ones: kept under another name, and a new list begins
struct OpenCatalog {         // to choose for this part; `perilaku` is the index of the value
    BagianPkps bagian{};
    int perilaku = 0;
};
struct KeepInCatalog {  // what this part of the plan says, on the device
    BagianPkps bagian{};
    int perilaku = 0;
};
struct ChangeEntry {};  // what UiState::katalog holds
struct RemoveEntry {
    std::string id;
};
struct ExportCatalog {};
struct ImportCatalog {};
struct SetAsideCatalog {};

struct SaveCalendar {  // deadlines as an iCalendar file
    bool of_all_drafts = false;
};
struct PickPaket {};  // a file of the leader, for the open draft
struct OpenForPaket {
    std::string id;  // the draft that UiState::take is for
};
struct TakePaket {};   // what UiState::take holds
struct LeavePaket {};  // nothing of it
struct SavePaket {};   // RHK and IKI of the open draft, as a file for others
struct OpenCopy {
    bool fresh = false;  // into a new draft
};
struct PickCopySource {
    std::string draft;  // id; "" = a file
};
struct MakeCopy {};  // what UiState::copy holds

struct SayEntry {  // on the record of the dialogue; the app fills in author and time
    DialogEntry entry;
    bool empties_konsep = false;  // it says what was being written
};
struct DecideConflict {  // between two values for one place
    DialogEntryId conflict;
    Path card;
    bool second = false;
};
struct SendHandover {    // the SKP with its dialogue, for the other side
    bool share = false;  // through the system's share sheet; else as a file
};
struct PickHandover {};   // a file of the other side, for the open draft
struct TakeReceived {};   // what DialogState::received holds
struct LeaveReceived {};  // nothing of it
struct LookAtVersion {
    DialogEntryId penetapan;
};
struct SwitchPeran {};  // to the other side
struct StartLive {};
struct StopLive {};
struct FollowLive {};  // in a tab that can only read, because another one saves

using Intent = std::variant<
    NewDraft, OpenDraft, CloseDraft, CloseUnsaved, TrashDraft, UntrashDraft, PurgeDraft,
    ExportDraft, PrintPaper, SavePaper, PickImport, DecideImport, ShowHistory, LookAtRevision,
    RestoreRevision, LeaveRevision, TakeOver, KeepBranch, LoadNewest, Undo, Redo, SaveNow,
    AskPersist, RefreshInfo, ApplyUpdate, ForgetVanished, WipeAll, InsertPaste, OpenLibrary,
    KeepExample, RemoveExample, SetAsideExamples, SaveCalendar, InsertPeople, MakeMemberSkp,
    OpenCatalog, KeepInCatalog, ChangeEntry, RemoveEntry, ExportCatalog, ImportCatalog,
    SetAsideCatalog, PickPaket, OpenForPaket, TakePaket, LeavePaket, SavePaket, OpenCopy,
    PickCopySource, MakeCopy, SayEntry, DecideConflict, SendHandover, PickHandover, TakeReceived,
    LeaveReceived, LookAtVersion, SwitchPeran, StartLive, StopLive, FollowLive>;

}  // namespace kinerja::ui
