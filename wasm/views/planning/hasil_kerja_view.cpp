// The list of RHK, utama and tambahan. One of them is opened on a page of its own (rhk_view).
#include <string>

#include "core/model/place_name.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view hasil_kerja_isi =
    "Rencana hasil kerja (RHK) adalah hasil, bukan kegiatan. Setiap RHK memerlukan sedikitnya satu "
    "indikator kinerja individu (IKI).";
constexpr std::string_view utama = "Utama";
constexpr std::string_view tambahan = "Tambahan";
constexpr std::string_view tambahan_kosong =
    "Belum ada RHK tambahan. Isi bila ada penugasan di luar tugas pokok.";
constexpr std::string_view tambah_rhk_tambahan = "Tambah RHK tambahan";

}  // namespace wording

namespace {

constexpr float row_height = 84, order_width = 32, words_height = 48;
constexpr float badge_room = 150, chevron_room = 44, badge_top = 30;

std::string summary_of(const Skp& skp, const Rhk& rhk) {
    std::string words = std::to_string(rhk.iki.size()) + " " + std::string(indicator_word(skp));
    if (!rhk.penugasan_dari.empty()) words += " · penugasan dari " + rhk.penugasan_dari;
    return words;
}

void row(Column& column, const Editing& editing, const Rhk& rhk, int number, int count) {
    const Scope scope(rhk.id.value);
    const Rect rect = column.take(row_height);
    if (!frame().near_view(rect)) return;
    const bool written = !rhk.statement.empty();
    const std::string_view words =
        written ? std::string_view(rhk.statement) : wording::rhk_belum_ditulis;
    const auto tally = editing.open.index->tally(path(rhk));
    const std::string name = name_of_item<Rhk>(number) + ": " + std::string(words);
    const Container item(Role::listitem, words, rect);
    SemanticsNode& node = frame().semantics.last();
    node.position = static_cast<std::uint32_t>(number);
    node.set_size = static_cast<std::uint32_t>(count);
    const Press state = press(id_of("buka"), rect, Role::button, name);
    card_row(rect, number == count, state.hovered);
    const std::string order = std::to_string(number) + ".";
    paint_line({rect.x + space::normal, rect.y + space::medium, order_width,
                spec_of(TextStyle::strong).line},
               TextStyle::strong, order, color::secondary);
    const float right = tally.all() > 0 ? badge_room : chevron_room;
    const Rect place = rect.line(space::normal + order_width, right, space::medium, words_height);
    const float used =
        paint_text(place, TextStyle::body, words, written ? color::text : color::secondary, 2);
    paint_line(
        {place.x, place.y + std::min(used, words_height), place.w, spec_of(TextStyle::small).line},
        TextStyle::small, summary_of(editing.skp(), rhk), color::secondary);
    if (tally.blocks > 0) {
        const std::string label = std::to_string(tally.blocks) + " wajib";
        badge(rect.right() - space::huge - badge_width(label), rect.y + badge_top, Tone::danger,
              label);
    } else if (tally.advises > 0) {
        const std::string label = std::to_string(tally.advises) + " saran";
        badge(rect.right() - space::huge - badge_width(label), rect.y + badge_top, Tone::warning,
              label);
    }
    paint_icon({rect.right() - space::icon - space::medium, rect.y, space::icon, rect.h},
               icon::chevron_right, color::secondary);
    if (state.focused) focus_ring(rect.inset(space::tiny, space::tiny));
    if (state.clicked) editing.ui.show_rhk(rhk.id.value);
}

void group(Column& column, const Editing& editing, JenisRhk jenis, std::string_view title,
           std::string_view empty, std::string_view add) {
    const Skp& skp = editing.skp();
    text(column, TextStyle::subheading, title, color::text, 2);
    column.gap(space::small);
    int count = 0;
    for (const Box<Rhk>& rhk : skp.rhk) count += rhk->jenis == jenis;
    if (count == 0 && jenis == JenisRhk::utama) {
        notes_at(column, editing, path("rhk"));
    } else if (count == 0) {
        text(column, TextStyle::body, empty, color::secondary);
    } else {
        Card card(column, 0);
        const Container list(Role::list, title, card.column());
        int number = 0;
        for (const Box<Rhk>& rhk : skp.rhk)
            if (rhk->jenis == jenis) row(card.column(), editing, *rhk, ++number, count);
    }
    column.gap(space::medium);
    if (editing.open.editable() && button(column, {.label = add, .icon = icon::plus})) {
        const RhkId id{new_item_id(editing.ui)};
        editing.out.push(AddRhk{id, jenis, IkiId{new_item_id(editing.ui)}});
        editing.ui.show_rhk(id.value);
        editing.ui.go_to = path(id) / "statement";
    }
}

// Ways to begin that are quicker than typing.
void shortcuts(Column& column, const Editing& editing) {
    buttons(column, {{{.label = wording::mulai_dari_contoh, .icon = icon::search},
                      [&] { editing.out.ask(OpenLibrary{}); }},
                     {{.label = wording::tempel, .icon = icon::clipboard_list},
                      [&] { editing.ui.show(Screen::tempel); }},
                     {{.label = wording::ambil_dari_lain, .icon = icon::copy},
                      [&] { editing.out.ask(OpenCopy{false}); }}});
}

}  // namespace

void hasil_kerja_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::hasil_kerja_isi, color::secondary);
    targets_apart_view(column, editing);
    if (editing.open.editable()) {
        column.gap(space::normal);
        shortcuts(column, editing);
    }
    column.gap(space::large);
    group(column, editing, JenisRhk::utama, wording::utama, {}, wording::tambah_rhk_utama);
    column.gap(space::large);
    group(column, editing, JenisRhk::tambahan, wording::tambahan, wording::tambahan_kosong,
          wording::tambah_rhk_tambahan);
}

}  // namespace kinerja::ui
