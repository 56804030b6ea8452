#include "wasm/widgets/drag.h"

#include "imgui.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {

Pointer pointer() {
    if (!ImGui::IsMousePosValid()) return {};
    const ImVec2 at = ImGui::GetIO().MousePos;
    const float dpr = frame().dpr;
    return {at.x / dpr, at.y / dpr, ImGui::IsMouseDown(ImGuiMouseButton_Left)};
}

bool is_dragged(const Press& press, const Rect& rect) {
    const Pointer now = pointer();
    return press.held && now.down && !now.is_in(rect);
}

}  // namespace kinerja::ui
