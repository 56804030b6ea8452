// ManyFiles: several files that came in one go. Each is judged beside the draft that it belongs to,
// shown, and taken only then: draft by draft, each in a commit of its own that follows what was
// read, so what another tab saved meanwhile is never written over. A bad file changes nothing, and
// spoils none of the others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "wasm/app/desks/on_record.h"
#include "wasm/app/draft_list.h"
#include "wasm/app/file_reading.h"
#include "wasm/app/host_ops.h"
#include "wasm/state/file_batch.h"

namespace kinerja::ui {

/// Why a file without contents is refused.
std::string_view why_without_contents(std::string_view missing);

class ManyFiles {
  public:
    /// `changed` runs whenever the batch did; `say` hears what is wrong with files that came along.
    ManyFiles(Host& host, DraftList& drafts, OnRecord& on_record, std::function<void()> changed,
              std::function<void(std::string words)> say)
        : host_(host),
          drafts_(drafts),
          on_record_(on_record),
          changed_(std::move(changed)),
          say_(std::move(say)) {}

    /// What they would do; nothing is written. One file is read in a frame, or a piece of a large
    /// one: whoever types meanwhile waits for that at most, and sees how far it is.
    void look_at(std::vector<NamedBytes> files);
    void begin_frame();
    /// Milliseconds until there is more to read; -1 = there is not.
    double wait() const { return waiting_.empty() ? -1 : 0; }
    /// All that can be taken unseen: what gives cause to be looked at by itself is not.
    void take();
    /// Whether the drafts of a backup that was made elsewhere are one's own: else nothing private
    /// of them is kept.
    void answer_owner(bool own);
    /// The same again, of drafts that may have changed meanwhile.
    void look_again();
    /// One of them, to be looked at by itself; none when it could not be read.
    std::optional<NamedBytes> look_at_one(std::size_t at);
    void leave() { ++generation_, batch_.reset(), reading_.reset(), waiting_.clear(); }
    /// Null when there is none.
    const FileBatch* batch() const { return batch_ ? &*batch_ : nullptr; }

  private:
    /// One draft, and what its files make of it.
    struct Work {
        std::optional<Skp> skp;  // none: there is no such draft yet
        std::string bytes;       // as it is stored
        std::string revision = "0", epoch = "0";
        bool changed = false;
    };

    using Next = std::function<void()>;

    bool is_read(const NamedBytes& file);
    void judge_alone(const NamedBytes& file);
    void each_draft(std::size_t from, BatchStage end);
    void judge(const std::string& id, Work work, const Next& next);
    void judge_file(std::size_t at, Work& work);
    void begin_draft(std::size_t at, Work& work);
    void receive_into(std::size_t at, Work& work);
    void compare_with(std::size_t at, const Work& work);
    void remember_draft(const std::string& id);
    void read_umpan_balik(const NamedBytes& file);
    void take_umpan_balik(std::size_t at, Work& work);
    bool is_foreign(std::size_t at);
    void take_draft(const std::string& id, const Next& next);
    void store(const std::string& id, const Work& work, const Next& next);
    void load(const std::string& id, std::function<void(std::optional<Work>)> then);
    void refuse_draft(const std::string& id, const std::string& why);
    Next if_still_here(Next next) const;

    Host& host_;
    DraftList& drafts_;
    OnRecord& on_record_;
    std::function<void()> changed_;
    std::function<void(std::string words)> say_;
    std::optional<FileBatch> batch_;
    std::deque<NamedBytes> waiting_;        // to be read
    std::unique_ptr<SkpReading> reading_;   // of the first of them
    bool said_ = false;                     // that they are being read
    std::vector<std::optional<Skp>> read_;  // beside the files of the batch; none: refused
    std::vector<bool> of_backup_;           // the same
    std::vector<std::vector<UmpanBalik>> umpan_balik_;  // the same; what a small file brings
    std::vector<std::string> ids_;                      // of their drafts, each once
    std::uint32_t generation_ = 0;                      // replies for an earlier batch are ignored
};

}  // namespace kinerja::ui
