// Autosave: when the next commit is due, and which of the four states a person is told.
//
// 250 ms after the last change, 1 s after the first one at most; after a failure again and again,
// more and more slowly. Pure: it is told the time and never looks at a clock.
#pragma once

#include <algorithm>

#include "wasm/state/drafts.h"

namespace kinerja::ui {

class Autosave {
  public:
    void changed(double now) {
        if (!dirty_) first_change_ = now;
        dirty_ = true;
        last_change_ = now;
    }

    /// A commit with everything up to now is on its way.
    void sent() {
        dirty_ = false;
        in_flight_ = true;
    }
    void committed() {
        in_flight_ = failed_ = false;
        retry_after_ = first_retry_ms;
    }
    /// What was sent did not arrive: it is unsaved again.
    void failed(double now) {
        in_flight_ = false;
        failed_ = dirty_ = true;
        retry_at_ = now + retry_after_;
        retry_after_ = std::min(retry_after_ * 2, last_retry_ms);
    }

    bool dirty() const { return dirty_; }
    bool in_flight() const { return in_flight_; }

    SaveState state() const {
        if (failed_) return SaveState::failed;
        if (in_flight_) return SaveState::saving;
        return dirty_ ? SaveState::unsaved : SaveState::saved;
    }

    /// Milliseconds until a commit is due; 0 = now, -1 = nothing to commit or one is on its way.
    double wait(double now) const {
        if (!dirty_ || in_flight_) return -1;
        const double due =
            failed_ ? retry_at_ : std::min(last_change_ + idle_ms, first_change_ + longest_ms);
        return std::max(0.0, due - now);
    }

    static constexpr double idle_ms = 250, longest_ms = 1000;
    static constexpr double first_retry_ms = 1000, last_retry_ms = 15000;

  private:
    bool dirty_ = false, in_flight_ = false, failed_ = false;
    double first_change_ = 0, last_change_ = 0, retry_at_ = 0;
    double retry_after_ = first_retry_ms;
};

}  // namespace kinerja::ui
