// A line over places that lie side by side.
#pragma once

#include <span>

#include "imgui.h"

namespace kinerja::ui {

/// CSS pixels.
struct Spot {
    float x = 0, y = 0;
};

/// Smooth, through all of them from left to right; it leaves and reaches each of them level, so it
/// never goes above the highest. Only painted.
void curve_through(std::span<const Spot> spots, ImU32 ink, float thickness);

}  // namespace kinerja::ui
