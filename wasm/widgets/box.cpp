// Cards and messages.
#include "wasm/widgets/box.h"

#include <algorithm>
#include <string>

#include "wasm/widgets/icons.h"
#include "wasm/widgets/sentence.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

struct ToneInks {
    ImU32 surface, ink;
    const char* icon;
};

ToneInks inks_of(Tone tone) {
    switch (tone) {
        case Tone::neutral:
            return {color::surface, color::secondary, icon::info};
        case Tone::info:
            return {color::accent_soft, color::accent, icon::info};
        case Tone::good:
            return {color::success_soft, color::success, icon::circle_check};
        case Tone::warning:
            return {color::warning_soft, color::warning, icon::triangle_alert};
        case Tone::danger:
            return {color::danger_soft, color::danger, icon::circle_alert};
    }
    return {};
}

}  // namespace

Card::Card(Column& outer, float padding, Tone tone)
    : outer_(outer),
      padding_(outer.width < space::cramped ? std::min(padding, space::small) : padding),
      top_(outer.y),
      tone_(tone) {
    inner_ = {outer.x + padding_, outer.y + padding_, outer.width - 2 * padding_};
}

Card::~Card() {
    outer_.y = inner_.y + padding_;
    backdrop_.finish({outer_.x, top_, outer_.width, outer_.y - top_}, inks_of(tone_).surface,
                     tone_ == Tone::neutral ? color::line : color::edge(inks_of(tone_).ink),
                     space::card_radius);
}

void card_row(const Rect& rect, bool last, bool hovered) {
    if (hovered) fill(rect.inset(1, 1), color::page, space::card_radius - 1);
    if (!last) line_below(rect.inset(1, 0));
}

void banner(Column& column, Tone tone, std::string_view title, std::string_view words) {
    const ToneInks inks = inks_of(tone);
    const float pad = 14, lead = 34, width = column.width - 2 * pad - lead;
    const float title_height = text_height(TextStyle::strong, title, width);
    const float words_height = words.empty() ? 0 : text_height(TextStyle::small, words, width) + 2;
    const Rect box = column.take(title_height + words_height + 2 * pad);
    std::string all(title);
    if (!words.empty()) all = as_sentence(title).append(" ").append(words);
    if (frame().near_view(box))
        frame().semantics.add(id_of(title), tone == Tone::danger ? Role::alert : Role::status, all,
                              box, frame().clip());
    fill(box, inks.surface, space::radius);
    outline(box, color::edge(inks.ink), space::radius);
    paint_icon({box.x + pad - 2, box.y + pad, 24, 24}, inks.icon, inks.ink);
    const Rect place{box.x + pad + lead, box.y + pad, width, 0};
    paint_text(place, TextStyle::strong, title, color::text);
    if (!words.empty())
        paint_text({place.x, place.y + title_height + 2, width, 0}, TextStyle::small, words,
                   color::text);
}

float badge_width(std::string_view words) {
    return text_width(TextStyle::small_strong, words) + 20;
}

float badge(float x, float y, Tone tone, std::string_view words) {
    const ToneInks inks = inks_of(tone);
    const Rect box{x, y, badge_width(words), badge_height};
    fill(box, tone == Tone::neutral ? color::sunken : inks.surface, badge_height / 2);
    paint_line(box, TextStyle::small_strong, words, inks.ink, 0.5f);
    return box.w;
}

void progress_bar(Column& column, std::string_view name, int filled, int total) {
    const Rect box = column.take(8);
    if (frame().near_view(box)) {
        SemanticsNode& node =
            frame().semantics.add(id_of(name), Role::progressbar, name, box, frame().clip());
        frame().semantics.set_value(node, std::to_string(filled) + "/" + std::to_string(total));
    }
    fill(box, color::line, 4);
    const float share = static_cast<float>(filled) / static_cast<float>(total);
    if (filled > 0)
        fill({box.x, box.y, std::max(8.0f, box.w * share), box.h},
             filled == total ? color::success : color::accent, 4);
}

}  // namespace kinerja::ui
