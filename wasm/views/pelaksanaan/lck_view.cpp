// Laporan Capaian Kinerja with IIAA: quarter by quarter, each IKI with what it reached and how that
// was reckoned (regulation.md 7A).
#include <algorithm>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/model/place_name.h"
#include "core/pelaksanaan/lck_rows.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/records.h"
#include "wasm/views/pelaksanaan/berkas_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view berkas_mentah = "Berkas data mentah";
constexpr std::string_view berkas_dukung = "Berkas dokumen pendukung";
constexpr std::string_view berkas_periksa = "Berkas dokumen verifikasi";
constexpr std::string_view lck_isi =
    "Laporan Capaian Kinerja pejabat struktural tiap triwulan, menurut Issues, Implication, "
    "Accountability, dan Action Plan (praktik Kementerian Keuangan). Capaian dihitung dari "
    "bagian Realisasi; ia informasi, bukan rating. Batas penyampaiannya menurut aturan instansi "
    "Anda. Berikutnya: cetak laporannya, lalu sampaikan bersama dokumennya.";
constexpr std::string_view tanpa_target =
    "Belum ada IKI dengan target triwulan. Isi target triwulan pada bagian Hasil Kerja.";
constexpr std::string_view mulai = "Mulai laporan {}";
constexpr std::string_view baris = "{}, {}";
constexpr std::string_view target_realisasi = "Target {}, realisasi {}";
constexpr std::string_view belum_ada = "belum ada";
constexpr std::string_view langkah = "{}: {}";
constexpr std::string_view capaian_triwulan = "Capaian triwulan ini: {} %";
constexpr std::string_view capaian_kumulatif = "Capaian sampai triwulan ini: {} %";
constexpr std::string_view tanpa_polarisasi =
    "Capaian belum dihitung: polarisasi IKI ini belum dipilih pada target triwulannya.";
constexpr std::string_view tanpa_realisasi =
    "Capaian belum dihitung: realisasi triwulan ini belum ada atau bukan angka.";
constexpr std::string_view konsolidasi_kurang =
    "Capaian sampai triwulan ini belum dihitung: realisasi triwulan {} belum ada.";
constexpr std::string_view konsolidasi_dari = "{} sampai triwulan ini: {}";
constexpr std::string_view sumber_manual = "Sumber data menurut Manual: {}";
constexpr std::string_view formula_manual = "Formula menurut Manual: {}";
constexpr std::string_view penanggung_manual = "Penanggung jawab menurut Manual: {}";
constexpr std::string_view manual_kosong = "Manual IKI ini belum memuatnya.";
constexpr std::string_view hapus_lck = "Hapus laporan";
constexpr std::string_view lepas = "Laporan di luar target triwulan";
constexpr std::string_view lepas_isi =
    "Laporan ini belum menyebut periode dan IKI, atau IKI-nya tidak lagi punya target pada "
    "triwulan itu.";
constexpr std::string_view laporan_nomor = "Laporan {}";

/// By CapaianProblem.
constexpr std::string_view tanpa_rumus[] = {
    "Capaian tidak dihitung: rumus untuk target 0 pada polarisasi ini tidak diketahui.",
    "Capaian tidak dihitung: rumus untuk target di bawah 0 pada polarisasi ini tidak diketahui.",
    "Capaian tidak dihitung: target 0 memerlukan nilai terburuk; tulis perhitungannya pada Data "
    "Mentah.",
    "Capaian tidak dihitung: angkanya terlalu besar.",
};

}  // namespace wording

namespace {

constexpr std::string_view iiaa[] = {"isu", "implikasi", "akuntabilitas", "rencana_tindak"};
constexpr int prose_rows = 2;

Path place_of(const Lck& lck) { return path("lck") / lck.id.value; }

void remove_button(Column& c, const Editing& editing, const Lck& lck, std::string_view name) {
    if (!editing.open.editable()) return;
    if (link_button(c, wording::hapus_lck, icon::trash_2, name))
        editing.out.push(RemoveItem{place_of(lck)});
}

void steps(Column& c, const CapaianReading& reading, std::string_view result) {
    for (const Step& step : reading.steps)
        text(c, TextStyle::small, filled(wording::langkah, {step.formula, to_text(step)}),
             color::secondary);
    if (reading.capaian)
        text(c, TextStyle::strong, filled(result, {to_indonesian(*reading.capaian)}));
    else
        text(c, TextStyle::small, wording::tanpa_rumus[static_cast<std::size_t>(reading.problem)],
             color::secondary);
}

void of_quarter(Column& c, const BarisLck& row) {
    if (row.triwulan.capaian) return steps(c, *row.triwulan.capaian, wording::capaian_triwulan);
    text(c, TextStyle::small,
         row.iki->triwulan.polarisasi ? wording::tanpa_realisasi : wording::tanpa_polarisasi,
         color::secondary);
}

void consolidation_line(Column& c, std::string_view what, const std::optional<Step>& step) {
    if (!step) return;
    text(c, TextStyle::small, filled(wording::konsolidasi_dari, {what, to_text(*step)}),
         color::secondary);
}

void up_to_quarter(Column& c, const BarisLck& row) {
    if (!row.kumulatif) return;
    c.gap(space::small);
    if (row.konsolidasi.lacking) {
        constexpr std::string_view numbers[] = {"I", "II", "III", "IV"};
        text(c, TextStyle::small,
             filled(wording::konsolidasi_kurang, {numbers[*row.konsolidasi.lacking]}),
             color::secondary);
        return;
    }
    consolidation_line(c, "Target", row.konsolidasi.target);
    consolidation_line(c, "Realisasi", row.konsolidasi.realisasi);
    if (row.kumulatif->capaian) steps(c, *row.kumulatif->capaian, wording::capaian_kumulatif);
}

std::string of_manual(std::string_view sentence, const std::string& said) {
    return is_blank(said) ? std::string(wording::manual_kosong) : filled(sentence, {said});
}

/// What stands behind the figure: named, and as a file.
struct LckDocument {
    std::string_view name;
    std::string help;
    std::string_view file;
    const BerkasBukti& berkas;
    std::string_view judul;
};

/// IIAA, then what stands behind the figure, each beside what the Manual says of it.
void report(Column& c, const Editing& editing, const BarisLck& row) {
    const Path at = place_of(*row.lck);
    for (const std::string_view name : iiaa) {
        field(c, editing, at / name, {.rows = prose_rows});
        c.gap(space::normal);
    }
    const ManualIndikator& manual = row.iki->manual;
    const LckDocument documents[] = {
        {"data_mentah", of_manual(wording::sumber_manual, manual.sumber_data), "berkas_data_mentah",
         row.lck->berkas_data_mentah, wording::berkas_mentah},
        {"dokumen_pendukung", of_manual(wording::formula_manual, manual.formula),
         "berkas_pendukung", row.lck->berkas_pendukung, wording::berkas_dukung},
        {"dokumen_verifikasi", of_manual(wording::penanggung_manual, manual.penanggung_jawab),
         "berkas_verifikasi", row.lck->berkas_verifikasi, wording::berkas_periksa}};
    for (const LckDocument& one : documents) {
        field(c, editing, at / one.name, {.help = one.help});
        c.gap(space::small);
        berkas_bukti(c, editing, at / one.file, one.berkas, {.judul = one.judul});
        c.gap(space::normal);
    }
}

void one_row(Column& column, const Editing& editing, const TriwulanLck& quarter, std::size_t number,
             const BarisLck& row) {
    const std::string name = filled(
        wording::baris, {quarter.periode.nama, name_of(editing.skp(), path(*row.rhk, *row.iki))});
    const Scope scope(name);
    Region region(column, name);
    Column& c = region.column();
    text(c, TextStyle::subheading, name, color::text, 3);
    text(c, TextStyle::body, row.iki->statement);
    const std::string& target = row.iki->triwulan.target[number];
    const std::string nilai = row.triwulan.realisasi ? to_indonesian(*row.triwulan.realisasi)
                                                     : std::string(wording::belum_ada);
    text(c, TextStyle::small, filled(wording::target_realisasi, {target, nilai}), color::text);
    of_quarter(c, row);
    up_to_quarter(c, row);
    if (row.lck == nullptr) return;
    c.gap(space::normal);
    report(c, editing, row);
    remove_button(c, editing, *row.lck, name);
}

/// All reports of the quarter that were not begun, in one press.
void begin_button(Column& column, const Editing& editing, const TriwulanLck& quarter) {
    const bool all =
        std::ranges::all_of(quarter.rows, [](const BarisLck& row) { return row.lck != nullptr; });
    if (all || !editing.open.editable()) return;
    column.gap(space::small);
    if (!button(column,
                {.label = filled(wording::mulai, {quarter.periode.nama}), .icon = icon::plus}))
        return;
    const PeriodeEvaluasiId& periode = quarter.periode.id;
    bool first = true;
    for (const BarisLck& row : quarter.rows) {
        if (row.lck != nullptr) continue;
        const std::string one = id_of_lck(row.rhk->id, row.iki->id, periode).value;
        editing.out.push(AddItem{path("lck"),
                                 one,
                                 {{"periode", periode.value}, {"iki", row.iki->id.value}},
                                 "lck/" + periode.value});
        if (std::exchange(first, false)) editing.ui.go_to = path("lck") / one / "isu";
    }
}

void one_quarter(Column& column, const Editing& editing, const TriwulanLck& quarter) {
    column.gap(space::large);
    text(column, TextStyle::heading, quarter.periode.nama, color::text, 2);
    begin_button(column, editing, quarter);
    const std::size_t number = triwulan_of(quarter.periode).value_or(0);
    for (const BarisLck& row : quarter.rows) {
        column.gap(space::medium);
        one_row(column, editing, quarter, number, row);
    }
}

void loose_reports(Column& column, const Editing& editing, const std::vector<const Lck*>& loose) {
    if (loose.empty()) return;
    column.gap(space::large);
    text(column, TextStyle::heading, wording::lepas, color::text, 2);
    text(column, TextStyle::small, wording::lepas_isi, color::secondary);
    int number = 0;
    for (const Lck* lck : loose) {
        column.gap(space::medium);
        const std::string name = filled(wording::laporan_nomor, {std::to_string(++number)});
        const Scope scope(lck->id.value);
        Region region(column, name);
        Column& c = region.column();
        text(c, TextStyle::subheading, name, color::text, 3);
        record_fields(c, editing, place_of(*lck), shape_of<Lck>());
        remove_button(c, editing, *lck, name);
    }
}

}  // namespace

void lck_view(Column& column, const Editing& editing) {
    const std::vector<TriwulanLck> quarters = lck_rows(editing.skp());
    text(column, TextStyle::body, wording::lck_isi, color::secondary);
    loose_reports(column, editing, loose_lck(editing.skp(), quarters));
    if (quarters.empty()) {
        column.gap(space::normal);
        text(column, TextStyle::body, wording::tanpa_target);
    }
    for (const TriwulanLck& quarter : quarters) one_quarter(column, editing, quarter);
}

}  // namespace kinerja::ui
