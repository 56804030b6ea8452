// Earlier versions of the open draft, day by day: look at one, then restore it or go back.
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view riwayat_isi =
    "Setiap simpanan menjadi versi tersendiri. Versi lama dapat dilihat dan dipulihkan; versi yang "
    "sekarang tetap ada di riwayat.";
constexpr std::string_view riwayat_kosong = "Belum ada versi tersimpan.";
constexpr std::string_view versi_sekarang = "versi sekarang";
constexpr std::string_view sebab_tombol = "Disimpan dengan tombol";
constexpr std::string_view sebab_baru = "Draf dibuat";
constexpr std::string_view sebab_impor = "Diimpor dari berkas";
constexpr std::string_view sebab_pulih = "Dipulihkan dari versi lama";
constexpr std::string_view sebab_cabang = "Cabang: tulisan dari tab lain yang tidak tergabung";
constexpr std::string_view sebab_otomatis = "Tersimpan otomatis";

}  // namespace wording

namespace {

constexpr float row_height = 72, reason_top = 38, chevron_room = 60;
constexpr std::size_t shown_of_a_day = 5;  // of those that were saved in passing

std::string_view reason_label(std::string_view token) {
    if (token == "manual") return wording::sebab_tombol;
    if (token == "new") return wording::sebab_baru;
    if (token == "import") return wording::sebab_impor;
    if (token == "restore") return wording::sebab_pulih;
    if (token == "branch") return wording::sebab_cabang;
    return wording::sebab_otomatis;
}

bool is_branch(const Revision& revision) { return revision.reason == "branch"; }

/// Saved in passing: many of one day look alike.
bool is_ordinary(const Revision& revision) {
    return revision.reason == "auto" || revision.reason == "manual";
}

void row(const Rect& rect, const Revision& revision, bool current, bool last,
         const ScreenData& data, Outbox& out) {
    const Scope scope(revision.revision);
    std::string when = data.moment_exact(revision.saved_at);
    if (current) when += " (" + std::string(wording::versi_sekarang) + ")";

    const Container item(Role::listitem, when, rect);
    const Press state = press(id_of("lihat"), rect, Role::button,
                              std::string(wording::lihat_versi) + ": " + when, !current);
    frame().semantics.describe_last(reason_label(revision.reason));
    card_row(rect, last, state.hovered && !current);
    paint_line(
        rect.line(space::row_pad, chevron_room, space::medium, spec_of(TextStyle::strong).line),
        TextStyle::strong, when, color::text);
    paint_line(rect.line(space::row_pad, chevron_room, reason_top, spec_of(TextStyle::small).line),
               TextStyle::small, reason_label(revision.reason),
               is_branch(revision) ? color::warning : color::secondary);
    if (!current)
        paint_icon({rect.right() - space::icon - space::row_pad, rect.y, space::icon, rect.h},
                   icon::chevron_right, color::secondary);
    if (state.focused) focus_ring(rect.inset(space::tiny, space::tiny));
    if (state.clicked) out.ask(LookAtRevision{revision.revision});
}

/// Those of a day that are seen while the rest of it is folded away.
std::vector<const Revision*> seen_of(std::span<const Revision> day, bool unfolded) {
    std::vector<const Revision*> seen;
    std::size_t ordinary = 0;
    for (const Revision& one : day)
        if (unfolded || !is_ordinary(one) || ordinary++ < shown_of_a_day) seen.push_back(&one);
    return seen;
}

void one_day(Column& column, std::span<const Revision> day, const Revision* current,
             const ScreenData& data, UiState& ui, Outbox& out) {
    const Scope scope("hari-" + day.front().revision);
    const std::string name = data.day(day.front().saved_at);
    text(column, TextStyle::heading, name, color::text, 2);
    column.gap(space::small);
    const Path part{"riwayat/" + name};
    const std::vector<const Revision*> seen = seen_of(day, ui.is_open(part, false));
    {
        Card card(column, 0);
        Column& c = card.column();
        const Container list(Role::list, std::string(wording::riwayat) + ", " + name, c);
        for (const Revision* one : seen) {
            const Rect rect = c.take(row_height);
            if (frame().near_view(rect))
                row(rect, *one, one == current, one == seen.back(), data, out);
        }
    }
    const std::size_t folded = day.size() - seen.size();
    if (folded > 0) {
        column.gap(space::small);
        if (link_button(column, "Tampilkan " + std::to_string(folded) + " versi lain: " + name))
            ui.set_open(part, true);
    }
    column.gap(space::large);
}

}  // namespace

void riwayat_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (link_button(column, wording::kembali, icon::arrow_left)) ui.show(Screen::editor);
    column.gap(space::small);
    text(column, TextStyle::title, wording::riwayat, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::riwayat_isi, color::secondary);
    column.gap(space::small);
    text(column, TextStyle::body, wording::riwayat_aturan, color::secondary);
    column.gap(space::large);
    if (data.open->revisions == nullptr) return;
    const std::vector<Revision>& all = *data.open->revisions;
    if (all.empty()) {
        text(column, TextStyle::body, wording::riwayat_kosong, color::secondary);
        return;
    }
    const auto newest = std::ranges::find_if_not(all, is_branch);
    const Revision* current = newest == all.end() ? nullptr : &*newest;
    for (auto first = all.begin(); first != all.end();) {
        const std::string name = data.day(first->saved_at);
        const auto end = std::find_if(
            first, all.end(), [&](const Revision& one) { return data.day(one.saved_at) != name; });
        one_day(column, std::span(first, end), current, data, ui, out);
        first = end;
    }
}

}  // namespace kinerja::ui
