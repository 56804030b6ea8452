// NoteList: a list of the person's own that is kept on this device as a note of the host. Each
// change begins with reading what is there now, so that two tabs do not undo each other's; what can
// not be read is never written over.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "wasm/app/host_ops.h"

namespace kinerja::ui {

/// Which note it is, how its bytes read, and what is said when it can not be kept.
template <class Entry>
struct NoteKind {
    std::string_view name, name_aside;
    Result<std::vector<Entry>> (*read)(std::string_view);
    std::string (*write)(const std::vector<Entry>&);
    std::string_view failed, refused_damaged;
};

template <class Entry>
class NoteList {
  public:
    /// `say` tells the person how it went; `changed` runs whenever the list did.
    NoteList(const NoteKind<Entry>& kind, Host& host,
             std::function<void(std::string words, bool danger)> say, std::function<void()> changed)
        : kind_(kind), host_(host), say_(std::move(say)), changed_(std::move(changed)) {}

    /// Reads what is there now.
    void refresh() {
        ops::read_note(host_, kind_.name, [this](const ops::Note& reply) {
            take(reply);
            changed_();
        });
    }
    const std::vector<Entry>& all() const { return entries_; }
    /// There is a note, but not one that this version understands.
    bool damaged() const { return damaged_; }

    /// Keeps the damaged note under another name and begins a new list.
    void set_aside();
    /// Everything on this device is being deleted.
    void forget() {
        ++generation_;
        entries_.clear();
        tasks_.clear();
        damaged_ = busy_ = false;
    }

  protected:
    /// How a change went: `done` is said when it is on disk; `refusal` when it was not made.
    struct Outcome {
        std::string done, refusal;
    };
    using Change = std::function<Outcome(std::vector<Entry>&)>;
    void enqueue(Change change) {
        tasks_.push_back(std::move(change));
        if (!busy_) work();
    }
    static Outcome refused(std::string_view words) { return {{}, std::string(words)}; }
    static Outcome made(std::string_view words) { return {std::string(words), {}}; }

  private:
    void work();
    void write(const std::vector<Entry>& next, const std::string& done);
    bool take(const ops::Note& note);
    void finish(std::string words, bool danger) {
        tasks_.pop_front();
        say_(std::move(words), danger);
        changed_();
        work();
    }

    const NoteKind<Entry>& kind_;
    Host& host_;
    std::function<void(std::string, bool)> say_;
    std::function<void()> changed_;
    std::vector<Entry> entries_;
    bool damaged_ = false;
    std::deque<Change> tasks_;  // one at a time, in order
    bool busy_ = false;
    std::uint32_t generation_ = 0;  // replies from before forget() are ignored
};

template <class Entry>
bool NoteList<Entry>::take(const ops::Note& note) {
    if (note.status == Status::not_found) {
        entries_.clear();
        damaged_ = false;
        return true;
    }
    if (note.status == Status::damaged) damaged_ = true;
    if (!note.ok()) return false;
    Result<std::vector<Entry>> read = kind_.read(note.bytes);
    damaged_ = !read;
    if (read) entries_ = std::move(read).value();
    return !damaged_;
}

// Read, change, write; then the next one.
template <class Entry>
void NoteList<Entry>::work() {
    busy_ = !tasks_.empty();
    if (!busy_) return;
    ops::read_note(host_, kind_.name, [this, generation = generation_](const ops::Note& reply) {
        if (generation != generation_) return;
        if (!take(reply))
            return finish(std::string(damaged_ ? kind_.refused_damaged : kind_.failed), true);
        std::vector<Entry> next = entries_;
        const Outcome outcome = tasks_.front()(next);
        if (!outcome.refusal.empty()) return finish(outcome.refusal, false);
        write(next, outcome.done);
    });
}

template <class Entry>
void NoteList<Entry>::write(const std::vector<Entry>& next, const std::string& done) {
    ops::write_note(host_, {kind_.name, kind_.write(next)},
                    [this, next, done, generation = generation_](const Done& reply) {
                        if (generation != generation_) return;
                        if (!reply.ok()) return finish(std::string(kind_.failed), true);
                        entries_ = next;
                        finish(done, false);
                    });
}

template <class Entry>
void NoteList<Entry>::set_aside() {
    const auto failed = [this] { say_(std::string(kind_.failed), true); };
    ops::read_note(host_, kind_.name, [this, failed](const ops::Note& now) {
        if (now.status != Status::ok && now.status != Status::damaged) return failed();
        ops::write_note(host_, {kind_.name_aside, now.bytes}, [this, failed](const Done& kept) {
            if (!kept.ok()) return failed();
            ops::write_note(host_, {kind_.name, kind_.write({})},
                            [this, failed](const Done& fresh) {
                                if (!fresh.ok()) return failed();
                                refresh();
                            });
        });
    });
}

}  // namespace kinerja::ui
