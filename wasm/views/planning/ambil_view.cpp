// A leader's package before it is taken: from whom, what is new, what changed, what is there.
#include <algorithm>
#include <string>
#include <vector>

#include "core/edit/take_rhk.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view ambil_judul = "RHK pimpinan dari berkas";
constexpr std::string_view ambil_isi =
    "Belum ada yang berubah. Periksa dahulu, lalu tekan tombol Ambil; RHK yang ada tidak dihapus.";
constexpr std::string_view ambil_perhatikan = "Perhatikan asal berkas ini";
constexpr std::string_view ambil_catatan = "Catatan pembacaan berkas";
constexpr std::string_view ambil_baru = "Baru";
constexpr std::string_view ambil_berubah = "Berubah";
constexpr std::string_view ambil_sama = "Sudah ada";
constexpr std::string_view ambil_sekarang = "Sekarang";
constexpr std::string_view ambil_menjadi = "Menjadi";
constexpr std::string_view ambil_kosong = "Berkas ini tidak memuat RHK.";
constexpr std::string_view ambil_tanpa_draf = "Buat SKP Anda dahulu, lalu impor berkas ini lagi.";
constexpr std::string_view ambil_jpt =
    "SKP ini memakai format JPT atau pimpinan unit kerja mandiri, tanpa kolom RHK pimpinan. Yang "
    "diambil tetap disimpan, tetapi tidak tercetak.";
constexpr std::string_view ambil_ditetapkan = "Catatan sementara menjadi ditetapkan.";
constexpr std::string_view ambil_lebih = "dan {} RHK lagi, ikut diambil.";

}  // namespace wording

namespace {

constexpr std::size_t rows_shown = 100, problems_shown = 8;

void origin(Column& column, const TakeState& take) {
    Card card(column);
    Column& c = card.column();
    const PaketRhk& paket = take.paket;
    text(c, TextStyle::small_strong, take.file_name, color::secondary);
    text(c, TextStyle::strong, paket.nama.empty() ? wording::tanpa_nama : paket.nama);
    for (const std::string& line : {paket.jabatan, paket.unit_kerja, paket.instansi})
        if (!line.empty()) text(c, TextStyle::body, line, color::text);
    if (!paket.periode.awal.empty() || !paket.periode.akhir.empty())
        text(c, TextStyle::small, periode_words(paket.periode.awal, paket.periode.akhir),
             color::secondary);
    if (take.whole_skp) text(c, TextStyle::small, wording::ambil_dari_skp, color::secondary);
}

void reading_notes(Column& column, const TakeState& take) {
    if (take.problems.empty()) return;
    text(column, TextStyle::small_strong, wording::ambil_catatan, color::warning);
    for (std::size_t i = 0; i < take.problems.size() && i < problems_shown; ++i)
        text(column, TextStyle::small, take.problems[i], color::text);
    if (take.problems.size() > problems_shown)
        text(column, TextStyle::small,
             "dan " + std::to_string(take.problems.size() - problems_shown) + " catatan lain.",
             color::secondary);
    column.gap(space::normal);
}

bool is_wanted(const TakeState& take, const TakeRow& row) {
    return std::find(take.left_out.begin(), take.left_out.end(), row.rhk.asal) ==
           take.left_out.end();
}

void toggle(TakeState& take, const RhkId& id) {
    const auto found = std::find(take.left_out.begin(), take.left_out.end(), id);
    if (found == take.left_out.end())
        take.left_out.push_back(id);
    else
        take.left_out.erase(found);
    frame().another_pass = true;
}

void details(Column& c, const TakeRow& row) {
    if (row.kind == TakeKind::berubah && row.before.statement != row.rhk.statement) {
        c.gap(space::small);
        changed_sentences(c, wording::ambil_sekarang, row.before.statement, wording::ambil_menjadi,
                          row.rhk.statement);
        text(c, TextStyle::small, wording::tanda_beda, color::secondary);
    }
    if (row.kind == TakeKind::berubah && row.before.sementara)
        text(c, TextStyle::small, wording::ambil_ditetapkan, color::secondary);
    if (row.rhk.iki.empty()) return;
    c.gap(space::tiny);
    const bool new_iki = row.kind == TakeKind::berubah && row.before.iki != row.rhk.iki;
    text(c, TextStyle::small, (new_iki ? "IKI (berubah): " : "IKI: ") + row.rhk.iki,
         color::secondary);
}

void one(Column& column, UiState& ui, const TakeRow& row) {
    Card card(column);
    Column& c = card.column();
    const std::string& words = row.rhk.statement;
    if (row.kind == TakeKind::sama) {
        text(c, TextStyle::body, std::string(wording::ambil_sama) + ": " + words, color::secondary);
        return;
    }
    const std::string label =
        std::string(row.kind == TakeKind::baru ? wording::ambil_baru : wording::ambil_berubah) +
        ": " + words;
    if (checkbox(c, field_id("ambil/" + row.rhk.asal.value), label, is_wanted(ui.take, row)))
        toggle(ui.take, row.rhk.asal);
    details(c, row);
}

std::string tally_of_rows(const std::vector<TakeRow>& rows) {
    int count[3] = {};
    for (const TakeRow& row : rows) ++count[static_cast<int>(row.kind)];
    return std::to_string(count[0]) + " baru, " + std::to_string(count[1]) + " berubah, " +
           std::to_string(count[2]) + " sudah ada.";
}

void preview(Column& column, const OpenDocument& open, UiState& ui, Outbox& out) {
    const Skp& skp = *open.skp;
    for (const std::string& warning : warnings_for(ui.take.paket, skp)) {
        banner(column, Tone::warning, wording::ambil_perhatikan, warning);
        column.gap(space::small);
    }
    if (!has_place(form_of(skp).rhk_pimpinan)) {
        banner(column, Tone::warning, wording::ambil_perhatikan, wording::ambil_jpt);
        column.gap(space::small);
    }
    column.gap(space::small);
    const std::vector<TakeRow> rows = plan_take(ui.take.paket, skp, "x");
    if (rows.empty()) return text(column, TextStyle::body, wording::ambil_kosong, color::text);
    text(column, TextStyle::strong, tally_of_rows(rows), color::text);
    column.gap(space::medium);
    const auto wanted = std::count_if(rows.begin(), rows.end(), [&](const TakeRow& row) {
        return row.kind != TakeKind::sama && is_wanted(ui.take, row);
    });
    const std::string label = "Ambil " + std::to_string(wanted) + " RHK pimpinan";
    buttons(column, {{{.label = label,
                       .icon = icon::check,
                       .kind = ButtonKind::primary,
                       .enabled = wanted > 0 && open.editable()},
                      [&] { out.ask(TakePaket{}); }},
                     {{.label = wording::batal}, [&] { out.ask(LeavePaket{}); }}});
    column.gap(space::large);
    const std::size_t count = std::min(rows.size(), rows_shown);
    for (std::size_t i = 0; i < count; ++i) {
        one(column, ui, rows[i]);
        column.gap(space::small);
    }
    if (rows.size() > count)
        text(column, TextStyle::body,
             filled(wording::ambil_lebih, {std::to_string(rows.size() - count)}), color::secondary);
}

// No draft is open: the package waits until one is chosen.
void choose_draft(Column& column, const ScreenData& data, Outbox& out) {
    text(column, TextStyle::subheading, wording::ambil_pilih_draf, color::text, 2);
    column.gap(space::small);
    bool any = false;
    for (const DraftHead& head : data.drafts) {
        if (head.deleted_at > 0) continue;
        any = true;
        const Scope scope(head.id);
        if (link_button(column, which_skp(head.summary), icon::folder_open))
            out.ask(OpenForPaket{head.id});
    }
    if (!any) text(column, TextStyle::body, wording::ambil_tanpa_draf, color::text);
    column.gap(space::medium);
    if (button(column, {.label = wording::batal})) out.ask(LeavePaket{});
}

}  // namespace

void ambil_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    const bool open = data.open && data.open->skp != nullptr;
    if (open && link_button(column, wording::ke_rhk_pimpinan, icon::arrow_left))
        out.ask(LeavePaket{});
    column.gap(space::small);
    text(column, TextStyle::title, wording::ambil_judul, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::ambil_isi, color::secondary);
    column.gap(space::normal);
    origin(column, ui.take);
    column.gap(space::normal);
    reading_notes(column, ui.take);
    if (open)
        preview(column, *data.open, ui, out);
    else
        choose_draft(column, data, out);
}

}  // namespace kinerja::ui
