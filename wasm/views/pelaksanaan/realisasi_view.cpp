// Realisasi of each IKI, period by period: the figure, how far it is, and what it came from.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/evaluation/step.h"
#include "wasm/state/realisasi_index.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/pelaksanaan/berkas_parts.h"
#include "wasm/views/pelaksanaan/realisasi_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view bukti_nanti =
    "Bukti dukung dapat dicatat di sini sesudah realisasinya diisi atau cara menghitungnya "
    "dipilih.";
constexpr std::string_view realisasi_isi =
    "Yang dicapai tiap IKI pada tiap periode evaluasi berdasarkan bukti dukung (Permenpan RB "
    "6/2022): diketik, atau dihitung dari catatan kinerja. Hanya periode yang sudah lewat yang "
    "diberi warna. Berikutnya: Pejabat Penilai Kinerja memakainya sebagai dasar evaluasi.";
constexpr std::string_view realisasi_tanpa_iki =
    "Belum ada IKI pada SKP ini. Tulis dahulu RHK dan IKI pada bagian Hasil Kerja.";
constexpr std::string_view realisasi_tanpa_periode =
    "Periode evaluasi belum ada: isi dahulu periode SKP pada bagian Identitas.";
constexpr std::string_view realisasi_iki = "{}: {}";
constexpr std::string_view realisasi_nilai = "Realisasi {}";
constexpr std::string_view realisasi_cara = "Cara menghitung {}";
constexpr std::string_view realisasi_usul = "{} (menurut Manual Indikator)";
constexpr std::string_view target_triwulan = "Target {}";
constexpr std::string_view target_tahun = "Target setahun {}";
constexpr std::string_view tanpa_target = "Tanpa target";
constexpr std::string_view persen_target = "{} % dari target";
constexpr std::string_view target_tercapai = "sesuai target";
constexpr std::string_view target_belum = "di bawah target";
constexpr std::string_view bukan_angka_realisasi =
    "Realisasi ini belum berupa angka, jadi belum dapat dibandingkan dengan target.";
constexpr std::string_view belum_ada_angka =
    "Belum ada catatan dengan angka realisasi pada periode ini.";
constexpr std::string_view belum_lewat = "Periode ini belum lewat.";
constexpr std::string_view lihat_asal = "Asal angka";
constexpr std::string_view lihat_asal_banyak = "Asal angka ({} catatan)";
constexpr std::string_view tutup_asal = "Tutup asal angka";
constexpr std::string_view periode_baris = "{}, {} s.d. {}";

}  // namespace wording

namespace {

constexpr float closed_least = 320, row_least = 120;
constexpr float figures_from = 520;  // wider: figure and way of computing side by side

std::string period_name(const PeriodeEvaluasi& periode) {
    return periode.nama.empty() ? periode.awal : periode.nama;
}

struct Row {
    const Editing& editing;
    const RealisasiIndex& index;
    const RealisasiIki& of;
    const PeriodeEvaluasi& periode;
    const RealisasiPeriode& at;

    const RealisasiHasil& hasil() const { return at.hasil; }
    std::string name() const { return filled("{}, {}", {of.name, period_name(periode)}); }
    void put(std::optional<CaraRealisasi> cara, std::optional<std::string> nilai) const {
        editing.out.push(PutRealisasi{at.id, of.iki->id, periode.id, cara, std::move(nilai)});
    }
};

// The path of the item that is, or will be: the focus stays in the field when it comes into being.
Path place_of(const Row& row, std::string_view member) {
    return path("realisasi") / row.at.id.value / member;
}

void figure(Column& column, const Row& row) {
    const RealisasiHasil& hasil = row.hasil();
    const bool typed = hasil.cara == CaraRealisasi::diketik;
    const bool unread = typed && !is_blank(hasil.nilai) && !hasil.angka;
    const bool empty = !typed && hasil.nilai.empty();
    const FieldNote note{unread ? wording::bukan_angka_realisasi : wording::belum_ada_angka};
    const std::string label = filled(wording::realisasi_nilai, {period_name(row.periode)});
    const auto changed =
        text_field(column, field_id(place_of(row, "nilai").value),
                   {.label = label,
                    .notes = std::span<const FieldNote>(&note, unread || empty ? 1 : 0),
                    .readonly = !typed || !row.editing.open.editable()},
                   hasil.nilai);
    if (changed && *changed != hasil.nilai) row.put({}, *changed);
}

void way(Column& column, const Row& row) {
    const bool proposed = row.of.iki->triwulan.konsolidasi.has_value();
    const CaraRealisasi usual = proposed_cara(*row.of.iki);
    std::vector<std::string> words;
    std::vector<Option> options;
    const std::span<const Term> all = terms<CaraRealisasi>();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool mark = proposed && static_cast<CaraRealisasi>(i) == usual;
        words.push_back(mark ? filled(wording::realisasi_usul, {all[i].label})
                             : std::string(all[i].label));
    }
    for (std::size_t i = 0; i < all.size(); ++i) options.push_back({all[i].token, words[i]});
    const std::string label = filled(wording::realisasi_cara, {period_name(row.periode)});
    const auto picked =
        choice_field(column, field_id(place_of(row, "cara").value),
                     {.label = label, .readonly = !row.editing.open.editable()}, options,
                     all[static_cast<std::size_t>(row.hasil().cara)].token);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (picked && *picked == all[i].token) row.put(static_cast<CaraRealisasi>(i), {});
}

/// "Target 3 dokumen · 75,00 % dari target, di bawah target".
std::string progress_words(const RealisasiHasil& hasil) {
    const TargetPeriode& target = hasil.target;
    std::string words = is_blank(target.words) ? std::string(wording::tanpa_target)
                                               : filled(target.of_quarter ? wording::target_triwulan
                                                                          : wording::target_tahun,
                                                        {target.words});
    if (hasil.percent)
        words +=
            " \xc2\xb7 " + filled(wording::persen_target, {to_indonesian(hasil.percent->result)});
    if (!hasil.due) return words + " \xc2\xb7 " + std::string(wording::belum_lewat);
    // Against the target of the whole year a part of it says nothing yet.
    if (!target.of_quarter || hasil.reached == Reached::unknown) return words;
    words += ", ";
    return words.append(hasil.reached == Reached::reached ? wording::target_tercapai
                                                          : wording::target_belum);
}

/// What proves the figure, named and as a file; there is none before the figure.
void evidence(Column& column, const Row& row) {
    const auto& all = row.editing.skp().realisasi;
    const auto found =
        std::ranges::find_if(all, [&](const Box<Realisasi>& one) { return one->id == row.at.id; });
    column.gap(space::small);
    if (found == all.end())
        return text(column, TextStyle::small, wording::bukti_nanti, color::secondary);
    field(column, row.editing, place_of(row, "bukti"), {.rows = 2});
    column.gap(space::small);
    berkas_bukti(column, row.editing, place_of(row, "berkas"), (*found)->berkas);
}

void origin_button(Column& column, const Row& row) {
    RealisasiState& state = row.editing.ui.realisasi;
    const bool open = state.open == row.at.id.value;
    const std::size_t count = row.hasil().catatan.size();
    const std::string label = open ? std::string(wording::tutup_asal)
                              : count == 0
                                  ? std::string(wording::lihat_asal)
                                  : filled(wording::lihat_asal_banyak, {std::to_string(count)});
    if (link_button(column, label, open ? icon::chevron_down : icon::chevron_right, row.name()))
        state.open = open ? std::string() : row.at.id.value;
    if (!open) return;
    realisasi_origin(column, row.editing, row.index, *row.of.iki, row.hasil());
    evidence(column, row);
}

void period_row(Column& column, const Row& row) {
    const Scope scope(row.at.id.value);
    const Container group(Role::group, row.name(), column);
    text(column, TextStyle::small_strong,
         filled(wording::periode_baris,
                {period_name(row.periode), row.periode.awal, row.periode.akhir}));
    column.gap(space::tiny);
    if (column.width < figures_from) {
        figure(column, row);
        column.gap(space::small);
        way(column, row);
    } else {
        side_by_side(
            column, [&](Column& c) { figure(c, row); }, [&](Column& c) { way(c, row); });
    }
    column.gap(space::tiny);
    realisasi_progress(column, progress_words(row.hasil()), row.hasil());
    origin_button(column, row);
    column.gap(space::normal);
}

void card(Column& column, const Editing& editing, const RealisasiIndex& index,
          const RealisasiIki& of) {
    const Scope scope(of.rhk->id.value + "/" + of.iki->id.value);
    const std::string title = filled(wording::realisasi_iki, {of.name, of.iki->statement});
    Region region(column, title, space::normal);
    Column& c = region.column();
    text(c, TextStyle::strong, title, color::text, 2);
    c.gap(space::small);
    realisasi_chart(c, of, index.periodes());
    c.gap(space::normal);
    for (std::size_t i = 0; i < of.periodes.size(); ++i) {
        const Row row{editing, index, of, index.periodes()[i], of.periodes[i]};
        period_row(c, row);
    }
}

// What is far away takes its place without being drawn; the fields in it can still be led to.
bool skipped(Column& column, const RealisasiIki& of) {
    const float height = closed_least + row_least * static_cast<float>(of.periodes.size());
    const Rect place{column.x, column.y, column.width, height};
    if (frame().near_view(place)) return false;
    for (const RealisasiPeriode& one : of.periodes)
        for (const std::string_view member : {"nilai", "cara"}) {
            const Path at = path("realisasi") / one.id.value / member;
            if (frame().focus == field_id(at.value)) return false;
            frame().note_rough_place(field_id(at.value), place);
        }
    column.gap(height);
    return true;
}

}  // namespace

void realisasi_view(Column& column, const Editing& editing) {
    RealisasiState& state = editing.ui.realisasi;
    if (!state.index) state.index = std::make_shared<RealisasiIndex>();
    RealisasiIndex& index = *state.index;
    index.look_at(editing.skp(), editing.open.today);
    text(column, TextStyle::body, wording::realisasi_isi, color::secondary);
    column.gap(space::normal);
    if (index.all().empty())
        text(column, TextStyle::body, wording::realisasi_tanpa_iki);
    else if (index.periodes().empty())
        text(column, TextStyle::body, wording::realisasi_tanpa_periode);
    else
        for (const RealisasiIki& one : index.all()) {
            if (!skipped(column, one)) card(column, editing, index, one);
            column.gap(space::medium);
        }
}

}  // namespace kinerja::ui
