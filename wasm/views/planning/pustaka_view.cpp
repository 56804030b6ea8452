// Looking for an example, and putting it into the SKP as a proposal.
#include <algorithm>
#include <string>

#include "core/base/text.h"
#include "core/library/search.h"
#include "core/model/iki_words.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pustaka_iki_isi =
    "Pilih satu contoh. Contoh masuk sebagai IKI pada RHK ini dan langsung dapat Anda ubah.";
constexpr std::string_view pustaka_rhk_isi =
    "Pilih satu contoh. Contoh masuk sebagai RHK utama dengan satu IKI dan langsung dapat Anda "
    "ubah.";
constexpr std::string_view pustaka_label =
    "Contoh disusun oleh SKP Luring sebagai bahan belajar, bukan ketentuan. Sesuaikan dengan tugas "
    "dan ekspektasi pimpinan Anda.";
constexpr std::string_view pustaka_cari_contoh = "Misalnya: laporan, guru, waktu layanan";
constexpr std::string_view pustaka_hasil = "Contoh yang ditemukan";
constexpr std::string_view pustaka_lagi =
    "Masih ada contoh lain. Ketik kata kunci untuk mempersempit.";
constexpr std::string_view jabatan_anda = "Jabatan Anda";
constexpr std::string_view semua_jabatan = "Tanpa jabatan";
constexpr std::string_view kembali_ke_rhk = "Kembali ke RHK";

}  // namespace wording

namespace {

constexpr std::size_t hits_shown = 30;

/// As this SKP's form wants it.
Iki proposal_of(const LibraryEntry& entry, const Skp& skp, std::string id) {
    Iki iki;
    iki.id.value = std::move(id);
    const SkpForm& form = form_of(skp);
    if (form.narrated) {
        iki.statement = joined_with_target(entry.iki, entry.target);
        return iki;
    }
    if (has_place(form.aspek)) iki.aspek = entry.aspek;
    iki.statement = entry.iki;
    iki.target = entry.target;
    return iki;
}

void add_to_rhk(const LibraryEntry& entry, const Rhk& rhk, const Editing& editing) {
    const auto empty =
        std::find_if(rhk.iki.begin(), rhk.iki.end(), [](const Iki& iki) { return is_empty(iki); });
    std::string id = empty == rhk.iki.end() ? new_item_id(editing.ui) : empty->id.value;
    const Iki iki = proposal_of(entry, editing.skp(), std::move(id));
    editing.out.push(InsertIki{rhk.id, iki});
    editing.ui.show(Screen::editor);
    editing.ui.show_rhk(rhk.id.value);
    editing.ui.go_to = path(rhk.id, iki.id) / "statement";
}

void add_as_rhk(const LibraryEntry& entry, const Editing& editing) {
    Rhk rhk;
    rhk.id.value = new_item_id(editing.ui);
    rhk.statement = entry.rhk;
    rhk.iki.push_back(proposal_of(entry, editing.skp(), new_item_id(editing.ui)));
    editing.ui.show(Screen::editor);
    editing.ui.show_rhk(rhk.id.value);
    editing.ui.go_to = path(rhk.id) / "statement";
    editing.out.push(InsertRows{{std::move(rhk)}, {}});
}

float marks(float x, float y, const LibraryHit& hit) {
    const float begin = x;
    if (hit.own != nullptr) x += badge(x, y, Tone::good, wording::contoh_saya) + space::small;
    if (hit.own_jabatan && hit.own == nullptr)
        x += badge(x, y, Tone::info, wording::jabatan_anda) + space::small;
    return x - begin;
}

std::string measure_of(const LibraryEntry& entry) {
    std::string words = entry.aspek ? std::string(label_of(*entry.aspek)) : std::string();
    if (!entry.target.empty())
        words += (words.empty() ? "Target " : " · target ") + std::string(entry.target);
    return words;
}

constexpr float tool_room = 52;

/// True when this one was chosen.
bool hit_row(Column& column, const LibraryHit& hit, bool last, bool enabled) {
    const LibraryEntry& entry = hit.entry;
    const float pad = space::normal;
    const float tools = hit.own != nullptr ? tool_room : 0.0f;
    const float width = column.width - 2 * pad - tools;
    const std::string measure = measure_of(entry);
    const float iki_height = text_height(TextStyle::strong, entry.iki, width);
    const float measure_height =
        measure.empty() ? 0 : text_height(TextStyle::small, measure, width) + space::hair;
    const float rhk_height = text_height(TextStyle::small, entry.rhk, width) + space::hair;
    const Rect rect = column.take(2 * space::medium + badge_height + space::tiny + iki_height +
                                  measure_height + rhk_height);
    if (!frame().near_view(rect)) return false;
    std::string name = "Pakai contoh: " + std::string(entry.iki);
    if (!measure.empty()) name += ", " + measure;
    if (!entry.rhk.empty()) name += ", untuk RHK " + std::string(entry.rhk);
    const std::string_view jabatan = entry.jabatan.empty() ? wording::semua_jabatan : entry.jabatan;
    name += ", " + std::string(jabatan);
    if (hit.own != nullptr) name += ", " + std::string(wording::contoh_saya);
    const Container item(Role::listitem, entry.iki, rect);
    const Press state = press(id_of("pakai"), {rect.x, rect.y, rect.w - tools, rect.h},
                              Role::button, name, enabled);
    card_row(rect, last, state.hovered && enabled);
    float y = rect.y + space::medium;
    const float x = rect.x + pad + marks(rect.x + pad, y, hit);
    paint_line({x, y, rect.right() - pad - tools - x, badge_height}, TextStyle::small, jabatan,
               color::secondary);
    y += badge_height + space::tiny;
    y += paint_text({rect.x + pad, y, width, 0}, TextStyle::strong, entry.iki, color::text);
    if (!measure.empty())
        y += paint_text({rect.x + pad, y + space::hair, width, 0}, TextStyle::small, measure,
                        color::accent) +
             space::hair;
    paint_text({rect.x + pad, y + space::hair, width, 0}, TextStyle::small, entry.rhk,
               color::secondary);
    if (state.focused) focus_ring(rect.inset(space::tiny, space::tiny));
    return state.clicked;
}

void trash(const Rect& row_end, const LibraryHit& hit, UiState& ui) {
    const std::string name = std::string(wording::hapus_contoh) + ": " + std::string(hit.entry.iki);
    if (icon_button(row_end, icon::trash_2, name)) ui.ask(Modal::remove_example, hit.own->id);
}

void hits(Column& column, const ScreenData& data, const Editing& editing, const Rhk* rhk) {
    const Skp& skp = editing.skp();
    const std::vector<LibraryHit> found =
        search(editing.ui.library.typed, skp.pegawai.jabatan, hits_shown + 1, data.examples);
    if (found.empty())
        return text(column, TextStyle::body, wording::pustaka_kosong, color::secondary);
    const std::size_t count = std::min(found.size(), hits_shown);
    {
        Card card(column, 0);
        Column& c = card.column();
        const Container list(Role::list, wording::pustaka_hasil, c);
        for (std::size_t i = 0; i < count; ++i) {
            const LibraryHit& hit = found[i];
            const Scope scope(hit.own != nullptr ? std::string_view(hit.own->id)
                                                 : std::string_view(std::to_string(i)));
            const float top = c.y;
            const bool chosen = hit_row(c, hit, i + 1 == count, editing.open.editable());
            const Rect end{c.x + c.width - tool_room, top + (c.y - top - space::tool) / 2,
                           space::tool, space::tool};
            if (hit.own != nullptr && frame().near_view(end)) trash(end, hit, editing.ui);
            if (chosen && rhk != nullptr) add_to_rhk(hit.entry, *rhk, editing);
            if (chosen && rhk == nullptr) add_as_rhk(hit.entry, editing);
        }
    }
    column.gap(space::small);
    if (found.size() > count)
        text(column, TextStyle::small, wording::pustaka_lagi, color::secondary);
}

void damaged(Column& column, Outbox& out) {
    banner(column, Tone::warning, wording::contoh_rusak, wording::contoh_rusak_isi);
    column.gap(space::small);
    if (button(column, {.label = wording::sisihkan})) out.ask(SetAsideExamples{});
    column.gap(space::normal);
}

}  // namespace

void pustaka_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    const Rhk* rhk =
        ui.library.rhk.empty() ? nullptr : find_rhk(editing.skp(), RhkId{ui.library.rhk});
    if (link_button(column, rhk != nullptr ? wording::kembali_ke_rhk : wording::ke_hasil_kerja,
                    icon::arrow_left))
        ui.show(Screen::editor);
    column.gap(space::small);
    text(column, TextStyle::title,
         rhk != nullptr ? wording::cari_contoh_iki : wording::mulai_dari_contoh, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body,
         rhk != nullptr ? wording::pustaka_iki_isi : wording::pustaka_rhk_isi, color::secondary);
    if (rhk != nullptr && !is_blank(rhk->statement)) {
        column.gap(space::tiny);
        text(column, TextStyle::small_strong, "RHK: " + rhk->statement, color::text);
    }
    column.gap(space::normal);
    const std::optional<std::string> typed =
        text_field(column, field_id("pustaka/cari"),
                   {.label = wording::pustaka_cari,
                    .help = wording::pustaka_label,
                    .placeholder = wording::pustaka_cari_contoh,
                    .kind = TextKind::search},
                   ui.library.typed);
    if (typed) ui.library.typed = *typed;
    column.gap(space::normal);
    if (data.examples_damaged) damaged(column, out);
    hits(column, data, editing, rhk);
}

}  // namespace kinerja::ui
