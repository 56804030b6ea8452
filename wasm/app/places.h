// Places: the host's history knows where one is, and leads back there.
#pragma once

#include <functional>
#include <string_view>

#include "wasm/app/desks/desks.h"
#include "wasm/state/place.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

class Places {
  public:
    /// `close_front` does what Escape does.
    Places(Desks& desks, UiState& ui, std::function<void()> close_front)
        : desks_(desks), ui_(ui), close_front_(std::move(close_front)) {}

    /// Where the host's history leads. A draft that is not there leads to Beranda.
    void go(std::string_view address);
    /// After each frame: where one is now, once it is known.
    void tell();

  private:
    Place here() const;
    bool is_underway() const;
    void leave_front();
    void show(const Place& place);

    Desks& desks_;
    UiState& ui_;
    std::function<void()> close_front_;
    Place told_;
    bool owes_answer_ = false;
};

}  // namespace kinerja::ui
