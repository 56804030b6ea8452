// The modal: a window of its own over the scrim, so that nothing below can be pointed at.
#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {

Modal::Modal(std::string_view title, float width, ScrollState& scroll) : scroll_(scroll) {
    Frame& f = frame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(f.device(f.width, f.height));
    ImGui::Begin("modal", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoNav);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    f.isolate_regions();
    fill({0, 0, f.width, f.height}, color::scrim);
    const float pad = 24;
    const float w = std::min(width, f.width - 32);
    const float h = std::min(std::max(scroll.content, 80.0f), f.height - 48);
    if (scroll.content == 0) f.another_pass = true;
    card_ = {f.snap((f.width - w) / 2), f.snap(std::max(24.0f, (f.height - h) / 2.4f)), w, h};
    dismissed_ = ImGui::IsMouseClicked(0) && !card_.contains(ImGui::GetIO().MousePos.x / f.dpr,
                                                             ImGui::GetIO().MousePos.y / f.dpr);
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) dismissed_ = true;
    shadow(card_);
    fill(card_, color::surface, space::card_radius);
    f.semantics.add(id_of(title), Role::dialog, title, card_, f.clip()).states |= state_modal;
    f.semantics.open();
    f.push_region(card_, scroll);
    ImGui::PushClipRect(f.device(card_.x, card_.y), f.device(card_.right(), card_.bottom()), true);
    column_ = {card_.x + pad, f.snap(card_.y + pad - scroll.y), card_.w - 2 * pad};
    text(column_, TextStyle::heading, title, color::text, 2);
    column_.gap(space::medium);
}

Modal::~Modal() {
    const float content = column_.y + scroll_.y - card_.y + 24;
    if (content != scroll_.content) frame().another_pass = true;
    scroll_.content = content;
    ImGui::PopClipRect();
    frame().pop_region();
    frame().semantics.close();
    ImGui::End();
}

}  // namespace kinerja::ui
