// Frame: what every widget shares while one picture is made. What came in (typed texts, presses by
// keyboard or assistive technology, the real focus), what goes out (semantics), and the scale.
//
// Widgets reach it through frame(); the app owns it and begins and ends each pass.
#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "wasm/abi/event.h"
#include "wasm/abi/semantics_node.h"
#include "wasm/widgets/fonts.h"
#include "wasm/widgets/geometry.h"
#include "wasm/widgets/line_break.h"
#include "wasm/widgets/scroll_state.h"
#include "wasm/widgets/semantics.h"

namespace kinerja::ui {

/// How this device shows the program: text size, and what was chosen by hand (EventKind::
/// preferences). Its theme is `shown_inks` of theme.h.
struct Look {
    float scale = 1;
    int theme = 0, percent = 0;  // by hand; 0 = as the browser says
    bool calm = false;           // nothing moves by itself
};

/// Lengths are CSS px of the page at text size 1: at size 2 half as many fit, each twice as large.
/// What goes to the host and comes from there is in CSS px of the page.
class Frame {
  public:
    // Set by the app.
    float width = 0, height = 0;  // CSS px that can be drawn on
    float dpr = 1;                // device pixels of each
    Look look;
    bool coarse = false;                       // fingers: larger targets
    BreakStyle breaks = BreakStyle::chromium;  // how the browser's own editors wrap
    Fonts fonts;
    double now = 0;  // ms, only for motion

    // What came in since the last frame.
    std::unordered_map<std::uint32_t, std::string> texts;  // editor id -> what it holds now
    std::uint32_t activated = 0;                           // pressed without a pointer
    std::uint32_t focus = 0;                               // real focus, 0 = none
    bool focus_by_keyboard = false;
    std::uint32_t reveal = 0;  // scroll this one into view when it is met
    std::unordered_map<std::uint32_t, float> editor_heights;  // height the browser's wrapping needs
    std::map<std::uint32_t, bool> touched;  // fields that had the focus once in this session

    // What goes out.
    Semantics semantics;
    bool another_pass = false;  // something moved: draw again before this is shown
    std::uint32_t heading = 0;  // node of the page's heading: gets the focus when the page changes
    Rect hosted;                // where the host shows something of its own in front of the canvas
    std::uint32_t modal = 0;    // node of the open modal's heading, 0 = none is open

    /// The text that was typed into this editor, once.
    std::optional<std::string> take_text(std::uint32_t id);
    /// Text for an editor that became read-only while it was typed stays in `texts`.
    bool keeps_late_text = false;
    /// Which path the editor `id` belongs to, for text that arrives when it is no longer drawn.
    void remember(std::uint32_t id, std::string_view path);
    std::unordered_map<std::uint32_t, std::string> paths;
    /// Another document: its fields have not been visited yet.
    void forget_fields() {
        touched.clear();
        paths.clear();
        texts.clear();
        editor_heights.clear();
    }
    /// This widget was pressed by keyboard or assistive technology, once.
    bool take_activation(std::uint32_t id);

    /// The editor `id` leaves its moving keys to the widget around it (a cell of a sheet).
    void takes_keys(std::uint32_t id) { key_takers_.push_back(id); }
    /// Whether the focus was in such an editor when the last pass was made.
    bool routes_keys() const;
    void add_key(const KeyPress& press) { keys_.push_back(press); }
    /// Those that came since the last frame, once.
    std::vector<KeyPress> take_keys();

    void begin_pass();
    void end_pass();

    /// Rounded to whole device pixels, so that canvas and DOM agree.
    float snap(float css) const { return std::floor(css * dpr + 0.5f) / dpr; }
    ImVec2 device(float x, float y) const { return {x * dpr, y * dpr}; }
    /// Where that is on the page.
    Rect on_page(const Rect& rect) const { return rect.times(look.scale); }

    // Scrolling.
    void push_region(const Rect& view, ScrollState& state);
    void pop_region();
    /// Only the regions registered from here on react: a modal is open.
    void isolate_regions() { first_region_ = regions_.size(); }
    /// What lies in `view` scrolls sideways; `state` is of the widget that draws it.
    void push_across(const Rect& view, ScrollState& state) { across_.push_back({view, &state}); }
    void scroll_across_at(float x, float y, float distance);
    ScrollState* across_at(float x, float y);
    /// Scrolls the innermost region under the point that can move that way; false when none can.
    bool scroll_at(float x, float y, float distance);
    /// The region under the point, as of the last pass; null when there is none.
    ScrollState* region_at(float x, float y);
    /// Told by every focusable widget where it is; scrolls it into view when that was asked for.
    void note_place(std::uint32_t id, const Rect& rect);

    /// The same for a place that is only roughly known: scrolls there and goes on looking.
    void note_rough_place(std::uint32_t id, const Rect& rect);

    /// Within one screen of what can be seen: worth a node, worth drawing.
    bool near_view(const Rect& rect) const;
    /// What of the canvas can be drawn on now.
    Rect clip() const;

  private:
    struct ScrollArea {
        Rect view;
        ScrollState* state;
    };
    std::vector<ScrollArea> regions_;       // of this pass
    std::vector<ScrollArea> last_regions_;  // of the last pass: what pointer events refer to
    std::vector<ScrollArea> stack_;
    std::size_t first_region_ = 0;
    std::vector<ScrollArea> across_, last_across_;
    std::vector<std::uint32_t> key_takers_;
    std::vector<KeyPress> keys_;
};

/// The frame being drawn. There is exactly one, set by the app for its lifetime.
Frame& frame();
void set_frame(Frame* frame);

}  // namespace kinerja::ui
