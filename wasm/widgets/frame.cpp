// The shared state of a picture: input that is taken once, scroll regions, what is in view.
#include "wasm/widgets/frame.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinerja::ui {
namespace {

Frame* current = nullptr;

}  // namespace

Frame& frame() { return *current; }
void set_frame(Frame* frame) { current = frame; }

std::optional<std::string> Frame::take_text(std::uint32_t id) {
    const auto found = texts.find(id);
    if (found == texts.end()) return std::nullopt;
    std::string text = std::move(found->second);
    texts.erase(found);
    another_pass = true;  // whatever it changed is shown at once
    return text;
}

void Frame::remember(std::uint32_t id, std::string_view path) {
    if (!paths.contains(id)) paths.emplace(id, path);
}

bool Frame::take_activation(std::uint32_t id) {
    if (activated != id || id == 0) return false;
    activated = 0;
    return true;
}

void Frame::begin_pass() {
    another_pass = false;
    heading = modal = 0;
    hosted = {};
    regions_.clear();
    stack_.clear();
    first_region_ = 0;
    across_.clear();
    key_takers_.clear();
    semantics.begin();
}

void Frame::end_pass() {
    semantics.end(look.scale);
    last_regions_.assign(regions_.begin() + static_cast<std::ptrdiff_t>(first_region_),
                         regions_.end());
    last_across_ = first_region_ == 0 ? across_ : std::vector<ScrollArea>();
    keys_.clear();
}

bool Frame::routes_keys() const {
    return focus != 0 && std::ranges::find(key_takers_, focus) != key_takers_.end();
}

std::vector<KeyPress> Frame::take_keys() {
    if (!keys_.empty()) another_pass = true;  // what they moved is shown at once
    return std::exchange(keys_, {});
}

ScrollState* Frame::across_at(float x, float y) {
    for (const ScrollArea& region : last_across_)
        if (region.view.contains(x, y) && region.state->limit() > 0) return region.state;
    return nullptr;
}

void Frame::scroll_across_at(float x, float y, float distance) {
    if (ScrollState* state = across_at(x, y))
        state->y = std::clamp(snap(std::max(0.0f, state->y + distance)), 0.0f, state->limit());
}

void Frame::push_region(const Rect& view, ScrollState& state) {
    state.view = view.h;
    const ScrollArea region{view, &state};
    regions_.push_back(region);
    stack_.push_back(region);
}

void Frame::pop_region() {
    ScrollState& state = *stack_.back().state;
    const float clamped = std::clamp(state.y, 0.0f, state.limit());
    if (clamped != state.y) {
        state.y = clamped;
        another_pass = true;
    }
    stack_.pop_back();
}

ScrollState* Frame::region_at(float x, float y) {
    for (auto region = last_regions_.rbegin(); region != last_regions_.rend(); ++region)
        if (region->view.contains(x, y) && region->state->limit() > 0) return region->state;
    return nullptr;
}

bool Frame::scroll_at(float x, float y, float distance) {
    ScrollState* state = region_at(x, y);
    if (state == nullptr) return false;
    const float target = std::clamp(snap(state->y + distance), 0.0f, state->limit());
    if (target == state->y) return false;
    state->y = target;
    return true;
}

void Frame::note_place(std::uint32_t id, const Rect& rect) {
    if (reveal != id || id == 0) return;
    reveal = 0;
    if (stack_.empty()) return;
    const ScrollArea& region = stack_.back();
    const float margin = std::min(24.0f, region.view.h / 4);
    float target = region.state->y;
    const float above = rect.y - (region.view.y + margin);
    const float below = rect.bottom() - (region.view.bottom() - margin);
    if (above < 0)
        target += above;
    else if (below > 0)
        target += std::min(below, above);
    target = std::max(0.0f, snap(target));
    if (std::abs(target - region.state->y) < 0.5f) return;
    region.state->y = target;
    another_pass = true;
}

void Frame::note_rough_place(std::uint32_t id, const Rect& rect) {
    if (reveal != id || id == 0) return;
    note_place(id, rect);
    reveal = id;
}

bool Frame::near_view(const Rect& rect) const {
    if (stack_.empty()) return true;
    const Rect& view = stack_.back().view;
    return rect.bottom() > view.y - view.h && rect.y < view.bottom() + view.h;
}

Rect Frame::clip() const {
    const ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 low = list->GetClipRectMin(), high = list->GetClipRectMax();
    return {low.x / dpr, low.y / dpr, (high.x - low.x) / dpr, (high.y - low.y) / dpr};
}

}  // namespace kinerja::ui
