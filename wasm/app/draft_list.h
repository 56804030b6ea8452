// DraftList: the drafts on this device, as rows. Bodies stay with the host.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "wasm/app/host_ops.h"
#include "wasm/state/drafts.h"

namespace kinerja::ui {

class DraftList {
  public:
    /// `changed` runs whenever the rows did.
    DraftList(Host& host, std::function<void()> changed)
        : host_(host), changed_(std::move(changed)) {}

    /// Reads all heads anew.
    void refresh();
    bool known() const { return known_; }
    /// The last reading failed; heads() are those of the one before.
    bool unread() const { return unread_; }
    const std::vector<DraftHead>& heads() const { return heads_; }
    /// Null when there is none; deleted ones are found as well.
    const DraftHead* find(const std::string& id) const;

    /// ops::trash, untrash or purge.
    using Change = void (*)(Host&, std::string_view id, Then<Done>);
    /// Does it, then reads the list again.
    void change(Change how, const std::string& id, std::function<void(bool)> then);

  private:
    Host& host_;
    std::function<void()> changed_;
    std::vector<DraftHead> heads_;
    bool known_ = false, unread_ = false;
};

}  // namespace kinerja::ui
