// What the strings of a request, of its reply and of a notice are, by position: the first member is
// the first string. Mirrored by web/src/ops.ts; tests/shell/abi.test.ts compares the two.
//
// ...Ask goes to the host, ...Reply comes back, ...Notice is told without being asked. An operation
// that is not here has one string or none (request.h).
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>
#include <vector>

namespace kinerja::ui {

// A list of drafts is one of these after the other; `deleted_at` "" = live.
struct DraftReply {
    std::string_view id, revision, epoch, updated_at, deleted_at, summary;
};
// `revision` "" = the newest.
struct LoadAsk {
    std::string_view id, revision;
};
// `recovered_from` "" = this is the revision that was asked for. `names`: of the parts that the
// host holds of it, 32 octets of SHA-256 each, in order; "" = it is kept whole.
struct LoadReply {
    std::string_view id, revision, epoch, bytes, recovered_from, names;
};
// `base` is the revision that it follows, "0" = a new draft. `parts`: of each part of the document
// in order its name and how many octets of `bytes` it is (32 bits, little endian), 0 = the host has
// it; "" = `bytes` are the whole document. `size`: of the whole document. `attached`: the files
// beside the draft that it names, one SHA-256 after the other.
struct CommitAsk {
    std::string_view id, base, epoch, bytes, summary, reason, parts{}, size{}, attached{};
};
// `lacking`: the files that it names, the commit before did not, and that are nowhere on this
// device (an undo may name one again), one SHA-256 after the other.
struct CommitReply {
    std::string_view revision, saved_at, lacking{};
};
// A history is one of these after the other, newest first.
struct RevisionReply {
    std::string_view revision, saved_at, reason, size;
};
// Any number of drafts, one after the other: all or nothing, their ids must be new.
struct ImportAsk {
    std::string_view id, bytes, summary;
};
// `place`: "head" it is what the draft holds from now on, "aside" in the bin or beside what the
// draft holds.
struct RestoreAsk {
    std::string_view id, place;
};
// `state`: "granted" or "held" by another tab.
struct LockReply {
    std::string_view state, epoch;
};
// `draft` is the id that it belongs to, listed or not. `why`: "checksum" or "head" (a row of the
// list) it was set aside; "newest" the last save of a draft, which was not opened since; "orphan" a
// save of a draft that is not listed any more; "attached" a file beside a draft, whose SHA-256
// stands in `key`. `saved_at` 0 = unknown; `summary` may mean nothing.
struct DamagedReply {
    std::string_view key, draft, why, saved_at, size, summary;
};
struct NoteAsk {
    std::string_view name, bytes;
};
struct DownloadAsk {
    std::string_view name, type, bytes;
};
// `missing`: why there are no bytes: "too large", "no room" beside the others, "unreadable", or
// "container": it seems to be a file with attachments and is none that can be trusted.
struct FileReply {
    std::string_view name, bytes, missing;
};
// With Status::failed. `reason`: as FileReply::missing; of an attachment also "empty" and "kind";
// else words for the log.
struct NoFileReply {
    std::string_view reason, name;
};
// `largest`, `room`: octets that it may have, and that are left for this draft.
struct AttachAsk {
    std::string_view id, largest, room;
};
// `kind`: "pdf", "png" or "jpeg", by its first octets.
struct AttachReply {
    std::string_view name, kind, size, sha256;
};
struct AttachedAsk {
    std::string_view id, sha256, name, kind;
};
// `entry`: what `bytes` are called in the file.
struct DownloadWithAsk {
    std::string_view id, name, entry, bytes;
};
struct PackedAsk {
    std::string_view sha256, entry;
};
struct ShareAsk {
    std::string_view name, type, bytes, title;
};
// `urgency`: "polite" or "assertive".
struct AnnounceAsk {
    std::string_view urgency, words;
};
// `address`: what stands behind "#" in that of the page. `in_front`: "1", something stands in front
// of it that Back closes. `passing`: "1", nobody comes back to it: what one goes on to takes its
// place.
struct PlaceAsk {
    std::string_view address, in_front, passing;
};
// By hand, as EventKind::preferences has it.
struct LookAsk {
    std::string_view theme, percent;
};
// `persisted`, `fleeting` (signs of a private window): "1" or "0"; usage and quota in bytes, 0 =
// unknown. `copies`: where second copies lie ("opfs", "database", "" nowhere), `copied_at`: when
// this tab last made one, 0 = not yet.
struct StorageReply {
    std::string_view usage, quota, persisted, worker, version, build, fleeting, copies, copied_at;
};
// The elements of core/print/packed.h follow. CSS px of the page, whole.
struct PaperAsk {
    std::string_view x, y, width, height, name, style;
};
// Where the paper is shown, as above.
struct PaperRectAsk {
    std::string_view x, y, width, height;
};
// Several are one after the other; `missing` as in FileReply.
struct FileNotice {
    std::string_view name, bytes, missing;
};
struct CommitNotice {
    std::string_view id, revision;
};
struct VanishedNotice {
    std::string_view drafts, saves;
};
// `saves`: how many of the last saves the drafts lack; `older` "1": the draft is there as it was
// before them; `deleted` "1": it was in the bin.
struct MissingNotice {
    std::string_view id, saves, saved_at, older, deleted, summary;
};
struct HeardNotice {
    std::string_view channel, bytes;
};

/// How many strings one of these is.
template <class Record>
inline constexpr std::size_t string_count = sizeof(Record) / sizeof(std::string_view);

template <class Record>
std::array<std::string_view, string_count<Record>> strings_of(const Record& record) {
    return std::bit_cast<std::array<std::string_view, string_count<Record>>>(record);
}

/// From the strings at `first` on; what is missing is empty. Good as long as the strings are.
template <class Record, class Strings>
Record record_of(const Strings& strings, std::size_t first = 0) {
    std::array<std::string_view, string_count<Record>> found;
    for (std::size_t i = 0; i < found.size() && first + i < strings.size(); ++i)
        found[i] = strings[first + i];
    return std::bit_cast<Record>(found);
}

/// One record after the other; a last one that is cut short is left out.
template <class Record, class Strings>
std::vector<Record> records_of(const Strings& strings) {
    std::vector<Record> found;
    constexpr std::size_t size = string_count<Record>;
    for (std::size_t at = 0; at + size <= strings.size(); at += size)
        found.push_back(record_of<Record>(strings, at));
    return found;
}

}  // namespace kinerja::ui
