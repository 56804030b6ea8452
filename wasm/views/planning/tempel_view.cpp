// A pasted table: the text, what its columns hold, and the RHK that it will give.
#include <algorithm>
#include <string>
#include <vector>

#include "core/edit/limits.h"
#include "core/model/place_name.h"
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
    "RHK pimpinan, RHK, aspek, IKI, target, satuan, perspektif, penugasan dari. Yang harus ada "
    "hanya RHK. Sel kosong di bawah sel gabungan dibaca sama dengan sel di atasnya.";
constexpr std::string_view tempel_kolom = "Isi setiap kolom";
constexpr std::string_view tempel_kolom_isi = "Dugaan program. Ubah bila ada kolom yang keliru.";
constexpr std::string_view tempel_ditolak = "Belum dapat dimasukkan";
constexpr std::string_view tempel_tetap = "Teks yang Anda tempel tetap ada.";
constexpr std::string_view tempel_catatan = "Perlu dilihat";
constexpr std::string_view tempel_hasil = "Yang akan dimasukkan";
constexpr std::string_view tidak_dapat_diubah = "Draf ini sekarang hanya dapat dibaca.";
constexpr std::string_view tanpa_iki = "Belum ada IKI untuk RHK ini.";

}  // namespace wording

namespace {

constexpr int text_rows = 6, most_text_rows = 10;
constexpr std::size_t rhk_shown = 15, iki_shown = 6, problems_shown = 8;
constexpr int kinds_of_column = static_cast<int>(PasteColumn::penugasan_dari) + 1;

std::string refusal_of(const PasteState& paste) {
    if (!paste.plan.refusal.empty()) return paste.plan.refusal;
    const bool many = paste.plan.rhk.size() + paste.iki_count() > max_inserted_rows;
    return many ? std::string(wording::tempel_terlalu_banyak) : std::string();
}

void text_to_read(Column& column, UiState& ui) {
    const std::optional<std::string> typed = text_field(column, field_id("tempel/teks"),
                                                        {.label = wording::tempel_label,
                                                         .placeholder = wording::tempel_contoh,
                                                         .kind = TextKind::prose,
                                                         .rows = text_rows,
                                                         .most_rows = most_text_rows},
                                                        ui.paste.text);
    if (!typed || *typed == ui.paste.text) return;
    ui.paste.read(*typed);
    frame().another_pass = true;
}

void column_choice(Column& column, UiState& ui, std::size_t at) {
    const PastedColumn& pasted = ui.paste.plan.columns[at];
    std::string tokens;  // one character each
    for (int i = 0; i < kinds_of_column; ++i) tokens += static_cast<char>('0' + i);
    std::vector<Option> choices;
    for (int i = 0; i < kinds_of_column; ++i)
        choices.push_back({std::string_view(tokens).substr(static_cast<std::size_t>(i), 1),
                           label_of(static_cast<PasteColumn>(i))});
    std::string label = "Kolom " + std::to_string(at + 1);
    if (!pasted.header.empty()) label += ": " + pasted.header;
    constexpr std::size_t sample_bytes = 200;
    std::string sample = pasted.sample.substr(0, sample_bytes);
    std::replace(sample.begin(), sample.end(), '\n', ' ');
    const auto chosen =
        choice_field(column, field_id("tempel/kolom/" + std::to_string(at)), {.label = label},
                     choices, choices[static_cast<std::size_t>(pasted.guess)].token);
    column.gap(space::tiny);
    if (!sample.empty()) {
        const Rect line = column.take(spec_of(TextStyle::small).line);
        paint_line(line, TextStyle::small, "Contoh isi: " + sample, color::secondary);
        tell_text(line, "Contoh isi: " + sample);
    }
    if (!chosen || chosen->size() != 1) return;
    choose_column(ui.paste.plan, at, static_cast<PasteColumn>((*chosen)[0] - '0'));
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

void problems(Column& column, const PastePlan& plan) {
    if (plan.problems.empty()) return;
    text(column, TextStyle::strong, wording::tempel_catatan, color::warning);
    column.gap(space::tiny);
    for (std::size_t i = 0; i < plan.problems.size() && i < problems_shown; ++i) {
        const PasteProblem& problem = plan.problems[i];
        const std::string place =
            problem.row == 0 ? "" : "Baris " + std::to_string(problem.row) + ": ";
        text(column, TextStyle::small, place + problem.message, color::text);
    }
    if (plan.problems.size() > problems_shown)
        text(column, TextStyle::small,
             "dan " + std::to_string(plan.problems.size() - problems_shown) + " catatan lagi.",
             color::secondary);
    column.gap(space::large);
}

std::string words_of(const Iki& iki, bool narrated) {
    std::string words = iki.statement.empty() ? std::string("(tanpa kalimat)") : iki.statement;
    if (iki.target.empty()) return words;
    return narrated ? words + ": " + iki.target : words + " · target " + iki.target;
}

std::string about(const PastedRhk& pasted) {
    std::string words;
    const auto add = [&words](const std::string& part) {
        words += (words.empty() ? "" : " · ") + part;
    };
    if (pasted.rhk.jenis == JenisRhk::tambahan) add(std::string(label_of(pasted.rhk.jenis)));
    if (!pasted.rhk_pimpinan.empty()) add("Mendukung: " + pasted.rhk_pimpinan);
    if (!pasted.rhk.penugasan_dari.empty()) add("Penugasan dari " + pasted.rhk.penugasan_dari);
    return words;
}

/// "3 IKI", "3 IKU".
std::string indicators(const Skp& skp, std::size_t count) {
    return std::to_string(count) + " " + std::string(indicator_word(skp));
}

constexpr float order_width = 36, mark_width = 18;

void rhk_row(Column& column, const PastedRhk& pasted, int number, const Skp& skp) {
    const std::string order = std::to_string(number) + ".";
    const Scope scope(order);
    const Container item(Role::listitem, name_of_item<Rhk>(number), column);
    paint_line({column.x, column.y, order_width, spec_of(TextStyle::strong).line},
               TextStyle::strong, order, color::secondary);
    Column inner = column.inset(order_width, 0);
    text(inner, TextStyle::strong, pasted.rhk.statement, color::text);
    text(inner, TextStyle::small, about(pasted), color::secondary);
    const bool narrated = form_of(skp).narrated;
    for (std::size_t i = 0; i < pasted.rhk.iki.size() && i < iki_shown; ++i) {
        const Iki& iki = pasted.rhk.iki[i];
        inner.gap(space::tiny);
        paint_icon({inner.x, inner.y, mark_width, space::small_icon}, icon::target, color::accent,
                   TextStyle::small);
        Column words = inner.inset(mark_width + space::small, 0);
        const std::string aspek =
            iki.aspek ? std::string(label_of(*iki.aspek)) + " · " : std::string();
        text(words, TextStyle::small, aspek + words_of(iki, narrated), color::text);
        inner.y = words.y;
    }
    if (pasted.rhk.iki.size() > iki_shown)
        text(inner, TextStyle::small,
             "dan " + indicators(skp, pasted.rhk.iki.size() - iki_shown) + " lagi",
             color::secondary);
    if (pasted.rhk.iki.empty()) text(inner, TextStyle::small, wording::tanpa_iki, color::secondary);
    column.y = inner.y;
}

void preview(Column& column, const PastePlan& plan, const Skp& skp) {
    text(column, TextStyle::subheading, wording::tempel_hasil, color::text, 2);
    column.gap(space::small);
    Card card(column);
    Column& c = card.column();
    const Container list(Role::list, wording::tempel_hasil, c);
    const std::size_t count = std::min(plan.rhk.size(), rhk_shown);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) c.gap(space::medium);
        rhk_row(c, plan.rhk[i], static_cast<int>(i) + 1, skp);
    }
    if (plan.rhk.size() == count) return;
    c.gap(space::medium);
    text(c, TextStyle::body, "dan " + std::to_string(plan.rhk.size() - count) + " RHK lagi",
         color::secondary);
}

void decision(Column& column, UiState& ui, Outbox& out, const OpenDocument& open) {
    const std::string label = "Masukkan " + std::to_string(ui.paste.plan.rhk.size()) + " RHK, " +
                              indicators(*open.skp, ui.paste.iki_count());
    const bool may_insert = open.editable();
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
    text_to_read(column, ui);
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
        problems(column, ui.paste.plan);
    }
    if (!ui.paste.plan.columns.empty()) {
        column_choices(column, ui);
        column.gap(space::small);
    }
    if (ready) preview(column, ui.paste.plan, *data.open->skp);
}

}  // namespace kinerja::ui
