// Input: events of the host become input of the widgets; keys go to the table of actions.
#pragma once

#include <functional>
#include <vector>

#include "wasm/abi/event.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/touch_scroll.h"

namespace kinerja::ui {

/// What an event means beyond the widgets.
struct InputEvents {
    std::function<void()> left;             // the person left a field, or the page
    std::function<void()> came_back;        // to the page
    std::function<bool(KeyPress)> pressed;  // true: it was a key of the program's own
};

class Input {
  public:
    Input(Frame& frame, UiState& ui, InputEvents events)
        : frame_(frame), ui_(ui), events_(std::move(events)) {}

    void add(const Event& event) { waiting_.push_back(event); }
    bool waits() const { return !waiting_.empty(); }
    /// Somebody presses something in this frame.
    bool presses() const;
    /// Hands everything that came to the widgets.
    void feed();

    void begin_frame(double now);
    bool gliding() const { return touch_.gliding(); }
    void resize(const Event& event);
    void prefer(const Event& event);

  private:
    void feed(Event event);
    void measure();
    void pointer(const Event& event);
    void focus(const Event& event);
    void visibility(bool visible);
    void key(const KeyPress& press);
    void scroll(float distance);

    Frame& frame_;
    UiState& ui_;
    InputEvents events_;
    std::vector<Event> waiting_;
    TouchScroll touch_;
    double now_ = 0;
    // CSS px of the page, what is left of its height by an on-screen keyboard, device pixels.
    float page_width_ = 0, page_height_ = 0, room_ = 0, density_ = 1;
    bool pointer_down_ = false;
};

}  // namespace kinerja::ui
