// Storage: what the shell keeps, in memory. Answers like web/src/storage*.ts: compare and set,
// what does not follow the head becomes a branch, epochs tell tabs apart. It can fail, stay silent
// and talk rubbish.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/skp.h"
#include "wasm/abi/request.h"

namespace kinerja::ui {

struct Answer {
    Status status = Status::ok;
    std::vector<std::string> strings;
};

class Storage {
  public:
    struct Version {
        int revision = 0;
        double saved_at = 0;
        std::string reason, bytes, names;
        bool damaged = false;
    };
    struct Draft {
        int head = 0, next = 1, epoch = 1, parent = 0;
        std::string writer, summary;
        double updated_at = 0, deleted_at = 0;
        std::vector<Version> versions;  // oldest first
    };

    /// True for the operations that this answers.
    static bool knows(Op op);
    Answer answer(Op op, const std::vector<std::string>& strings, double now,
                  const std::string& writer = "here");

    std::map<std::string, std::string> notes;
    bool made_by_newer = false;  // reads, and refuses every change

    // What another tab does. The App hears of it only through a notice.
    void lock_elsewhere(const std::string& id) { locks_[id] = "elsewhere"; }
    void take_over_elsewhere(const std::string& id);
    int commit_elsewhere(const Skp& skp, double now);

    /// A draft that is there from the start.
    void put(const Skp& skp, double now = 1803000000000.0);
    void put_bytes(const std::string& id, const std::string& bytes, const std::string& summary,
                   double now = 1803000000000.0);

    /// The n-th operation from now on (1 = the next) gives this and does nothing.
    void fail(int nth, Status status = Status::failed) { faults_[count_ + nth] = {status, {}}; }
    /// The n-th operation says ok but with strings that mean nothing.
    void rubbish(int nth) { faults_[count_ + nth] = {Status::ok, {"\xff\x01", "x", "-3", "{]"}}; }
    /// Every operation fails until mend() is called.
    void break_down(Status status = Status::failed) { broken_ = status; }
    void mend() { broken_ = Status::ok; }

    int count() const { return count_; }
    const Draft* find(const std::string& id) const;
    Draft& at(const std::string& id) { return drafts_.at(id); }
    const std::map<std::string, Draft>& drafts() const { return drafts_; }
    /// Every version of every draft, newest and branches alike.
    bool holds(const std::string& words) const;
    /// The bytes of the head; empty when there is no such draft.
    std::string head_bytes(const std::string& id) const;

  private:
    Answer list() const;
    Answer load(const std::string& id, const std::string& revision);
    Answer commit(const std::vector<std::string>& strings, double now, const std::string& writer);
    Answer history(const std::string& id) const;
    Answer import(const std::vector<std::string>& strings, double now, const std::string& writer);

    /// What a commit holds: all of its document, and the names of the parts.
    struct Content {
        std::string bytes, names;
    };
    /// Nothing: a part is named that is not here.
    std::optional<Content> content_of(const std::vector<std::string>& strings);

    std::map<std::string, Draft> drafts_;
    std::map<std::string, std::string> parts_;  // by name
    std::map<std::string, std::string> locks_;
    std::map<int, Answer> faults_;
    Status broken_ = Status::ok;
    int count_ = 0;
};

}  // namespace kinerja::ui
