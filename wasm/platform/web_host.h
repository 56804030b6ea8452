// The browser host as main.cpp sees it: a renderer on the canvas, the event ring, what was
// published.
#pragma once

#include <span>

#include "imgui.h"
#include "wasm/abi/event.h"
#include "wasm/abi/semantics_node.h"

namespace kinerja::ui::platform {

/// Makes the renderer: WebGL 2 unless `avoid_webgl` or there is none, else the CPU. False when
/// neither can be had. Needs an ImGui context.
bool boot_renderer(bool avoid_webgl);

/// Shows the picture, unless it equals the one that is shown.
void present(const ImDrawData& data);

/// The WebGL context is gone, or back: the picture is drawn anew.
void context_lost();
void context_restored();
/// The canvas has a new size: the next picture is shown even when it is equal.
void canvas_resized();

EventRing& ring();
std::span<const SemanticsNode> published();

}  // namespace kinerja::ui::platform
