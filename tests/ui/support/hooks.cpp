// The hook functions that imgui_internal.h declares.
#include "tests/ui/support/hooks.h"

#include "imgui.h"
#include "imgui_internal.h"

namespace {

std::map<std::uint32_t, kinerja::ui::lint::Item> collected;
int pass = -1;

}  // namespace

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData*) {
    // A frame of the program is made of several of ImGui's: only the last one is shown.
    if (context->FrameCount != pass) collected.clear();
    pass = context->FrameCount;
    const ImGuiWindow* window = context->CurrentWindow;
    // Windows are no items; the fallback window is ImGui's own and never shown.
    if (window == nullptr || window->IsFallbackWindow) return;
    if (id == window->ID || id == window->MoveId) return;
    ImRect seen = box;
    seen.ClipWithFull(window->ClipRect);
    if (seen.GetWidth() < 1 || seen.GetHeight() < 1) return;
    collected[id].rect = {seen.Min.x, seen.Min.y, seen.GetWidth(), seen.GetHeight()};
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }

namespace kinerja::ui::lint {

void watch(ImGuiContext& context) { context.TestEngineHookItems = true; }
void begin_frame() { pass = -1; }
const std::map<std::uint32_t, Item>& items() { return collected; }

}  // namespace kinerja::ui::lint
