// The chart of one IKI, and what a figure came from.
#include "wasm/views/pelaksanaan/realisasi_parts.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/evaluation/step.h"
#include "wasm/views/parts/filled.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view grafik = "Grafik {}: {}";
constexpr std::string_view grafik_periode = "{} {} %";
constexpr std::string_view grafik_tanpa = "{} belum ada";
constexpr std::string_view grafik_nilai = "{} {}";
constexpr std::string_view asal_diketik = "Angka ini diketik.";
constexpr std::string_view asal_tanpa_catatan =
    "Belum ada catatan kinerja pada periode ini yang menyebut IKI ini.";
constexpr std::string_view asal_catatan = "{}: {} ({})";
constexpr std::string_view asal_tidak_dihitung = "tidak dihitung: realisasi bukan angka";
constexpr std::string_view asal_berkas = "Lihat {}";
constexpr std::string_view asal_langkah = "{}: {}";
constexpr std::string_view asal_lainnya = "Dan {} catatan lain.";
constexpr std::string_view ke_catatan = "Catatan Kinerja";

}  // namespace wording

namespace {

constexpr float chart_height = 72, widest_bar = 56, bar_gap = 8;
constexpr int whole = 100, most_shown = 120;  // percent; higher bars are cut there
constexpr std::size_t most_notes = 30;

ImU32 ink_of(const RealisasiHasil& hasil) {
    if (!hasil.due || !hasil.target.of_quarter) return color::secondary;
    switch (hasil.reached) {
        case Reached::reached:
            return color::success;
        case Reached::short_of:
            return color::warning;
        case Reached::unknown:
            break;
    }
    return color::secondary;
}

/// 0 to most_shown.
float shown_percent(const RealisasiHasil& hasil) {
    if (!hasil.percent) return 0;
    const std::optional<Decimal> rounded = divided(hasil.percent->result, 1, 0);
    if (!rounded) return most_shown;
    return static_cast<float>(std::clamp<std::int64_t>(rounded->units, 0, most_shown));
}

std::string bar_words(const PeriodeEvaluasi& periode, const RealisasiHasil& hasil) {
    if (hasil.percent)
        return filled(wording::grafik_periode,
                      {periode.nama, to_indonesian(hasil.percent->result)});
    if (is_blank(hasil.nilai)) return filled(wording::grafik_tanpa, {periode.nama});
    return filled(wording::grafik_nilai, {periode.nama, hasil.nilai});
}

void bar(const Rect& place, const RealisasiHasil& hasil) {
    const float full = place.h * whole / most_shown;
    const float height = place.h * shown_percent(hasil) / most_shown;
    outline({place.x, place.bottom() - full, place.w, full}, color::line);
    if (height > 0)
        fill({place.x, place.bottom() - height, place.w, height},
             hasil.due ? ink_of(hasil) : color::disabled);
}

}  // namespace

void realisasi_progress(Column& column, std::string_view words, const RealisasiHasil& hasil) {
    text(column, TextStyle::small, words, ink_of(hasil));
}

void realisasi_chart(Column& column, const RealisasiIki& of,
                     const std::vector<PeriodeEvaluasi>& periodes) {
    std::string words;
    for (std::size_t i = 0; i < periodes.size(); ++i)
        words += (i == 0 ? "" : "; ") + bar_words(periodes[i], of.periodes[i].hasil);
    const float count = static_cast<float>(std::max<std::size_t>(periodes.size(), 1));
    const float each = std::min(widest_bar, (column.width - bar_gap * (count - 1)) / count);
    const float line = spec_of(TextStyle::small).line;
    const Rect place = column.take(chart_height + line);
    const std::string name = filled(wording::grafik, {of.name, words});
    if (frame().near_view(place))
        frame().semantics.add(id_of("grafik"), Role::image, name, place, frame().clip());
    float x = place.x;
    for (std::size_t i = 0; i < periodes.size(); ++i) {
        bar({x, place.y, each, chart_height}, of.periodes[i].hasil);
        paint_line({x, place.y + chart_height, each, line}, TextStyle::small, std::to_string(i + 1),
                   color::secondary, 0.5f);
        x += each + bar_gap;
    }
}

void realisasi_origin(Column& column, const Editing& editing, const RealisasiIndex& index,
                      const Iki& iki, const RealisasiHasil& hasil) {
    Column c = column.inset(space::large, 0);
    c.gap(space::small);
    if (hasil.cara == CaraRealisasi::diketik)
        text(c, TextStyle::small, wording::asal_diketik, color::secondary);
    if (hasil.catatan.empty())
        text(c, TextStyle::small, wording::asal_tanpa_catatan, color::secondary);
    std::size_t told = 0;
    for (const CatatanAngka& one : hasil.catatan) {
        if (++told > most_notes) break;
        const CatatanKinerja& note = index.catatan(one.at);
        std::string figure = std::string(wording::asal_tidak_dihitung);
        if (one.angka)
            figure = is_blank(note.satuan) ? note.realisasi : note.realisasi + " " + note.satuan;
        bullet(c, TextStyle::small,
               filled(wording::asal_catatan, {to_short(one.tanggal), note.kegiatan, figure}),
               one.angka ? color::text : color::secondary);
        if (note.berkas.empty()) continue;
        const Scope scope(note.id.value);
        if (link_button(c, filled(wording::asal_berkas, {note.berkas.nama}), icon::paperclip,
                        note.kegiatan))
            editing.out.ask(LihatBerkas{note.berkas});
    }
    if (told > most_notes)
        text(c, TextStyle::small,
             filled(wording::asal_lainnya, {std::to_string(hasil.catatan.size() - most_notes)}),
             color::secondary);
    for (const std::optional<Step>& step : {hasil.step, hasil.percent})
        if (step)
            text(c, TextStyle::small,
                 filled(wording::asal_langkah, {step->formula, to_text(*step)}));
    const Scope scope(iki.id.value);
    if (link_button(c, wording::ke_catatan, icon::pencil))
        editing.ui.show(Section::catatan_kinerja);
    column.y = c.y;
}

}  // namespace kinerja::ui
