// Shapes in CSS px, and the ring around what has the focus.
#pragma once

#include "imgui.h"
#include "wasm/widgets/geometry.h"
#include "wasm/widgets/theme.h"

namespace kinerja::ui {

void fill(const Rect& rect, ImU32 ink, float radius = 0);
void outline(const Rect& rect, ImU32 ink, float radius = 0, float thickness = 1);
void line_below(const Rect& rect, ImU32 ink = color::line);
void line_right(const Rect& rect, ImU32 ink = color::line);
/// Two CSS px around `rect`, two px outside it.
void focus_ring(const Rect& rect, float radius = space::radius);
void shadow(const Rect& rect, float radius = space::card_radius);

/// Paints a surface behind what is drawn between construction and finish(), for boxes whose height
/// is known only at their end. Boxes may be nested.
class Backdrop {
  public:
    Backdrop();
    /// Fills `rect` behind everything drawn so far, with a border when it has an alpha.
    void finish(const Rect& rect, ImU32 surface, ImU32 border, float radius);

  private:
    ImDrawListSplitter splitter_;
};

}  // namespace kinerja::ui
