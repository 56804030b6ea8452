// Scrolling with a finger: a drag moves what lies under it, a flick lets it glide, a tap stays a
// tap.
#pragma once

#include "wasm/abi/event.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {

class TouchScroll {
  public:
    /// What the pointer events before this one became.
    enum class Verdict { pass, swallow, cancel_press };

    /// Feed every pointer event made by a finger. `pass`: it is for the widgets too; `swallow`: it
    /// only scrolled; `cancel_press`: the press that began must not become a click.
    Verdict handle(const Event& event, double now_ms, Frame& frame);

    /// Moves on after the finger has left. True while still gliding.
    bool glide(double now_ms);
    bool gliding() const { return !down_ && speed_ != 0; }
    void stop() { speed_ = 0; }

  private:
    bool down_ = false, dragging_ = false;
    float start_x_ = 0, start_y_ = 0, last_y_ = 0;
    double last_ms_ = 0;
    float speed_ = 0;  // CSS px per ms, smoothed
    ScrollState* target_ = nullptr;
};

}  // namespace kinerja::ui
