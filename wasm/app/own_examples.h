// OwnExamples: the examples that the person keeps on this device, as a note of the host. Each
// change begins with reading what is there now, so that two tabs do not undo each other's; what can
// not be read is never written over.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "core/library/own_example.h"
#include "wasm/app/host.h"

namespace kinerja::ui {

class OwnExamples {
  public:
    /// `say` tells the person how it went; `changed` runs whenever the list did.
    OwnExamples(Host& host, std::function<void(std::string words, bool danger)> say,
                std::function<void()> changed)
        : host_(host), say_(std::move(say)), changed_(std::move(changed)) {}

    /// Reads what is there now.
    void refresh();
    const std::vector<OwnExample>& all() const { return examples_; }
    /// There is a note, but not one that this version understands.
    bool damaged() const { return damaged_; }

    void add(OwnExample example);
    void remove(const std::string& id);
    /// Keeps the damaged note under another name and begins a new list.
    void set_aside();
    /// Everything on this device is being deleted.
    void forget();

  private:
    /// Changes the list, or says why not.
    using Change = std::function<std::string(std::vector<OwnExample>&)>;
    struct Task {
        Change change;
        std::string done;  // said when it is on disk
    };
    void enqueue(Task task);
    void work();
    void finish(std::string words, bool danger);
    void write(const std::vector<OwnExample>& next);
    bool take(const Reply& reply);

    Host& host_;
    std::function<void(std::string, bool)> say_;
    std::function<void()> changed_;
    std::vector<OwnExample> examples_;
    bool damaged_ = false;
    std::deque<Task> tasks_;  // one at a time, in order
    bool busy_ = false;
    std::uint32_t generation_ = 0;  // replies from before forget() are ignored
};

}  // namespace kinerja::ui
