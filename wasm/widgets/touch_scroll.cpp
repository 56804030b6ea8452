// Slop of 8 CSS px, speed from the last moves, exponential decay.
#include "wasm/widgets/touch_scroll.h"

#include <algorithm>
#include <cmath>

namespace kinerja::ui {
namespace {

constexpr float slop = 8;
constexpr float decay_ms = 325;
constexpr float slowest = 0.02f;  // CSS px per ms: below this it stands still

bool move(ScrollState& state, float distance) {
    const float before = state.y;
    state.y = std::clamp(state.y + distance, 0.0f, state.limit());
    return state.y != before;
}

}  // namespace

TouchScroll::Verdict TouchScroll::handle(const Event& event, double now_ms, Frame& frame) {
    switch (event.kind) {
        case EventKind::pointer_down: {
            const bool was_gliding = std::abs(speed_) > 0.2f;
            down_ = true;
            dragging_ = false;
            speed_ = 0;
            start_x_ = event.x;
            start_y_ = last_y_ = event.y;
            last_ms_ = now_ms;
            target_ = frame.region_at(event.x, event.y);
            return was_gliding ? Verdict::swallow : Verdict::pass;  // a touch only stops the glide
        }
        case EventKind::pointer_move: {
            if (!down_) return Verdict::pass;
            const float total_x = event.x - start_x_, total_y = event.y - start_y_;
            Verdict verdict = dragging_ ? Verdict::swallow : Verdict::pass;
            if (!dragging_ && target_ != nullptr && std::abs(total_y) > slop &&
                std::abs(total_y) > std::abs(total_x)) {
                dragging_ = true;
                last_y_ = event.y;
                verdict = Verdict::cancel_press;
            }
            if (dragging_) {
                const float distance = last_y_ - event.y;
                const auto elapsed = static_cast<float>(std::max(1.0, now_ms - last_ms_));
                speed_ = 0.6f * speed_ + 0.4f * distance / elapsed;
                move(*target_, distance);
                last_y_ = event.y;
                last_ms_ = now_ms;
            }
            return verdict;
        }
        case EventKind::pointer_up:
        case EventKind::pointer_cancel: {
            const Verdict verdict = dragging_ ? Verdict::swallow : Verdict::pass;
            if (!dragging_ || now_ms - last_ms_ > 100) speed_ = 0;
            down_ = dragging_ = false;
            last_ms_ = now_ms;
            return verdict;
        }
        default:
            return Verdict::pass;
    }
}

bool TouchScroll::glide(double now_ms) {
    if (down_ || speed_ == 0 || target_ == nullptr) return false;
    const auto elapsed = static_cast<float>(std::clamp(now_ms - last_ms_, 0.0, 100.0));
    last_ms_ = now_ms;
    const bool moved = move(*target_, speed_ * elapsed);
    speed_ *= std::exp(-elapsed / decay_ms);
    if ((!moved && elapsed > 0) || std::abs(speed_) < slowest) speed_ = 0;
    return speed_ != 0;
}

}  // namespace kinerja::ui
