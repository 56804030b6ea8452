// Session: the one draft that is open. Holds its history, saves it, and knows why it may not be
// changed.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/codec/skp_parts.h"
#include "core/edit/command.h"
#include "core/edit/history.h"
#include "core/model/skp.h"
#include "core/model/summary.h"
#include "wasm/app/autosave.h"
#include "wasm/app/derived.h"
#include "wasm/app/host_ops.h"
#include "wasm/state/drafts.h"

namespace kinerja::ui {

/// What the session tells the app about.
struct SessionEvents {
    std::function<void(std::string words, bool danger)> say;
    std::function<void()> committed;  // the list of drafts is out of date; drafts can be kept here
    std::function<void()> changed;    // the document or its state changed: draw again
};

/// What belongs to the document that is open, and goes with it.
struct Document {
    std::string id, revision = "0", epoch = "0";
    std::optional<History<Skp>> history;
    std::string newer_bytes;  // the original of a document that a newer version wrote
    Derived derived;
    ReadOnly read_only = ReadOnly::no;
    Autosave autosave;
    PartWriter parts;
    double saved_at = 0;
    std::vector<Revision> revisions;
    bool revisions_known = false;
    std::optional<Skp> looked_at;
    double looked_at_time = 0;
    std::string looked_at_words;
    bool following = false;     // another tab saves; this one only shows and says
    bool yielded = false;       // another tab took it; letters may still be on their way here
    bool gone = false;          // deleted for good elsewhere: it can not be saved under its id
    bool reload_after = false;  // when those letters are kept
    bool tells_saved = false;   // somebody asked for a save, and waits to hear of it
    BerkasSingkat berkas;       // when files of it came and went
};

class Session {
  public:
    Session(Host& host, SessionEvents events) : host_(host), events_(std::move(events)) {}

    /// True from open or create until close.
    bool is_open() const { return open_; }
    const std::string& id() const { return document_.id; }

    /// Locks and reads; the document is there once loaded() is true.
    void open(const std::string& id, const Date& today, std::function<void(bool)> then);
    /// A new document with this id, committed at once.
    void create(Skp skp, const std::string& reason, const Date& today);
    /// Commits what is unsaved and lets go.
    void close();
    /// When files of this document came and went, as its summary said before it was opened.
    void know_files(BerkasSingkat berkas) { document_.berkas = std::move(berkas); }
    /// A file of it came in or went out today: the summary of the next commit says so.
    void note_file(std::string BerkasSingkat::*which);

    bool loaded() const { return document_.history.has_value(); }
    /// What is looked at: the present document, or an earlier revision.
    const Skp& shown() const {
        return document_.looked_at ? *document_.looked_at : document_.history->present();
    }
    const Skp& present() const { return document_.history->present(); }
    const Derived& derived() const { return document_.derived; }
    ReadOnly read_only() const {
        return document_.looked_at ? ReadOnly::old_revision : document_.read_only;
    }
    SaveState save_state() const { return document_.autosave.state(); }
    /// Commits of this document in this session, the one that created it among them.
    int saves() const { return saves_; }
    /// The last one that is on disk, as decimal text.
    const std::string& revision() const { return document_.revision; }
    double saved_at() const { return document_.saved_at; }  // ms since 1970, 0 = never
    std::string undo_label() const { return document_.history->undo_label(); }
    std::string redo_label() const { return document_.history->redo_label(); }
    /// Saving failed because the draft was deleted for good meanwhile.
    bool gone() const { return document_.gone; }
    bool unsaved() const {
        return !document_.following &&
               (document_.autosave.dirty() || document_.autosave.in_flight());
    }

    /// Something is not saved that this tab has to save: whoever leaves waits for it.
    bool owes() const { return unsaved() && (is_writer() || owes_branch()); }

    /// False when the command could not be done; the sentence has been said.
    bool apply(const Command& command);
    /// The same for a text that was typed before its editor was read-only: when another tab took
    /// the draft meanwhile, it becomes a branch like the rest.
    bool take_late(const Command& command);
    bool yielded() const { return document_.yielded && !document_.looked_at; }
    void undo();
    void redo();
    /// The next change is an undo step of its own, and what is unsaved goes out now.
    void pause();

    /// The time goes on: sends a commit when one is due.
    void begin_frame(double now);
    /// Milliseconds until one is; -1 = none.
    double autosave_wait() const;
    /// A version of its own in the history. That it is saved is said, once all of it is.
    void save_now();
    /// Lets go without saving: everything is being deleted.
    void forget();
    void commit(const std::string& reason);
    /// The page is going away: commit even while another commit is on its way.
    void flush();

    /// The bytes of what is looked at, as a file would hold them.
    std::string bytes() const;

    // Other tabs.
    void lock_lost();
    void remote_commit(const std::string& revision);
    void take_over();
    void reload();
    /// A draft that another tab holds is worked on here too, and goes there to be saved. What was
    /// saved and is not on record yet is the other tab's to record: it is not here until it is
    /// told.
    void follow();
    bool following() const { return document_.following; }

    // History.
    void ask_history();
    const std::vector<Revision>& revisions() const { return document_.revisions; }
    bool revisions_known() const { return document_.revisions_known; }
    void look_at(const std::string& revision);
    void leave_revision();
    /// A version that was established, found in the record: `words` say which.
    void look_at(Skp skp, std::string words);
    const std::string& looked_at_words() const { return document_.looked_at_words; }
    bool looks_at_established() const {
        return document_.looked_at && !document_.looked_at_words.empty();
    }
    /// The revision that is looked at becomes the present again; false when it may not.
    bool restore();
    double looked_at_time() const { return document_.looked_at_time; }

  private:
    void stepped(bool allowed);
    void changed();
    void compute();
    void load(std::function<void(bool)> then);
    void take(const ops::Loaded& loaded, std::function<void(bool)> then);
    void begin(std::string id, const Date& today);
    void on_commit(const ops::Committed& reply, const SkpInParts& written);
    void know_parts(std::string_view names);
    void say_lacking(const std::string& files);
    bool is_writer() const;    // what is written in this tab is saved by this tab
    bool owes_branch() const;  // another tab took the draft, and something is not kept yet
    static std::string why_unsaved(Status status);
    void flush_as(const std::string& reason);

    Host& host_;
    SessionEvents events_;
    bool open_ = false;
    std::uint32_t generation_ = 0;  // replies for an earlier document are ignored
    Date today_;
    double now_ = 0;
    int saves_ = 0;
    Document document_;
};

}  // namespace kinerja::ui
