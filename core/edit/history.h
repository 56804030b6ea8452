// History: undo and redo over any value that copies cheaply.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace kinerja {

/// Keeps the states before and after each step. A step whose merge key equals that of the step
/// before it (and is not empty) joins it, unless break_merge() was called in between.
template <class T>
class History {
  public:
    explicit History(T initial, std::size_t limit = 200)
        : present_(std::move(initial)), limit_(limit) {}

    const T& present() const { return present_; }

    /// `next` becomes the present. Redo is gone from here on.
    void commit(T next, std::string label, std::string merge_key) {
        redo_.clear();
        const bool joins = !merge_key.empty() && !undo_.empty() && merge_key == merge_key_;
        if (!joins) undo_.push_back({std::move(present_), std::move(label)});
        if (undo_.size() > limit_) undo_.erase(undo_.begin());
        present_ = std::move(next);
        merge_key_ = std::move(merge_key);
    }

    /// In place of the present, without a step: what cannot be undone, only added to.
    void amend(T next) { present_ = std::move(next); }

    /// The next commit starts a step of its own (a field lost focus, a section was left).
    void break_merge() { merge_key_.clear(); }

    /// That of the last step, as long as the next one can join it: what is being typed just now.
    const std::string& merge_key() const { return merge_key_; }

    bool can_undo() const { return !undo_.empty(); }
    bool can_redo() const { return !redo_.empty(); }

    /// Empty when there is nothing to undo or redo.
    std::string undo_label() const { return undo_.empty() ? std::string() : undo_.back().label; }
    std::string redo_label() const { return redo_.empty() ? std::string() : redo_.back().label; }

    void undo() { move(undo_, redo_); }
    void redo() { move(redo_, undo_); }

  private:
    struct Step {
        T state;
        std::string label;
    };

    void move(std::vector<Step>& from, std::vector<Step>& to) {
        if (from.empty()) return;
        Step step = std::move(from.back());
        from.pop_back();
        to.push_back({std::move(present_), step.label});
        present_ = std::move(step.state);
        merge_key_.clear();
    }

    T present_;
    std::vector<Step> undo_;
    std::vector<Step> redo_;
    std::string merge_key_;
    std::size_t limit_;
};

}  // namespace kinerja
