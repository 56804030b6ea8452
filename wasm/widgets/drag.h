// What is taken by a pointer at one place and let go of at another.
#pragma once

#include "wasm/widgets/geometry.h"
#include "wasm/widgets/press.h"

namespace kinerja::ui {

/// Where the pointer is, CSS px; off every rectangle while there is none.
struct Pointer {
    float x = -1, y = -1;
    bool down = false;

    bool is_in(const Rect& rect) const {
        return x >= rect.x && x < rect.right() && y >= rect.y && y < rect.bottom();
    }
};
Pointer pointer();

/// It went down on what was pressed there, and has left it since without being let go of.
bool is_dragged(const Press& press, const Rect& rect);

}  // namespace kinerja::ui
