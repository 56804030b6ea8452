// What the screens know of the drafts on this device, and of the one that is open.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/handover/cautions.h"
#include "core/handover/compare_records.h"
#include "core/handover/who_opens.h"
#include "core/model/skp.h"
#include "core/model/summary.h"

namespace kinerja::ui {

/// One row of Beranda. Times are milliseconds since 1970; `deleted_at` 0 = not deleted.
struct DraftHead {
    std::string id;
    std::string revision;
    std::string epoch;
    double updated_at = 0;
    double deleted_at = 0;
    SkpSummary summary;
    bool readable = true;  // false: the summary could not be read; the body may still open
};

/// One earlier state of the open draft. `reason` is a token of reason_label in
/// views/riwayat_view.cpp.
struct Revision {
    std::string revision;
    double saved_at = 0;
    std::string reason;
};

/// The four states a person is told, plus those of a draft that is only looked at.
enum class SaveState { unsaved, saving, saved, failed };

/// Why the open draft can not be changed here and now.
enum class ReadOnly { no, other_tab, newer_version, old_revision, conflict };

/// A file that is waiting for a decision, as found out before anything is touched.
enum class ImportKind { fresh, same, different };
struct ImportPreview {
    std::string file_name;
    Skp skp;
    std::string bytes;  // what would be stored: canonical, or the original of a newer version
    std::vector<std::string> problems;  // sentences, place first
    int unknown_fields = 0;
    bool newer = false;
    ImportKind kind = ImportKind::fresh;
    DraftHead existing;  // for same and different

    /// What the draft that is here has said that the file has not, and the other way round; none
    /// until it was read.
    std::optional<RecordComparison> records;
    std::string no_merge;      // why the two can not be put together; empty: they can
    bool replacing = false;    // it was asked for, and what is lost by it is told
    std::string note, sender;  // the covering note, when it is not known here yet
    Cautions cautions;         // of a file that becomes a draft of its own

    /// Somebody's backup, not made here: whether it is one's own is asked before all else.
    bool asks_owner = false;
    WhoOpens who;  // on this device, as the file tells or as it was answered

    bool loses_record() const { return records && records->has_dialogue(); }
    /// Who opens it goes on record with what one says there.
    bool tells_who() const {
        return kind != ImportKind::same && !newer && !skp.dialog->entries.empty();
    }
};

/// What only the second store still has of a draft.
struct MissingDraft {
    DraftHead head;      // as it was copied; `updated_at` is its last save
    int saves = 0;       // how many of the last saves the draft lacks
    bool older = false;  // the draft is here, as it was before them

    /// The sentinel counts it: it is not here, and was not in the trash.
    bool is_counted() const { return !older && head.deleted_at == 0; }
};

/// Why it is missing, as far as that is known.
enum class MissingCause {
    unknown,
    lost,        // the browser says that it threw the drafts away
    unreadable,  // they can not be opened now
};

/// Work that no file outside this device has.
struct OnlyHere {
    long long saves = 0;
    int drafts = 0;
    bool worth_saying = false;
};

enum class DamageKind {
    save,     // an earlier save, set aside
    row,      // what the list knew of the draft, set aside
    newest,   // the last save of a draft that was not opened since
    orphan,   // a save of a draft that is not listed any more
    attached  // a file beside a draft; its SHA-256 stands in the key
};

/// Something damaged that still lies in the database.
struct DamagedPart {
    std::string key;  // of SaveDamaged
    DraftHead head;   // of the draft that it belongs to, as far as that is known
    DamageKind kind = DamageKind::save;
    double size = 0;  // bytes
};

/// State of the device's storage, as far as the host knows.
struct StorageInfo {
    double usage = 0, quota = 0;  // bytes, 0 = unknown
    bool persisted = false;
    std::string worker;  // none, installing, active, waiting, unsupported
    std::string version, build;
    bool fleeting = false;  // perhaps a private window: everything goes when it is closed
    std::string copies;     // where second copies lie: opfs, database; empty: nowhere
    double copied_at = 0;   // when this tab last made one; 0 = not yet
};

}  // namespace kinerja::ui
