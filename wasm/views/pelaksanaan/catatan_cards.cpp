// The notes of a month on a phone: one card each; the one that is open has its fields.
#include <string>

#include "core/base/text.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/pelaksanaan/berkas_parts.h"
#include "wasm/views/pelaksanaan/catatan_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view kartu_tanpa_kegiatan = "(kegiatan belum ditulis)";
constexpr std::string_view kartu_tanpa_tanggal = "Tanggal belum terbaca";
constexpr std::string_view kartu_nama = "{}: {}";
constexpr std::string_view kartu_jam = "{}, {} s.d. {}";
constexpr std::string_view salin_catatan = "Salin ke catatan baru";
constexpr std::string_view hapus_catatan = "Hapus catatan";

}  // namespace wording

namespace {

constexpr float head_height = 52;

std::string when_of(const CatatanPage& page, std::size_t row) {
    const auto& day = page.index.day_of(page.rows[row]);
    const CatatanKinerja& note = page.note(row);
    const std::string words =
        day ? to_long_with_weekday(*day) : std::string(wording::kartu_tanpa_tanggal);
    if (is_blank(note.mulai) || is_blank(note.selesai)) return words;
    return filled(wording::kartu_jam, {words, note.mulai, note.selesai});
}

void card_head(Column& column, const CatatanPage& page, std::size_t row, bool open) {
    const CatatanKinerja& note = page.note(row);
    const Rect rect = column.take(head_height);
    const std::string_view what =
        is_blank(note.kegiatan) ? wording::kartu_tanpa_kegiatan : std::string_view(note.kegiatan);
    const std::string when = when_of(page, row);
    const Press state =
        press(id_of("buka"), rect, Role::button, filled(wording::kartu_nama, {when, what}));
    if (frame().near_view(rect))
        frame().semantics.mark_last(state_expandable | (open ? state_expanded : 0u));
    const float line = spec_of(TextStyle::small).line;
    paint_line(rect.line(0, 2 * space::normal, space::tiny, line), TextStyle::small, when,
               color::secondary);
    paint_line(rect.line(0, 2 * space::normal, space::tiny + line, spec_of(TextStyle::body).line),
               TextStyle::body, what, color::text);
    paint_icon({rect.right() - space::icon, rect.y, space::icon, rect.h},
               open ? icon::chevron_down : icon::chevron_right, color::secondary);
    if (state.focused) focus_ring(rect);
    if (state.clicked) page.state().open = open ? std::string() : note.id.value;
}

void link_field(Column& column, const CatatanPage& page, const CatatanKinerja& note,
                const CatatanColumn& shown) {
    const Skp& skp = page.editing.skp();
    const std::vector<CatatanChoice> all = choices_of(skp, note, shown.member, "");
    std::vector<Option> options = {{"", ""}};
    std::vector<std::string> tokens;
    std::string now;
    for (const CatatanChoice& one : all)
        tokens.push_back(one.rhk.value + "/" + one.aksi.value + one.iki.value);
    for (std::size_t i = 0; i < all.size(); ++i) {
        options.push_back({tokens[i], all[i].words});
        const bool iki = shown.member == "iki";
        const bool same_part = iki ? all[i].iki == note.iki : all[i].aksi == note.rencana_aksi;
        const bool any = iki ? !note.iki.empty() : !note.rhk.empty() || !note.rencana_aksi.empty();
        if (any && same_part && (note.rhk.empty() || all[i].rhk == note.rhk) && now.empty())
            now = tokens[i];
    }
    const auto picked = choice_field(
        column, field_id(path_of(note, shown.member).value),
        {.label = shown.head, .readonly = !page.editing.open.editable()}, options, now);
    if (!picked) return;
    CatatanChoice choice;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (tokens[i] == *picked) choice = all[i];
    page.editing.out.push(chosen(skp, note, shown.member, choice));
}

void fields(Column& column, const CatatanPage& page, std::size_t row) {
    const CatatanKinerja& note = page.note(row);
    for (const CatatanColumn& shown : catatan_columns()) {
        column.gap(space::normal);
        if (shown.link) {
            link_field(column, page, note, shown);
            continue;
        }
        field(column, page.editing, path_of(note, shown.member), {.rows = 1});
        const std::string words = caution_words(page, note, shown.member);
        if (!words.empty()) text(column, TextStyle::small, words, color::warning);
    }
    column.gap(space::normal);
    berkas_bukti(column, page.editing, path("catatan_kinerja") / note.id.value / "berkas",
                 note.berkas);
    if (!page.editing.open.editable()) return;
    column.gap(space::normal);
    buttons(column, {{{.label = wording::salin_catatan, .icon = icon::copy},
                      [&] { add_note(page, &note); }},
                     {{.label = wording::hapus_catatan, .icon = icon::trash_2},
                      [&] { remove_note(page, row); }}});
}

}  // namespace

void catatan_cards(Column& column, const CatatanPage& page) {
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        const CatatanKinerja& note = page.note(row);
        const Scope scope(note.id.value);
        const bool open = page.state().open == note.id.value;
        const float height = head_height + 2 * space::small;
        if (!open && !frame().near_view({column.x, column.y, column.width, height})) {
            column.gap(height + space::small);
            continue;
        }
        {
            Region region(column, when_of(page, row), space::small);
            Column& c = region.column();
            card_head(c, page, row, open);
            if (open) fields(c, page, row);
        }
        column.gap(space::small);
    }
}

}  // namespace kinerja::ui
