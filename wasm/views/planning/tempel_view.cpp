// A pasted table: the text, what its columns hold, and the RHK that it will give.
#include <algorithm>
#include <string>
#include <vector>

#include "core/edit/limits.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tempel_isi =
    "Salin tabel RHK dan IKI dari Excel, Word, atau halaman web, lalu tempelkan di sini. Urutan "
    "kolom bebas. Belum ada yang masuk ke SKP sebelum Anda menekan tombol Masukkan.";
constexpr std::string_view tempel_contoh =
    "Klik di sini, lalu tekan Ctrl+V (pada telepon: tekan lama, pilih Tempel).";
constexpr std::string_view tempel_kosong_judul = "Kolom yang dikenali";
constexpr std::string_view tempel_kosong_isi =
    "RHK pimpinan dan IKI-nya, RHK, jenis, aspek, IKI, target, satuan, target triwulan, "
    "perspektif, "
    "penugasan dari, isi manual indikator. Yang harus ada hanya RHK. Sel kosong di bawah sel "
    "gabungan dibaca sama dengan sel di atasnya; baris \"A. Utama\" dan \"B. Tambahan\" menentukan "
    "jenis RHK di bawahnya.";
constexpr std::string_view tempel_kolom = "Isi setiap kolom";
constexpr std::string_view tempel_kolom_isi = "Dugaan program. Ubah bila ada kolom yang keliru.";
constexpr std::string_view tempel_ditolak = "Belum dapat dimasukkan";
constexpr std::string_view tempel_tetap = "Teks yang Anda tempel tetap ada.";
constexpr std::string_view tidak_dapat_diubah = "Draf ini sekarang hanya dapat dibaca.";

}  // namespace wording

namespace {

constexpr int text_rows = 6, most_text_rows = 10;

std::string refusal_of(const PasteState& paste) {
    if (!paste.plan.refusal.empty()) return paste.plan.refusal;
    const bool many = paste.plan.rhk_count() + paste.plan.iki_count() > max_inserted_rows;
    return many ? std::string(wording::tempel_terlalu_banyak) : std::string();
}

void text_to_read(Column& column, UiState& ui, const Skp& skp) {
    const std::optional<std::string> typed = text_field(column, field_id("tempel/teks"),
                                                        {.label = wording::tempel_label,
                                                         .placeholder = wording::tempel_contoh,
                                                         .kind = TextKind::prose,
                                                         .rows = text_rows,
                                                         .most_rows = most_text_rows,
                                                         .table = true},
                                                        ui.paste.text);
    if (!typed || *typed == ui.paste.text) return;
    ui.paste.read(*typed, paste_use(skp));
    frame().another_pass = true;
}

void column_choice(Column& column, UiState& ui, std::size_t at) {
    const PastedColumn& pasted = ui.paste.plan.columns[at];
    const std::vector<Holding> holdings = all_holdings();
    std::string tokens;  // one character each
    std::vector<std::string> labels;
    for (const Holding& one : holdings) {
        tokens += static_cast<char>('0' + labels.size());
        labels.push_back(label_of(one));
    }
    std::vector<Option> choices;
    for (std::size_t i = 0; i < labels.size(); ++i)
        choices.push_back({std::string_view(tokens).substr(i, 1), labels[i]});
    const auto guess =
        static_cast<std::size_t>(std::ranges::find(holdings, pasted.guess) - holdings.begin());
    std::string label = "Kolom " + std::to_string(at + 1);
    if (!pasted.header.empty()) label += ": " + pasted.header;
    constexpr std::size_t sample_bytes = 200;
    std::string sample = pasted.sample.substr(0, sample_bytes);
    std::replace(sample.begin(), sample.end(), '\n', ' ');
    const auto chosen = choice_field(column, field_id("tempel/kolom/" + std::to_string(at)),
                                     {.label = label}, choices, choices[guess].token);
    column.gap(space::tiny);
    if (!sample.empty()) {
        const Rect line = column.take(spec_of(TextStyle::small).line);
        paint_line(line, TextStyle::small, "Contoh isi: " + sample, color::secondary);
        tell_text(line, "Contoh isi: " + sample);
    }
    if (!chosen || chosen->size() != 1) return;
    choose_column(ui.paste.plan, at, holdings[static_cast<std::size_t>((*chosen)[0] - '0')]);
    frame().another_pass = true;
}

bool says_something(const PastedColumn& column) {
    return !column.header.empty() || !column.sample.empty();
}

void column_choices(Column& column, UiState& ui) {
    text(column, TextStyle::subheading, wording::tempel_kolom, color::text, 2);
    text(column, TextStyle::small, wording::tempel_kolom_isi, color::secondary);
    column.gap(space::medium);
    std::vector<std::size_t> shown;
    for (std::size_t at = 0; at < ui.paste.plan.columns.size(); ++at)
        if (says_something(ui.paste.plan.columns[at])) shown.push_back(at);
    for (std::size_t i = 0; i < shown.size(); i += 2) {
        side_by_side(
            column, [&](Column& left) { column_choice(left, ui, shown[i]); },
            [&](Column& right) {
                if (i + 1 < shown.size()) column_choice(right, ui, shown[i + 1]);
            });
        column.gap(space::normal);
    }
}

void decision(Column& column, UiState& ui, Outbox& out, const OpenDocument& open) {
    const std::size_t count = ui.paste.plan.rhk_count();
    const std::string label = "Masukkan " + std::to_string(count) + " RHK, " +
                              indicators(*open.skp, ui.paste.plan.iki_count());
    const bool may_insert = open.editable() && count > 0;
    const auto clear = [&] {
        ui.paste = {};
        frame().another_pass = true;
    };
    buttons(
        column,
        {{{.label = label, .icon = icon::check, .kind = ButtonKind::primary, .enabled = may_insert},
          [&] { out.ask(InsertPaste{}); }},
         {{.label = wording::tempel_kosongkan, .icon = icon::x}, clear}});
}

void back(UiState& ui) {
    ui.show(Screen::editor);
    ui.show(Section::hasil_kerja);
}

}  // namespace

void tempel_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (link_button(column, wording::ke_hasil_kerja, icon::arrow_left)) back(ui);
    column.gap(space::small);
    text(column, TextStyle::title, wording::tempel, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::tempel_isi, color::secondary);
    column.gap(space::large);
    text_to_read(column, ui, *data.open->skp);
    column.gap(space::large);
    if (ui.paste.text.empty())
        return banner(column, Tone::info, wording::tempel_kosong_judul, wording::tempel_kosong_isi);
    const std::string refusal = refusal_of(ui.paste);
    if (!refusal.empty()) {
        banner(column, Tone::warning, wording::tempel_ditolak,
               refusal + " " + std::string(wording::tempel_tetap));
        column.gap(space::large);
    }
    if (!data.open->editable()) {
        banner(column, Tone::warning, wording::tidak_dapat_diubah, wording::tempel_tetap);
        column.gap(space::large);
    }
    const bool ready = refusal.empty() && !ui.paste.plan.rhk.empty();
    if (ready) {
        decision(column, ui, out, *data.open);
        column.gap(space::large);
        paste_problems(column, ui.paste.plan);
        paste_left_out(column, ui.paste.plan);
    }
    if (ready) {
        paste_preview(column, ui.paste, *data.open->skp);
        column.gap(space::large);
    }
    if (!ui.paste.plan.columns.empty()) column_choices(column, ui);
}

}  // namespace kinerja::ui
