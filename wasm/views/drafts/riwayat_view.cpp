// Earlier versions of the open draft: look at one, then restore it or go back.
#include <string>

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

std::string_view reason_label(std::string_view token) {
    if (token == "manual") return wording::sebab_tombol;
    if (token == "new") return wording::sebab_baru;
    if (token == "import") return wording::sebab_impor;
    if (token == "restore") return wording::sebab_pulih;
    if (token == "branch") return wording::sebab_cabang;
    return wording::sebab_otomatis;
}

}  // namespace

void riwayat_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (link_button(column, wording::kembali, icon::arrow_left)) ui.show(Screen::editor);
    column.gap(space::small);
    text(column, TextStyle::title, wording::riwayat, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::riwayat_isi, color::secondary);
    column.gap(space::large);
    if (data.open->revisions == nullptr) return;
    if (data.open->revisions->empty()) {
        text(column, TextStyle::body, wording::riwayat_kosong, color::secondary);
        return;
    }
    Card card(column, 0);
    Column& c = card.column();
    const Container list(Role::list, wording::riwayat, c);
    bool newest = true;
    for (const Revision& revision : *data.open->revisions) {
        const Scope scope(revision.revision);
        const Rect rect = c.take(row_height);
        const bool branch = revision.reason == "branch";
        const bool current = newest && !branch;
        if (!branch) newest = false;
        if (!frame().near_view(rect)) continue;
        std::string when = data.moment_exact(revision.saved_at);
        if (current) when += " (" + std::string(wording::versi_sekarang) + ")";

        const Container item(Role::listitem, when, rect);
        const Press state = press(id_of("lihat"), rect, Role::button,
                                  std::string(wording::lihat_versi) + ": " + when, !current);
        frame().semantics.describe_last(reason_label(revision.reason));
        card_row(rect, &revision == &data.open->revisions->back(), state.hovered && !current);
        paint_line(
            rect.line(space::row_pad, chevron_room, space::medium, spec_of(TextStyle::strong).line),
            TextStyle::strong, when, color::text);
        paint_line(
            rect.line(space::row_pad, chevron_room, reason_top, spec_of(TextStyle::small).line),
            TextStyle::small, reason_label(revision.reason),
            branch ? color::warning : color::secondary);
        if (!current)
            paint_icon({rect.right() - space::icon - space::row_pad, rect.y, space::icon, rect.h},
                       icon::chevron_right, color::secondary);
        if (state.focused) focus_ring(rect.inset(space::tiny, space::tiny));
        if (state.clicked) out.ask(LookAtRevision{revision.revision});
    }
}

}  // namespace kinerja::ui
