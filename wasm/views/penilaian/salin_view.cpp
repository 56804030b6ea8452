// What is copied into e-Kinerja by hand: a field a button, or all of it as rows.
#include <string>
#include <string_view>

#include "core/model/path.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/penilaian/ekspor_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view salin_judul = "Lembar salin e-Kinerja";
constexpr std::string_view salin_isi =
    "Layar dan isian menurut urutan e-Kinerja tahun 2026, sejauh diketahui; namanya dapat berubah. "
    "Teks rencana aksi jangan diubah: e-Kinerja mencocokkannya huruf demi huruf.";
constexpr std::string_view progres_judul = "Tabel progres harian";
constexpr std::string_view progres_isi =
    "Satu baris tiap catatan kinerja, menurut tanggal dan jam. Susunannya menurut templat umum, "
    "bukan ketentuan resmi; periksa beberapa baris dahulu.";
constexpr std::string_view susunan = "Susunan kolom";
constexpr std::string_view jumlah = "{} catatan kinerja.";
constexpr std::string_view belum_ada = "Belum ada catatan kinerja.";
constexpr std::string_view belum_ada_isian = "Belum ada yang dapat disalin dari SKP ini.";
constexpr std::string_view perlu_dilihat = "Perlu dilihat dahulu";
constexpr std::string_view sebanyak = "{} ({} kali)";
constexpr std::string_view isi_sendiri = "Kolom {} dikosongkan; isi sendiri.";
constexpr std::string_view salin_semua = "Salin seluruh tabel";
constexpr std::string_view simpan_tabel = "Simpan berkas tabel";
constexpr std::string_view salin = "Salin";
constexpr std::string_view kosong = "(kosong)";
constexpr std::string_view kartu = "{}: {}";
constexpr std::string_view tentang_isian = "{}, {}";
constexpr std::string_view buka_layar = "Buka layar {}";
constexpr std::string_view tutup_layar = "Tutup layar {}";
constexpr std::string_view hari = "Catatan hari";
constexpr std::string_view hari_isi = "Kosongkan untuk hari terakhir yang ada catatannya.";
constexpr std::string_view per_isian = "Salin per isian, {}";
constexpr std::string_view tanpa_catatan = "Tidak ada catatan pada hari ini.";

}  // namespace wording

namespace {

void whole_buttons(Column& c, Outbox& out) {
    buttons(c, {{{.label = wording::salin_semua, .icon = icon::copy, .kind = ButtonKind::primary},
                 [&] { out.ask(CopyEkspor{}); }},
                {{.label = wording::simpan_tabel, .icon = icon::download},
                 [&] { out.ask(SaveEkspor{}); }}});
}

void isian(Column& c, const LembarIsian& sheet, const IsianSalin& one, Outbox& out) {
    const Scope scope(one.nama);
    c.gap(space::small);
    text(c, TextStyle::small_strong, one.nama, color::secondary);
    const bool empty = one.nilai.empty();
    text(c, TextStyle::body, empty ? wording::kosong : std::string_view(one.nilai),
         empty ? color::secondary : color::text);
    if (!one.perhatian.empty()) text(c, TextStyle::small, one.perhatian, color::warning);
    const std::string about = filled(wording::tentang_isian, {one.nama, sheet.judul});
    if (!empty && link_button(c, wording::salin, icon::copy, about))
        out.ask(CopyIsian{std::string(one.nama), one.nilai});
}

void sheets(Column& column, const LayarSalin& screen, Outbox& out) {
    int number = 0;
    for (const LembarIsian& sheet : screen.lembar) {
        const Scope scope(std::to_string(++number));
        column.gap(space::small);
        Region group(column, filled(wording::kartu, {screen.nama, sheet.judul}));
        Column& c = group.column();
        text(c, TextStyle::subheading, sheet.judul, color::text, 3);
        for (const IsianSalin& one : sheet.isian) isian(c, sheet, one, out);
    }
}

/// Folded but for the first: a whole year is long.
void folded_screen(Column& column, const LayarSalin& screen, bool first, UiState& ui, Outbox& out) {
    const Scope scope(screen.nama);
    const Path place = path("ekspor") / screen.nama;
    const bool open = ui.is_open(place, first);
    column.gap(space::normal);
    text(column, TextStyle::heading, screen.nama, color::text, 2);
    const std::string label =
        filled(open ? wording::tutup_layar : wording::buka_layar, {screen.nama});
    if (link_button(column, label, open ? icon::chevron_down : icon::chevron_right))
        ui.set_open(place, !open);
    if (open) sheets(column, screen, out);
}

void cautions(Column& c, const TabelProgres& table) {
    for (const std::string_view kolom : table.kosong)
        text(c, TextStyle::small, filled(wording::isi_sendiri, {kolom}), color::warning);
    if (table.perhatian.empty()) return;
    c.gap(space::small);
    text(c, TextStyle::strong, wording::perlu_dilihat, color::text, 3);
    for (const PerhatianProgres& one : table.perhatian)
        bullet(c, TextStyle::body,
               filled(wording::sebanyak, {one.perhatian, std::to_string(one.count)}), color::text);
}

void layout_choice(Column& c, UiState& ui) {
    constexpr TataLetakProgres layouts[] = {TataLetakProgres::ekinerja, TataLetakProgres::kipapp};
    const std::string_view labels[] = {label_of(layouts[0]), label_of(layouts[1])};
    const int pressed =
        segmented(c, wording::susunan, labels, 2, static_cast<int>(ui.ekspor.layout));
    if (pressed >= 0) ui.ekspor.layout = layouts[pressed];
}

void day_sheet(Column& column, const EksporIsi& isi, UiState& ui, Outbox& out) {
    column.gap(space::large);
    text(column, TextStyle::heading, filled(wording::per_isian, {isi.hari}), color::text, 2);
    column.gap(space::small);
    if (const auto typed =
            text_field(column, field_id("ekspor/hari"),
                       {.label = wording::hari, .help = wording::hari_isi}, ui.ekspor.hari))
        ui.ekspor.hari = *typed;
    for (const LayarSalin& screen : isi.layar) {
        if (screen.lembar.empty())
            text(column, TextStyle::body, wording::tanpa_catatan, color::secondary);
        sheets(column, screen, out);
    }
}

}  // namespace

void salin_sheet(Column& column, const EksporIsi& isi, UiState& ui, Outbox& out) {
    {
        Region group(column, wording::salin_judul);
        Column& c = group.column();
        text(c, TextStyle::subheading, wording::salin_judul, color::text, 2);
        text(c, TextStyle::small, wording::salin_isi, color::secondary);
        c.gap(space::normal);
        if (isi.layar.empty()) return text(c, TextStyle::body, wording::belum_ada_isian);
        whole_buttons(c, out);
    }
    for (const LayarSalin& screen : isi.layar)
        folded_screen(column, screen, &screen == &isi.layar.front(), ui, out);
}

void progres_sheet(Column& column, const EksporIsi& isi, UiState& ui, Outbox& out) {
    {
        Region group(column, wording::progres_judul);
        Column& c = group.column();
        text(c, TextStyle::subheading, wording::progres_judul, color::text, 2);
        text(c, TextStyle::small, wording::progres_isi, color::secondary);
        c.gap(space::normal);
        const std::size_t notes = isi.tabel.rows.empty() ? 0 : isi.tabel.rows.size() - 1;
        if (notes == 0) return text(c, TextStyle::body, wording::belum_ada);
        layout_choice(c, ui);
        c.gap(space::small);
        text(c, TextStyle::body, filled(wording::jumlah, {std::to_string(notes)}));
        cautions(c, isi.tabel);
        c.gap(space::normal);
        whole_buttons(c, out);
    }
    if (!isi.hari.empty()) day_sheet(column, isi, ui, out);
}

}  // namespace kinerja::ui
