// The modal: a window of its own over the scrim, so that nothing below can be pointed at.
#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {

ModalBox::ModalBox(std::string_view title, float width, ScrollState& scroll) : scroll_(scroll) {
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
    const float head = 68;
    const float h = std::min(std::max(scroll.content, 40.0f) + head, f.height - 48);
    if (scroll.content == 0) f.another_pass = true;
    card_ = {f.snap((f.width - w) / 2), f.snap(std::max(24.0f, (f.height - h) / 2.4f)), w, h};
    dismissed_ = ImGui::IsMouseClicked(0) && !card_.contains(ImGui::GetIO().MousePos.x / f.dpr,
                                                             ImGui::GetIO().MousePos.y / f.dpr);
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) dismissed_ = true;
    shadow(card_);
    fill(card_, color::surface, space::card_radius);
    f.semantics.add(id_of(title), Role::dialog, title, card_, f.clip()).states |= state_modal;
    f.semantics.open();
    const Rect words{card_.x + pad, card_.y + 20, w - 2 * pad - 44, 28};
    paint_line(words, TextStyle::heading, title, color::text);
    SemanticsNode& heading = f.semantics.add(id_of("judul"), Role::heading, title, words, f.clip());
    heading.level = 2;
    f.modal = heading.id;
    if (icon_button({card_.right() - 56, card_.y + 14, 40, 40}, icon::x, "Tutup"))
        dismissed_ = true;
    body_ = {card_.x, card_.y + head, card_.w, card_.h - head};
    f.push_region(body_, scroll);
    ImGui::PushClipRect(f.device(body_.x, body_.y), f.device(body_.right(), body_.bottom()), true);
    column_ = {body_.x + pad, f.snap(body_.y - scroll.y), body_.w - 2 * pad};
}

Overlay::Overlay(const Rect& rect) {
    const Frame& f = frame();
    const Rect room = rect.inset(-12, -12);
    ImGui::SetNextWindowPos(f.device(room.x, room.y));
    ImGui::SetNextWindowSize(f.device(room.w, room.h));
    ImGui::Begin("overlay", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

Overlay::~Overlay() { ImGui::End(); }

ModalBox::~ModalBox() {
    const float content = column_.y + scroll_.y - body_.y + 24;
    if (content != scroll_.content) frame().another_pass = true;
    scroll_.content = content;
    ImGui::PopClipRect();
    frame().pop_region();
    frame().semantics.close();
    ImGui::End();
}

}  // namespace kinerja::ui
