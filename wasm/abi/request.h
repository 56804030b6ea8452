// What the program asks of the host, and what comes back. Mirrored by web/src/abi.ts.
//
// A request is an operation, a ticket and a list of byte strings; its reply carries the same
// ticket, a status and a list of byte strings. The host never looks inside a document. Packed form
// of a list: u32 count, then per string u32 length and the bytes (little endian, no padding).
// Numbers travel as decimal text, times as milliseconds since 1970. Lists of more than one string
// are the records of strings.h.
#pragma once

#include <cstdint>

namespace kinerja::ui {

enum class Op : std::uint32_t {
    list_drafts = 1,    // [] -> DraftReply, any number
    load = 2,           // LoadAsk -> LoadReply
    commit = 3,         // CommitAsk -> CommitReply; conflict: the bytes are kept as a branch
    history = 4,        // [id] -> RevisionReply, any number
    trash = 5,          // [id] -> [] ; keeps everything for 30 days
    untrash = 6,        // [id] -> []
    purge = 7,          // [id] -> [] ; for good
    import_drafts = 8,  // ImportAsk, any number -> []
    lock = 9,           // [id] -> LockReply
    take_over = 10,     // [id] -> LockReply
    unlock = 11,        // [id] -> []
    // Notes: a name and bytes of the program's own, beside the drafts.
    read_note = 12,   // [name] -> [bytes]; not_found; damaged, with what is left of it
    write_note = 13,  // NoteAsk -> [] ; in place of what was there
    // The second store: the newest copy of each draft, apart from the drafts.
    restore = 14,    // RestoreAsk, any number -> [] ; all or none. Without any: what is missing is
                     // given up. damaged: [id] of a copy that is not whole
    read_copy = 15,  // [id] -> [bytes]; damaged
    // What is damaged and still lies there.
    list_damaged = 16,  // [] -> DamagedReply, any number
    read_damaged = 17,  // [key] -> [bytes], as they lie; not_found
    // Files.
    download = 20,    // DownloadAsk -> []
    pick_file = 21,   // [accept] -> FileReply; cancelled when the person closed the dialog;
                      // failed: NoFileReply
    pick_files = 22,  // [accept] -> FileReply, any number; one that can not be read or is too large
                      // is without bytes; cancelled as above
    share = 23,       // ShareAsk -> [] ; during a press or a key.
    //   cancelled: the sheet was closed; unsupported: no sheet, or the browser refused the file. A
    //   kind that it does not share goes as text/plain, with ".txt" after its name. A reply may
    //   never come: some systems do not say how it ended.
    can_share = 24,  // [] -> ["1" | "0"]: there is a sheet that takes files
    copy_text = 25,  // [text] -> [] ; to the clipboard, during a press or a key. unsupported: the
                     // browser refused
    // Screen.
    announce = 30,  // AnnounceAsk, no reply
    focus = 31,     // [node id], no reply: give the real focus to this node
    title = 32,     // [text], no reply
    unsaved = 33,   // ["1" | "0"], no reply: something is not committed yet
    place = 34,     // PlaceAsk, no reply: where one is now, for the history of the browser
    look = 35,      // LookAsk, no reply: how this device shows the program from now on; comes back
                    // as EventKind::preferences
    // Storage and program.
    persist = 40,       // [] -> ["granted" | "denied" | "unsupported"]
    storage_info = 41,  // [] -> StorageReply
    apply_update = 42,  // [], no reply: activate the waiting version and reload
    wipe = 43,          // [] -> [] ; every draft and note of this device, for good
    // Paper: sheets that scroll by themselves, in front of the canvas.
    paper_show = 50,   // PaperAsk and elements -> []
    paper_place = 51,  // PaperRectAsk, no reply: what is shown moves there
    paper_hide = 52,   // [], no reply
    paper_print = 53,  // [] -> [] ; the print dialog for what is shown
    // Live channel: bytes between the tabs of this device that joined the same name, one name at a
    // time. Nothing is kept, nothing comes back to the tab that said it, more than 20 MB is not
    // sent, and a page that the browser keeps for "back" misses what is said meanwhile.
    live_join = 60,   // [channel name] -> [] ; in place of the one before. unsupported
    live_say = 61,    // [bytes], no reply
    live_leave = 62,  // [], no reply
    // Files beside a draft, each once, by the SHA-256 of its octets (64 hexadecimal digits).
    attach = 70,         // AttachAsk -> AttachReply ; during a press or a key. cancelled; failed:
                         // NoFileReply; not_found: there is no such draft
    show_attached = 71,  // AttachedAsk -> [] ; in front of the canvas. not_found; damaged
    save_attached = 72,  // AttachedAsk -> [] ; as a download. not_found; damaged
    download_with = 73,  // DownloadWithAsk, PackedAsk any number -> [those that are not there, one
                         // after the other]: one file that holds all of it
    keep_attached = 74,  // [id, those wanted] -> [those that are not there]: what came in such a
                         // file last goes beside this draft, all of it or nothing. not_found
};

enum class Status : std::uint32_t {
    ok = 0,
    conflict = 1,  // the head moved, or another tab took over
    quota = 2,     // no space left
    failed = 3,    // anything else; the first string says what, in English, for the log
    cancelled = 4,
    not_found = 5,
    unsupported = 6,
    damaged = 7,  // checksum does not match and there is no older good revision
    newer = 8,    // a newer program made the database: this one reads it and changes nothing
};

/// Told without being asked: ticket 0, `status` is one of these.
enum class Notice : std::uint32_t {
    file_dropped = 1,      // FileNotice, any number: dropped or opened together
    update_waiting = 2,    // []
    lock_lost = 3,         // [id]: another tab took over
    remote_commit = 4,     // CommitNotice: another tab saved
    storage_broken = 5,    // [reason]: drafts can not be kept on this device now. "blocked": until
                           // another tab closes; "silent": no answer yet; "newer": see
                           // Status::newer; else words for the log
    storage_back = 6,      // []
    drafts_vanished = 7,   // VanishedNotice: the sentinel remembers what is gone
    remote_list = 8,       // []: another tab created, deleted or imported drafts
    offline_ready = 9,     // []: everything needed offline is stored
    storage_upgrade = 10,  // []: a newer version in another tab wants to change the database
    live_heard = 11,       // HeardNotice: another tab said it
    // [cause], then MissingNotice, any number: what only the second store has. cause: "lost" the
    // browser threw the drafts away, "unreadable" they can not be opened, "" unknown.
    copies_found = 12,
    offline_refused = 13,  // []: the server's files are not those of one build, nothing was stored
    table_pasted = 14,  // [text]: cells apart by tabs, one row a line, quoted where they must be;
                        // on a page with field_table, or over a cell of a sheet
    went_to = 15,  // [address]: at the start, or by Back, Forward or by hand. Answered by Op::place
};

}  // namespace kinerja::ui
