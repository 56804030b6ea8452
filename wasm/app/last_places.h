// LastPlaces: where one was in each draft, so that opening it again goes on there. A note beside
// the drafts: an address a line, the newest first.
#pragma once

#include <string>
#include <vector>

#include "wasm/app/host.h"
#include "wasm/state/place.h"

namespace kinerja::ui {

class LastPlaces {
  public:
    explicit LastPlaces(Host& host) : host_(host) {}

    void start();
    void forget() {
        places_.clear();
        fresh_ = false;
    }
    /// A section of a draft; in place of what was known of that draft.
    void remember(const Place& place);
    /// Writes the note when there is something new: a draft was left. Not when the page goes: then
    /// nothing stands beside the last save, and the address says where one was.
    void keep();
    /// Its first section when nothing is known.
    Place of(const std::string& draft) const;

  private:
    Host& host_;
    std::vector<Place> places_;
    bool can_keep_ = false, fresh_ = false;
};

}  // namespace kinerja::ui
