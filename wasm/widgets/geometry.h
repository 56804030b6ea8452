// Rectangles and columns in CSS pixels: how a screen is laid out, from top to bottom.
#pragma once

#include <algorithm>

namespace kinerja::ui {

/// CSS pixels from the top left corner of the canvas.
struct Rect {
    float x = 0, y = 0, w = 0, h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    bool empty() const { return w <= 0 || h <= 0; }
    bool contains(float px, float py) const {
        return px >= x && px < right() && py >= y && py < bottom();
    }
    Rect inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
    Rect times(float factor) const { return {x * factor, y * factor, w * factor, h * factor}; }
    /// A line of this height within it: so far from its left, right and upper edge.
    Rect line(float left, float right, float top, float height) const {
        return {x + left, y + top, w - left - right, height};
    }
    Rect cut(const Rect& other) const {
        const float left = std::max(x, other.x), top = std::max(y, other.y);
        return {left, top, std::min(right(), other.right()) - left,
                std::min(bottom(), other.bottom()) - top};
    }
};

/// A strip that widgets fill from top to bottom. `y` is where the next one starts.
struct Column {
    float x = 0, y = 0, width = 0;

    /// The next rectangle of this height; moves `y` below it.
    Rect take(float height) {
        const Rect rect{x, y, width, height};
        y += height;
        return rect;
    }
    void gap(float height) { y += height; }

    /// Part `index` of `count` equal columns side by side, starting at the present `y`.
    Column part(int index, int count, float space) const {
        const float each =
            (width - space * static_cast<float>(count - 1)) / static_cast<float>(count);
        return {x + (each + space) * static_cast<float>(index), y, each};
    }
    Column inset(float left, float right) const { return {x + left, y, width - left - right}; }
};

}  // namespace kinerja::ui
