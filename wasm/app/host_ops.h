// What the program asks of the host: one typed function for each operation of wasm/abi/request.h.
//
// `then` runs when the reply comes, if it ever does; an empty one is not called. Views in a reply
// are good while `then` runs.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wasm/abi/request.h"
#include "wasm/abi/strings.h"
#include "wasm/app/host.h"
#include "wasm/state/drafts.h"
#include "wasm/state/place.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// How it went; each reply begins with it.
struct Done {
    Status status = Status::ok;

    bool ok() const { return status == Status::ok; }
};

template <class Reply>
using Then = std::function<void(const Reply&)>;

namespace ops {

// --- Drafts
struct Listed : Done {
    std::vector<DraftHead> heads;
};
void list_drafts(Host& host, Then<Listed> then);

struct Loaded : Done, LoadReply {};
void load(Host& host, const LoadAsk& ask, Then<Loaded> then);

/// `revision` 0 or `saved_at` 0: the host did not say.
struct Committed : Done {
    std::string_view revision;
    double saved_at = 0;
    std::string_view lacking{};  // files that it names and that are nowhere

    bool on_disk() const;
};
void commit(Host& host, const CommitAsk& ask, Then<Committed> then);

struct Past : Done {
    std::vector<Revision> revisions;  // newest first
};
void history(Host& host, std::string_view id, Then<Past> then);

void trash(Host& host, std::string_view id, Then<Done> then);
void untrash(Host& host, std::string_view id, Then<Done> then);
void purge(Host& host, std::string_view id, Then<Done> then);
/// All or none; without any, what is missing is given up.
void restore(Host& host, std::span<const RestoreAsk> asks, Then<Done> then);
/// The strings of a copies_found notice after its cause.
std::vector<MissingDraft> missing_of(std::span<const std::string> strings);
/// The second store's copy of a draft.
void read_copy(Host& host, std::string_view id,
               std::function<void(const Done&, std::string_view bytes)> then);
/// What is damaged and still lies there.
struct Damage : Done {
    std::vector<DamagedPart> parts;
};
void list_damaged(Host& host, Then<Damage> then);
/// As it lies.
void read_damaged(Host& host, std::string_view key,
                  std::function<void(const Done&, std::string_view bytes)> then);
void import_draft(Host& host, const ImportAsk& ask, Then<Done> then);

struct Locked : Done {
    bool elsewhere = false;  // another tab holds the draft
};
void lock(Host& host, std::string_view id, Then<Locked> then);
void take_over(Host& host, std::string_view id, Then<Done> then);
void unlock(Host& host, std::string_view id);

// --- Notes
struct Note : Done {
    std::string_view bytes;
};
void read_note(Host& host, std::string_view name, Then<Note> then);
void write_note(Host& host, const NoteAsk& ask, Then<Done> then);

// --- Files
void download(Host& host, const DownloadAsk& ask, Then<Done> then);

struct PickedFile : Done {
    std::string_view name, bytes;
    std::string_view missing;  // FileReply::missing, with Status::failed
};
/// `kinds` as of an HTML input that accepts them.
void pick_file(Host& host, std::string_view kinds, Then<PickedFile> then);
struct PickedFiles : Done {
    std::vector<FileReply> files;
};
/// The same, for as many as the person chooses.
void pick_files(Host& host, std::string_view kinds, Then<PickedFiles> then);
/// Only while a press or a key is being handled.
void share(Host& host, const ShareAsk& ask, Then<Done> then);
void can_share(Host& host, Then<bool> then);
/// To the clipboard; only while a press or a key is being handled.
void copy_text(Host& host, std::string_view words, Then<Done> then);

// --- Files beside a draft
struct AttachedFile : Done {
    AttachReply file;
    NoFileReply refused;  // with Status::failed
};
/// Only while a press or a key is being handled. The next commit has to name the file.
void attach(Host& host, const AttachAsk& ask, Then<AttachedFile> then);
void show_attached(Host& host, const AttachedAsk& ask, Then<Done> then);
void save_attached(Host& host, const AttachedAsk& ask, Then<Done> then);

/// `missing`: the SHA-256 of those that are not on this device, one after the other.
struct Incomplete : Done {
    std::string_view missing;
};
void download_with(Host& host, const DownloadWithAsk& ask, std::span<const PackedAsk> files,
                   Then<Incomplete> then);
/// `names`: of the files that the newest revision of this draft names.
void keep_attached(Host& host, std::string_view id, std::string_view names, Then<Incomplete> then);

// --- Screen
enum class Urgency { polite, assertive };
void announce(Host& host, Urgency urgency, std::string_view words);
/// The real focus goes to this node.
void focus(Host& host, std::uint32_t node);
/// By hand, 0 = as the browser says: position of the theme + 1, percent.
void look(Host& host, int theme, int percent);
void title(Host& host, std::string_view words);
/// Whether something is not committed yet.
void unsaved(Host& host, bool yes);
void place(Host& host, const Place& here);

// --- Storage and program
void persist(Host& host, Then<bool> then);  // whether the browser promised to keep the drafts
void storage_info(Host& host, Then<StorageInfo> then);
void apply_update(Host& host);
void wipe(Host& host, Then<Done> then);

// --- Paper, in front of the canvas
/// `elements` as core/print/packed.h makes them.
void paper_show(Host& host, const Rect& place, std::string_view name, std::string_view style,
                std::span<const std::string> elements);
void paper_place(Host& host, const Rect& place);
void paper_hide(Host& host);
void paper_print(Host& host, Then<Done> then);

// --- Tabs of this device
void live_join(Host& host, std::string_view channel, Then<Done> then);
void live_say(Host& host, std::string_view bytes);
void live_leave(Host& host);

}  // namespace ops
}  // namespace kinerja::ui
