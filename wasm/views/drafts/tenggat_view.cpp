// Deadlines on Beranda: the nearest of all drafts, and the next of one.
#include "wasm/views/drafts/tenggat_view.h"

#include <algorithm>
#include <vector>

#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/countdown.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tenggat_berikutnya = "Tenggat berikutnya";
constexpr std::string_view tenggat_terakhir = "Tenggat terakhir";

}  // namespace wording

namespace {

constexpr int days_ahead = 30, days_back = 7;
constexpr std::size_t shown_at_most = 5;
constexpr float row_height = 64, words_top = 10;

struct Near {
    const DraftHead* head;
    const TenggatSingkat* tenggat;
    int days;
};

/// By date; empty when none lies ahead, since what has passed is no news by itself.
std::vector<Near> nearest(std::span<const DraftHead> drafts, const Date& today) {
    std::vector<Near> list;
    bool ahead = false;
    for (const DraftHead& head : drafts) {
        if (head.deleted_at > 0) continue;
        for (const TenggatSingkat& one : head.summary.tenggat) {
            const int days = days_between(today, one.tanggal);
            if (days < -days_back || days > days_ahead) continue;
            ahead = ahead || days >= 0;
            list.push_back({&head, &one, days});
        }
    }
    if (!ahead) return {};
    // What lies ahead first; what has just passed fills the rest.
    std::ranges::stable_sort(list, [](const Near& a, const Near& b) {
        if ((a.days < 0) != (b.days < 0)) return b.days < 0;
        return a.days < 0 ? a.days > b.days : a.days < b.days;
    });
    if (list.size() > shown_at_most) list.resize(shown_at_most);
    return list;
}

void row(Column& column, const Near& near, bool last, const Date& today, Outbox& out) {
    const Scope scope(near.head->id + near.tenggat->id);
    const Rect rect = column.take(row_height);
    const SkpSummary& summary = near.head->summary;
    const std::string nama = summary.nama.empty() ? std::string(wording::tanpa_nama) : summary.nama;
    const std::string when =
        to_long(near.tenggat->tanggal) + ", " + countdown(today, near.tenggat->tanggal);
    const std::string all = near.tenggat->nama + ", " + when;
    const Container item(Role::listitem, all, rect);
    const Press state = press(id_of("buka"), rect, Role::button, all + ". " + nama);
    card_row(rect, last, state.hovered);
    const Rect words =
        rect.line(space::row_pad, space::row_pad, words_top, spec_of(TextStyle::strong).line);
    paint_line(words, TextStyle::strong, near.tenggat->nama + " · " + nama, color::text);
    paint_line({words.x, words.bottom(), words.w, spec_of(TextStyle::small).line}, TextStyle::small,
               when, color::secondary);
    if (state.focused) focus_ring(rect.inset(space::tiny, space::tiny));
    if (state.clicked) out.ask(OpenDraft{near.head->id});
}

}  // namespace

void tenggat_view(Column& column, const ScreenData& data, Outbox& out) {
    const std::vector<Near> list = nearest(data.drafts, data.today);
    if (list.empty()) return;
    text(column, TextStyle::heading, wording::tenggat_terdekat, color::text, 2);
    column.gap(space::small);
    {
        Card card(column, 0);
        const Container rows(Role::list, wording::tenggat_terdekat, card.column());
        for (const Near& near : list)
            row(card.column(), near, &near == &list.back(), data.today, out);
    }
    column.gap(space::large);
}

std::string next_deadline(const SkpSummary& summary, const Date& today, bool narrow) {
    if (summary.tenggat.empty()) return {};
    const auto ahead = std::ranges::find_if(
        summary.tenggat, [&](const TenggatSingkat& one) { return today <= one.tanggal; });
    const bool none = ahead == summary.tenggat.end();
    const TenggatSingkat& one = none ? summary.tenggat.back() : *ahead;
    if (narrow) return one.nama + ", " + countdown(today, one.tanggal);
    return std::string(none ? wording::tenggat_terakhir : wording::tenggat_berikutnya) + ": " +
           one.nama + ", " + to_long(one.tanggal) + ", " + countdown(today, one.tanggal);
}

}  // namespace kinerja::ui
