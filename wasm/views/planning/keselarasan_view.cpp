// Keselarasan: the sasaran of the unit, the tree down to one's own RHK, and the package for others.
#include <cstddef>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/model/keselarasan.h"
#include "core/model/place_name.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/places.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view keselarasan_isi =
    "Dari sasaran Perjanjian Kinerja unit, melalui RHK pimpinan, sampai RHK Anda. Tekan satu baris "
    "untuk membukanya. Bagian ini tidak tercetak pada formulir SKP.";
constexpr std::string_view sasaran_judul = "Sasaran Perjanjian Kinerja";
constexpr std::string_view sasaran_isi =
    "Salin dari Perjanjian Kinerja unit Anda, sebanyak yang berkaitan dengan tugas Anda.";
constexpr std::string_view iku_bantuan = "Indikator Kinerja Utama (IKU), satu per baris.";
constexpr std::string_view pohon_judul = "Pohon keselarasan";
constexpr std::string_view pohon_kosong =
    "Pohon ini terisi setelah ada sasaran, RHK pimpinan, atau RHK Anda.";
constexpr std::string_view putus_tanpa_sasaran = "belum mendukung sasaran";
constexpr std::string_view putus_tanpa_rhk_pimpinan = "belum mengintervensi RHK pimpinan";
constexpr std::string_view putus_tidak_didukung = "belum didukung";
constexpr std::string_view putus_belum_dipakai = "belum dirujuk RHK Anda";
constexpr std::string_view peran_pegawai = "Hasil pegawai";
constexpr std::string_view bagikan_judul = "Bagikan RHK kepada pegawai Anda";
constexpr std::string_view bagikan_isi =
    "Untuk pimpinan: berkas kecil ini memuat nama, jabatan, unit, periode, serta RHK dan IKI Anda. "
    "NIP dan isi SKP yang lain tidak ikut. Pegawai mengambilnya di bagian RHK Pimpinan.";
constexpr std::string_view bagikan_kosong = "Tulis RHK Anda terlebih dahulu.";

}  // namespace wording

namespace {

constexpr float row_height = 76, indent = 24, words_left = 36, head_top = 6, words_top = 28;
constexpr float words_height = 44;

void sasaran_card(Column& column, const Editing& editing, const Sasaran& sasaran, int number) {
    const Scope scope(sasaran.id.value);
    const Path at = path(sasaran.id);
    const std::string title = name_of_item<Sasaran>(number);
    Region group(column, title);
    Column& c = group.column();
    field(c, editing, at / "statement", {.label = title});
    c.gap(space::normal);
    field(c, editing, at / "indikator", {.help = wording::iku_bantuan, .rows = 1});
    if (!editing.open.editable()) return;
    c.gap(space::small);
    if (link_button(c, wording::hapus_sasaran, icon::trash_2))
        editing.out.push(RemoveItem{path(sasaran.id)});
}

void sasaran_list(Column& column, const Editing& editing) {
    text(column, TextStyle::subheading, wording::sasaran_judul, color::text, 2);
    text(column, TextStyle::body, wording::sasaran_isi, color::secondary);
    column.gap(space::medium);
    int number = 0;
    for (const Sasaran& sasaran : editing.skp().sasaran) {
        sasaran_card(column, editing, sasaran, ++number);
        column.gap(space::medium);
    }
    if (!editing.open.editable() ||
        !button(column, {.label = wording::tambah_sasaran, .icon = icon::plus}))
        return;
    const SasaranId id{new_item_id(editing.ui)};
    editing.out.push(AddItem{path("sasaran"), id.value});
    editing.ui.go_to = path(id) / "statement";
}

std::string_view words_of(Putus putus) {
    switch (putus) {
        case Putus::tidak:
            return {};
        case Putus::tanpa_sasaran:
            return wording::putus_tanpa_sasaran;
        case Putus::tanpa_rhk_pimpinan:
            return wording::putus_tanpa_rhk_pimpinan;
        case Putus::tidak_didukung:
            return wording::putus_tidak_didukung;
        case Putus::belum_dipakai:
            return wording::putus_belum_dipakai;
    }
    return {};
}

std::string head_of(const BarisSelaras& row) {
    std::string head = row.jenis == JenisSelaras::peran
                           ? std::string(wording::peran_pegawai) + " " + row.name
                           : row.name;
    if (row.sementara) head += " · sementara";
    return head;
}

const char* icon_of(JenisSelaras jenis) {
    switch (jenis) {
        case JenisSelaras::sasaran:
            return icon::book_open;
        case JenisSelaras::rhk_pimpinan:
            return icon::link;
        case JenisSelaras::rhk:
            return icon::target;
        case JenisSelaras::peran:
            return icon::user;
    }
    return icon::circle;
}

void tree_row(const Rect& rect, const Editing& editing, const BarisSelaras& row) {
    const std::string head = head_of(row);
    const std::string_view words = row.jenis == JenisSelaras::sasaran && is_blank(row.words)
                                       ? wording::sasaran_belum_ditulis
                                       : or_unwritten(row.words);
    const std::string_view orphan = words_of(row.putus);
    std::string name = head + ": " + std::string(words);
    if (!orphan.empty()) name.append(" (").append(orphan).append(")");
    const Press state = press(id_of("baris"), rect, Role::button, name);
    const Rect inner{rect.x + indent * static_cast<float>(row.level - 1), rect.y,
                     rect.w - indent * static_cast<float>(row.level - 1), rect.h};
    if (state.hovered) fill(inner, color::page, space::radius);
    paint_icon({inner.x + space::small, inner.y + head_top, space::small_icon, space::small_icon},
               icon_of(row.jenis), color::accent, TextStyle::body);
    const float x = inner.x + words_left, width = inner.w - words_left - space::small;
    const float badge_room = orphan.empty() ? 0 : badge_width(orphan) + space::small;
    paint_line({x, inner.y + head_top, width - badge_room, spec_of(TextStyle::small_strong).line},
               TextStyle::small_strong, head, color::secondary);
    if (!orphan.empty())
        badge(inner.right() - badge_room, inner.y + space::tiny, Tone::warning, orphan);
    paint_text({x, inner.y + words_top, width, words_height}, TextStyle::small, words, color::text,
               2);
    if (state.focused) focus_ring(inner.inset(space::hair, space::hair));
    if (state.clicked) go_to(editing.ui, editing.skp(), row.path);
}

/// The rows of one level from `at` on, each with what hangs on it; returns the first that is not
/// among them.
std::size_t tree_level(Column& column, const Editing& editing,
                       const std::vector<BarisSelaras>& rows, std::size_t at,
                       std::string_view name) {
    const int level = rows[at].level;
    const Container list(Role::list, name, column);
    while (at < rows.size() && rows[at].level == level) {
        const BarisSelaras& row = rows[at];
        const Scope scope(std::to_string(at));
        const Container item(Role::listitem, head_of(row), column);
        frame().semantics.last().level = static_cast<std::uint32_t>(level);
        const Rect rect = column.take(row_height);
        if (frame().near_view(rect)) tree_row(rect, editing, row);
        ++at;
        if (at < rows.size() && rows[at].level > level)
            at = tree_level(column, editing, rows, at, "Di bawah " + head_of(row));
    }
    return at;
}

void tree(Column& column, const Editing& editing) {
    text(column, TextStyle::subheading, wording::pohon_judul, color::text, 2);
    column.gap(space::small);
    const std::vector<BarisSelaras> rows = keselarasan_of(editing.skp());
    if (rows.empty()) return text(column, TextStyle::body, wording::pohon_kosong, color::secondary);
    Card card(column, space::medium);
    tree_level(card.column(), editing, rows, 0, wording::pohon_judul);
}

void package(Column& column, const Editing& editing) {
    Region group(column, wording::bagikan_judul);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::bagikan_judul, color::text, 2);
    text(c, TextStyle::body, wording::bagikan_isi, color::secondary);
    c.gap(space::medium);
    bool written = false;
    for (const Box<Rhk>& rhk : editing.skp().rhk) written = written || !is_blank(rhk->statement);
    if (!written) return text(c, TextStyle::body, wording::bagikan_kosong, color::text);
    if (button(c, {.label = wording::bagikan_simpan, .icon = icon::download}))
        editing.out.ask(SavePaket{});
}

}  // namespace

void keselarasan_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::keselarasan_isi, color::secondary);
    column.gap(space::large);
    tree(column, editing);
    column.gap(space::large);
    sasaran_list(column, editing);
    column.gap(space::large);
    package(column, editing);
}

}  // namespace kinerja::ui
