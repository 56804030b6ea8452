// The modal: a window of its own over the scrim, so that nothing below can be pointed at.
#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {

namespace {

constexpr float pad = 24, head_height = 68, tallest = 600, highest = 96;

void begin_window() {
    const Frame& f = frame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(f.device(f.width, f.height));
    ImGui::Begin("modal", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoNav);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

Rect place_of(float width, float content, bool tall) {
    const Frame& f = frame();
    const float w = std::min(width, f.width - 32);
    const float wanted = tall ? tallest : std::max(content, 40.0f) + head_height;
    const float h = std::min(wanted, f.height - 48);
    const float above = std::max(24.0f, (f.height - h) / 2.4f);
    return {f.snap((f.width - w) / 2), f.snap(tall ? std::min(above, highest) : above), w, h};
}

bool pressed_outside(const Rect& card) {
    const float dpr = frame().dpr;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return ImGui::IsMouseClicked(0) && !card.contains(mouse.x / dpr, mouse.y / dpr);
}

void title_line(const Rect& words, std::string_view title) {
    Frame& f = frame();
    paint_line(words, TextStyle::heading, title, color::text);
    SemanticsNode& heading = f.semantics.add(id_of("judul"), Role::heading, title, words, f.clip());
    heading.level = 2;
    f.modal = heading.id;
}

}  // namespace

ModalBox::ModalBox(std::string_view title, float width, ScrollState& scroll, ModalShape shape)
    : scroll_(scroll) {
    Frame& f = frame();
    begin_window();
    f.isolate_regions();
    fill({0, 0, f.width, f.height}, color::scrim);
    if (scroll.content == 0) f.another_pass = true;
    card_ = place_of(width, scroll.content, shape.tall);
    dismissed_ = pressed_outside(card_) || ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    shadow(card_);
    fill(card_, color::surface, space::card_radius);
    f.semantics.add(id_of(title), Role::dialog, title, card_, f.clip()).states |= state_modal;
    f.semantics.open();
    head_ = {card_.x + pad, card_.y + 14, card_.w - 2 * pad - 44};
    if (!shape.own_head) title_line({head_.x, head_.y + 6, head_.width, 28}, title);
    if (icon_button({card_.right() - 56, card_.y + 14, 40, 40}, icon::x, "Tutup"))
        dismissed_ = true;
    begin_body();
}

void ModalBox::begin_body() {
    Frame& f = frame();
    body_ = {card_.x, card_.y + head_height, card_.w, card_.h - head_height};
    f.push_region(body_, scroll_);
    ImGui::PushClipRect(f.device(body_.x, body_.y), f.device(body_.right(), body_.bottom()), true);
    column_ = {body_.x + pad, f.snap(body_.y - scroll_.y), body_.w - 2 * pad};
}

Overlay::Overlay(const Rect& rect, const char* name) {
    const Frame& f = frame();
    const Rect room = rect.inset(-12, -12);
    ImGui::SetNextWindowPos(f.device(room.x, room.y));
    ImGui::SetNextWindowSize(f.device(room.w, room.h));
    ImGui::Begin(name, nullptr,
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
