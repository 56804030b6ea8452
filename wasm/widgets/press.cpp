// ImGui decides what a pointer presses; the mirror's focus and activation join in.
#include "wasm/widgets/press.h"

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {

Press press(std::uint32_t id, const Rect& rect, Role role, std::string_view name, bool enabled) {
    Frame& f = frame();
    f.note_place(id, rect);
    if (f.near_view(rect)) {
        SemanticsNode& node = f.semantics.add(id, role, name, rect, f.clip());
        if (!enabled) node.states |= state_disabled;
    }
    Press result;
    const ImRect box(f.device(rect.x, rect.y), f.device(rect.right(), rect.bottom()));
    if (ImGui::ItemAdd(box, id) && enabled)
        result.clicked = ImGui::ButtonBehavior(box, id, &result.hovered, &result.held);
    if (enabled && f.take_activation(id)) result.clicked = true;
    if (result.clicked) f.another_pass = true;  // whatever it did is shown at once
    result.focused = f.focus == id && f.focus_by_keyboard;
    return result;
}

std::uint32_t id_of(std::string_view words) {
    const std::uint32_t id =
        ImGui::GetCurrentWindow()->GetID(words.data(), words.data() + words.size());
    return id == 0 ? 1 : id;
}

Scope::Scope(std::string_view word) { ImGui::PushID(word.data(), word.data() + word.size()); }
Scope::~Scope() { ImGui::PopID(); }

Container::Container(Role role, std::string_view name, const Rect& rect)
    : position_(frame().semantics.nodes().size()) {
    Frame& f = frame();
    const auto salt = static_cast<std::uint32_t>(role) + 1;
    const std::uint32_t id =
        ImHashStr(name.data(), name.size(), ImGui::GetCurrentWindow()->IDStack.back() ^ salt);
    f.semantics.add(id == 0 ? salt : id, role, name, rect, f.clip());
    f.semantics.open();
}

Container::Container(Role role, std::string_view name, const Column& column)
    : Container(role, name, Rect{column.x, column.y, column.width, 0}) {
    column_ = &column;
    top_ = column.y;
}

Container::~Container() {
    Frame& f = frame();
    if (column_ != nullptr)
        f.semantics.place(position_, {column_->x, top_, column_->width, column_->y - top_},
                          f.clip());
    f.semantics.close();
}

}  // namespace kinerja::ui
