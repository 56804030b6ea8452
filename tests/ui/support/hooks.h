// Dear ImGui tells, when built with IMGUI_ENABLE_TEST_ENGINE, of every item with an id. Only this
// hook of ImGui itself is used, no test engine.
#pragma once

#include <cstdint>
#include <map>

#include "wasm/widgets/geometry.h"

struct ImGuiContext;

namespace kinerja::ui::lint {

/// From now on the items of this context are collected.
void watch(ImGuiContext& context);
void begin_frame();

struct Item {
    Rect rect;  // device px
};
/// What could be seen and operated in the last pass of the last frame, by id.
const std::map<std::uint32_t, Item>& items();

}  // namespace kinerja::ui::lint
