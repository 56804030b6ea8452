// Bars lie on their side, so that the longest number has room on the narrowest screen. They begin
// at zero, and every number is printed: nothing hangs on colour or on guessing lengths.
#include "wasm/views/planning/triwulan_chart.h"

#include <algorithm>
#include <array>

#include "wasm/views/planning/words.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view triwulan_skala = "Batang dimulai dari nol";
constexpr std::string_view tanpa_target = "tanpa target";
constexpr std::string_view tidak_terbaca = "tidak terbaca";

}  // namespace wording

namespace {

using Kind = QuarterTarget::Kind;

constexpr std::array<std::string_view, triwulan_count> roman{"I", "II", "III", "IV"};
constexpr float row_height = 28, bar_height = 16, label_width = 56, note_height = 24,
                bar_least = 24;

// For lengths on screen only.
float length_of(const Decimal& value) {
    auto length = static_cast<float>(value.units);
    for (int i = 0; i < value.scale; ++i) length /= 10;
    return length;
}

std::string words_of(const QuarterTarget& quarter) {
    switch (quarter.kind) {
        case Kind::none:
            return std::string(wording::tanpa_target);
        case Kind::unclear:
            return std::string(wording::tidak_terbaca);
        case Kind::number:
            return to_indonesian(quarter.angka);
    }
    return {};
}

/// Bars between the lowest and the highest value; zero is always among them.
struct Scale {
    float low = 0, high = 0;

    explicit Scale(const QuarterTargets& quarters) {
        for (const QuarterTarget& quarter : quarters) {
            if (quarter.kind != Kind::number) continue;
            low = std::min(low, length_of(quarter.angka));
            high = std::max(high, length_of(quarter.angka));
        }
    }
    float share(float value) const { return high > low ? (value - low) / (high - low) : 0; }
};

void bar(const Rect& room, const Scale& scale, const Decimal& value) {
    const float zero = room.x + room.w * scale.share(0);
    const float end = room.x + room.w * scale.share(length_of(value));
    const float left = std::min(zero, end);
    const float width = std::max(std::max(zero, end) - left, space::hair);
    fill({left, room.y + (room.h - bar_height) / 2, width, bar_height}, color::accent, space::hair);
}

}  // namespace

std::string chart_name(const QuarterTargets& quarters, std::string_view satuan) {
    std::string name = "Target: triwulan ";
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        if (i > 0) name += ", ";
        name.append(roman[i]).append(" ").append(words_of(quarters[i]));
    }
    if (satuan.empty()) return name;
    const bool ends_with_number = quarters.back().kind == Kind::number;
    return name.append(ends_with_number ? " " : "; satuan ").append(satuan);
}

void triwulan_chart(Column& column, const QuarterTargets& quarters, std::string_view satuan) {
    const Rect all = column.take(row_height * triwulan_count + note_height);
    if (!frame().near_view(all)) return;
    const std::string name = chart_name(quarters, satuan);
    frame().semantics.add(id_of(wording::triwulan), Role::image, name, all, frame().clip());
    float number_width = 0;
    for (const QuarterTarget& quarter : quarters)
        number_width =
            std::max(number_width, text_width(TextStyle::small_strong, words_of(quarter)));
    const Scale scale(quarters);
    const Rect rows{all.x, all.y, all.w, row_height * triwulan_count};
    const Rect bars{rows.x + label_width, rows.y,
                    std::max(rows.w - label_width - number_width - space::small, bar_least),
                    rows.h};
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const Rect row{rows.x, rows.y + row_height * static_cast<float>(i), rows.w, row_height};
        paint_line({row.x, row.y, label_width, row.h}, TextStyle::small,
                   "TW " + std::string(roman[i]), color::secondary);
        if (quarters[i].kind == Kind::number)
            bar({bars.x, row.y, bars.w, row.h}, scale, quarters[i].angka);
        paint_line({row.right() - number_width, row.y, number_width, row.h},
                   TextStyle::small_strong, words_of(quarters[i]), color::text, 1);
    }
    fill({bars.x + bars.w * scale.share(0) - 1, bars.y, 1, bars.h}, color::input_border);
    std::string note(wording::triwulan_skala);
    if (!satuan.empty()) note.append("; satuan: ").append(satuan);
    paint_line({all.x, rows.bottom(), all.w, note_height}, TextStyle::small, note,
               color::secondary);
}

}  // namespace kinerja::ui
