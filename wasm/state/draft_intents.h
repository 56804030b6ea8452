// What a person asks for about the drafts of this device, and about files that become one.
#pragma once

#include <cstddef>
#include <string>
#include <variant>

#include "core/regulation/dialog_terms.h"
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
/// `ask`: when there are private words in it, or it has files beside it, the person is asked.
enum class FileFor { ask, oneself, others };
struct ExportDraft {  // the open one, from memory
    FileFor whom = FileFor::ask;
    bool with_files = false;  // of its bukti dukung, in one file with it
};

struct SaveAllDrafts {};  // as one backup
struct HushBackup {};     // the reminder of it, until there is as much again

using DraftIntent = std::variant<NewDraft, OpenDraft, CloseDraft, CloseUnsaved, TrashDraft,
                                 UntrashDraft, PurgeDraft, ExportDraft, SaveAllDrafts, HushBackup>;

struct PickImport {};
/// `merge`: what a dialogue in the file adds goes into the draft that is here already.
enum class ImportChoice { add, copy, replace, take_rhk, merge, cancel };
struct DecideImport {
    ImportChoice choice = ImportChoice::cancel;
};
struct AnswerOwner {  // of a backup that was made elsewhere
    bool own = false;
};
struct AnswerOwners {  // the same, of all drafts of a backup
    bool own = false;
};
struct AnswerWho {  // uses this device for the SKP of the file
    PeranDialog peran{};
};

struct TakeBatch {};  // all of several files that came in one go and give no cause to look
struct LookAtFile {   // one of them, by itself
    std::size_t at = 0;
};
struct ReturnToBatch {};  // to those that were not looked at yet
struct LeaveBatch {};     // what is not taken stays untouched
struct StopReading {};    // of a large file

using ImportIntent = std::variant<PickImport, DecideImport, AnswerOwner, AnswerOwners, AnswerWho,
                                  TakeBatch, LookAtFile, ReturnToBatch, LeaveBatch, StopReading>;

}  // namespace kinerja::ui
