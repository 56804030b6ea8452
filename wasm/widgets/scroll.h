// A part of the screen whose content can be longer than the part.
#pragma once

#include <string_view>

#include "wasm/widgets/frame.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// Clips to `view` and moves what is drawn inside by `state.y`. Fill column() from top to bottom;
/// its y at the end is the height of the content.
class ScrollRegion {
  public:
    ScrollRegion(const Rect& view, ScrollState& state, std::string_view name);
    ~ScrollRegion();
    ScrollRegion(const ScrollRegion&) = delete;
    ScrollRegion& operator=(const ScrollRegion&) = delete;

    /// A column with this padding on both sides, at most `max_width` wide and centred.
    Column& column() { return column_; }
    void layout(float padding, float max_width);

  private:
    Rect view_;
    ScrollState& state_;
    std::string_view name_;
    Column column_;
};

}  // namespace kinerja::ui
