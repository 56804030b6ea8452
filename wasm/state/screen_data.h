// ScreenData: everything the views may read, and nothing they may change. Made by the app for each
// picture; all references are good for that picture only.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/library/own_example.h"
#include "core/library/pkps_catalog.h"
#include "core/model/skp.h"
#include "core/rules/check.h"
#include "wasm/state/dialog_index.h"
#include "wasm/state/drafts.h"
#include "wasm/state/ekspor_state.h"
#include "wasm/state/explanations.h"
#include "wasm/state/file_batch.h"
#include "wasm/state/finding_index.h"

namespace kinerja::ui {

struct UnitScreen;

/// Why nothing can be kept on this device now. waiting: until another tab lets go; silent: the
/// browser does not answer; newer: a newer program's drafts, only to be read; upgrade: this tab is
/// the old one.
enum class StorageTrouble { none, broken, upgrade, waiting, silent, newer };

struct Toast {
    std::string words;
    bool danger = false;
    bool undo = false;  // offers "Urungkan"
};

/// A document that can be printed.
struct PaperChoice {
    std::string_view id, title, explanation;
};

/// The open document. `skp` is what is looked at: the present one, or an earlier revision.
struct OpenDocument {
    const Skp* skp = nullptr;
    const Findings* findings = nullptr;
    const Findings* considered = nullptr;  // advice that was left as it is
    const FindingIndex* index = nullptr;
    const Explanations* explanations = nullptr;
    const DialogIndex* dialog = nullptr;
    Completeness completeness;
    ReadOnly read_only = ReadOnly::no;
    SaveState save = SaveState::saved;
    bool gone = false;                   // deleted for good meanwhile, so it can not be saved
    std::string saved_at;                // "14.05.33", "" = never
    std::string undo_label, redo_label;  // "" = nothing to undo
    const std::vector<Revision>* revisions = nullptr;
    std::string looked_at;               // words for the revision that is looked at
    bool looked_at_established = false;  // it is a version of the dialogue; the storage has others
    Date today;
    double now = 0;          // ms, for the time that a card takes
    bool following = false;  // another tab saves what is done here
    bool can_share = false;  // there is a share sheet

    bool editable() const { return read_only == ReadOnly::no; }
};

struct ScreenData {
    std::span<const DraftHead> drafts;
    bool drafts_known = false;   // false while the list is being read
    bool drafts_unread = false;  // the list could not be read: there may be others
    std::optional<OpenDocument> open;
    const ImportPreview* import = nullptr;
    std::string import_error;               // a refused file: what is wrong and what to do
    std::string import_file;                // its name
    const FileBatch* batch = nullptr;       // several files in one go
    std::optional<FileProgress> reading;    // a large one that is being read
    std::span<const OwnExample> examples;   // the person's own
    bool examples_damaged = false;          // they are there, but can not be read
    std::span<const CatalogEntry> catalog;  // the person's own
    bool catalog_damaged = false;
    StorageTrouble trouble = StorageTrouble::none;
    bool vanished = false;  // the storage lacks what the sentinel remembers:
    int vanished_drafts = 0, vanished_saves = 0;
    std::span<const MissingDraft> missing;  // what the second store has of it
    MissingCause missing_cause = MissingCause::unknown;
    OnlyHere only_here;
    std::span<const DamagedPart> damaged;  // what is damaged and still lies there
    bool update_waiting = false;
    bool offline_refused = false;  // the server's files did not fit, so nothing works offline yet
    const StorageInfo* info = nullptr;
    std::string renderer;
    std::optional<Toast> toast;
    std::shared_ptr<const UnitScreen> unit;  // while the screen Distribusi is shown
    std::vector<PaperChoice> papers;
    std::vector<PaperChoice> paper_sizes;  // the usual one first
    Date today;

    // Of ms since 1970.
    std::string (*moment)(double) = nullptr;        // "21 November 2026 pukul 14.05"
    std::string (*moment_exact)(double) = nullptr;  // the same with seconds
    std::string (*day)(double) = nullptr;           // "21 November 2026"

    const EksporIsi* ekspor = nullptr;  // on its screen
};

}  // namespace kinerja::ui
