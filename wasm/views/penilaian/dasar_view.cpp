// Evidence beside the ratings: what was reached and what was said of it, part by part; below it
// what the Pimpinan noted, earlier periods and private words, as material and never as a sum.
#include <string>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/evaluation/kuadran.h"
#include "core/model/field.h"
#include "core/model/place_name.h"
#include "core/workflow/dasar_evaluasi.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view dasar = "Realisasi, umpan balik, dan buktinya";
constexpr std::string_view dasar_isi =
    "Diisi dari catatan pada SKP ini; dapat dilengkapi. Pasal 24 dan 25 Permenpan RB 6/2022.";
constexpr std::string_view masa =
    "Yang dihitung: catatan, umpan balik, dan pemantauan bertanggal {} s.d. {}.";
constexpr std::string_view tanpa_masa =
    "Periode ini tidak ada pada Jadwal dan Tenggat, atau harinya tidak dapat dibaca; karena itu "
    "tidak ada catatan yang dihitung dengan sendirinya.";
constexpr std::string_view perbarui_dasar = "Isi ulang dari catatan terbaru";
constexpr std::string_view dasar_kosong =
    "SKP ini belum memuat RHK. Evaluasi tetap dapat ditulis; tulis dasarnya pada pertimbangan.";
constexpr std::string_view tanpa_rencana =
    "Tidak ada rencana aksi untuk periode ini. Bandingkan dengan target setahun.";
constexpr std::string_view target = "Target: {}";
constexpr std::string_view ekspektasi = "Ekspektasi Khusus Pimpinan: {}";
constexpr std::string_view pemantauan = "Catatan pemantauan pimpinan";
constexpr std::string_view pemantauan_kosong = "Tidak ada catatan pemantauan pada periode ini.";
constexpr std::string_view pemantauan_baris = "{}, {}: {}. {}";
constexpr std::string_view diambil_alih =
    "RHK ini diambil alih pimpinan: catatannya menjadi masukan evaluasi.";
constexpr std::string_view belum_bertindak = "tanpa tindakan";
constexpr std::string_view tentang_skp = "SKP";
constexpr std::string_view pendapat = "Pendapat ketua tim";
constexpr std::string_view pendapat_isi =
    "Bahan untuk menimbang; rating tetap ditetapkan Pejabat Penilai Kinerja.";
constexpr std::string_view pendapat_baris = "{}, {}, tentang {}: {}";
constexpr std::string_view pendapat_dampak = "Dampak: {}";
constexpr std::string_view pendapat_disegel = "Disegel oleh pemberinya.";
constexpr std::string_view pendapat_belum_disegel =
    "Belum disegel oleh pemberinya, jadi masih dapat diubah.";
constexpr std::string_view perilaku_kerja = "perilaku kerja";
constexpr std::string_view sebelumnya = "Evaluasi periode lain sebagai bahan";
constexpr std::string_view sebelumnya_isi =
    "Bahan untuk menimbang. Predikat tahunan bukan rata-rata predikat periodik; tidak ada yang "
    "dihitung dari sini.";
constexpr std::string_view sebelumnya_kosong = "Belum ada evaluasi lain yang diserahkan.";
constexpr std::string_view baris_sebelumnya = "{}: {}";
constexpr std::string_view belum_berpredikat = "tidak berlaku";
constexpr std::string_view pribadi = "Catatan pribadi Anda";
constexpr std::string_view pribadi_isi = "Hanya di perangkat ini.";
constexpr std::string_view pembinaan_ada =
    "Ada {} catatan pembinaan pada periode ini. Isinya tidak ikut dalam evaluasi.";
constexpr std::string_view pembinaan_tidak = "Tidak ada catatan pembinaan pada periode ini.";

}  // namespace wording

namespace {

std::string words_at_place(const Skp& skp, const Path& place) {
    const std::optional<Path> main = main_field(place);
    const Result<std::string> words = main ? read_field(skp, *main) : read_field(skp, place);
    return words ? *std::move(words) : std::string();
}

void target_of(Column& c, const Skp& skp, const Path& place) {
    const Result<std::string> target = read_field(skp, place / "target");
    if (target && !is_blank(target.value()))
        text(c, TextStyle::small, filled(wording::target, {target.value()}), color::secondary);
}

/// An IKI has a realisasi, an RHK and a value of perilaku have umpan balik, as on the form; what
/// stands in the other one is shown as well.
void row(Column& column, const Editing& editing, const Evaluasi& konsep, const BarisEvaluasi& one) {
    const Scope scope(one.id.value);
    const Skp& skp = editing.skp();
    const std::string words = words_at_place(skp, one.tentang);
    const std::string title = nama_dasar(skp, one.tentang);
    Region group(column, title, space::medium);
    Column& c = group.column();
    text(c, TextStyle::small_strong, title);
    if (!is_blank(words))
        text(c, TextStyle::small,
             is_perilaku(one.tentang) ? filled(wording::ekspektasi, {words}) : words);
    target_of(c, skp, one.tentang);
    c.gap(space::small);
    const Path at = path("evaluasi_konsep") / konsep.id.value / "baris" / one.id.value;
    const bool iki = segments(one.tentang).size() > 2;
    if (iki || !one.realisasi.empty()) field(c, editing, at / "realisasi", {.rows = 1});
    if (!iki || !one.umpan_balik.empty()) {
        if (iki || !one.realisasi.empty()) c.gap(space::small);
        field(c, editing, at / "umpan_balik", {.rows = 1});
    }
}

bool has_plan(const Skp& skp, const PeriodeEvaluasiId& periode) {
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const RencanaAksi& one : rhk->rencana_aksi)
            if (one.periode == periode) return true;
    return false;
}

void notes(Column& column, const Editing& editing, const Days& days) {
    const Skp& skp = editing.skp();
    text(column, TextStyle::strong, wording::pemantauan);
    const auto all = pemantauan_within(skp, days);
    if (all.empty()) text(column, TextStyle::small, wording::pemantauan_kosong, color::secondary);
    for (const Pemantauan* one : all) {
        const std::string about = find_rhk(skp, one->rhk) != nullptr
                                      ? name_of(skp, path(one->rhk))
                                      : std::string(wording::tentang_skp);
        const std::string_view deed =
            one->tindakan ? label_of(*one->tindakan) : wording::belum_bertindak;
        bullet(
            column, TextStyle::body,
            filled(wording::pemantauan_baris, {day_words(one->tanggal), about, deed, one->catatan}),
            color::text);
        if (one->tindakan == TindakanPemantauan::diambil_alih)
            text(column, TextStyle::small_strong, wording::diambil_alih, color::warning);
    }
    column.gap(space::normal);
}

std::string about_words(const Skp& skp, const UmpanBalik& one) {
    if (find_rhk(skp, one.rhk) != nullptr) return name_of(skp, path(one.rhk));
    return std::string(wording::perilaku_kerja);
}

/// What a ketua tim who is not the direct superior says of the work.
void opinions(Column& column, const Skp& skp, const Days& days) {
    const auto all = pendapat_ketua_tim(skp, days);
    if (all.empty()) return;
    Region group(column, wording::pendapat);
    Column& c = group.column();
    text(c, TextStyle::strong, wording::pendapat);
    text(c, TextStyle::small, wording::pendapat_isi, color::secondary);
    for (const UmpanBalik* one : all) {
        bullet(c, TextStyle::body,
               filled(wording::pendapat_baris, {day_words(one->tanggal), one->pemberi,
                                                about_words(skp, *one), one->perilaku}),
               color::text);
        if (!is_blank(one->dampak))
            text(c, TextStyle::small, filled(wording::pendapat_dampak, {one->dampak}));
        text(c, TextStyle::small,
             one->segel.empty() ? wording::pendapat_belum_disegel : wording::pendapat_disegel,
             color::secondary);
    }
}

void others(Column& column, const Editing& editing, const Evaluasi& konsep) {
    const Skp& skp = editing.skp();
    text(column, TextStyle::strong, wording::sebelumnya);
    text(column, TextStyle::small, wording::sebelumnya_isi, color::secondary);
    bool any = false;
    for (const Box<Evaluasi>& one : skp.evaluasi) {
        if (one->id.value == konsep.menggantikan) continue;
        any = true;
        const auto predikat = predikat_final(skp, *one);
        const bool holds = predikat && keadaan_of(skp, *one) == KeadaanEvaluasi::berlaku;
        bullet(column, TextStyle::body,
               filled(wording::baris_sebelumnya,
                      {nama_evaluasi(skp, *one),
                       holds ? kuadran_label(*predikat) : wording::belum_berpredikat}),
               color::text);
    }
    if (!any) text(column, TextStyle::small, wording::sebelumnya_kosong, color::secondary);
    column.gap(space::normal);
}

void own_notes(Column& column, const Editing& editing, const Days& days) {
    const Skp& skp = editing.skp();
    const std::size_t sessions = pembinaan_within(skp, days);
    text(column, TextStyle::small,
         sessions == 0 ? std::string(wording::pembinaan_tidak)
                       : filled(wording::pembinaan_ada, {std::to_string(sessions)}),
         color::secondary);
    if (skp.catatan_pribadi.empty()) return;
    column.gap(space::small);
    text(column, TextStyle::strong, wording::pribadi);
    text(column, TextStyle::small, wording::pribadi_isi, color::secondary);
    for (const CatatanPribadi& one : skp.catatan_pribadi)
        if (!is_blank(one.text)) bullet(column, TextStyle::body, one.text, color::text);
}

}  // namespace

void dasar_view(Column& column, const Editing& editing, const Evaluasi& konsep) {
    const Skp& skp = editing.skp();
    const Days days = days_of(skp, konsep.jenis, konsep.periode);
    step_head(column, wording::dasar, wording::dasar_isi);
    if (days.is_empty())
        text(column, TextStyle::small, wording::tanpa_masa, color::warning);
    else if (days.is_closed())
        text(column, TextStyle::small,
             filled(wording::masa, {to_long(*days.first), to_long(*days.last)}), color::secondary);
    if (editing.open.editable() && link_button(column, wording::perbarui_dasar, icon::rotate_ccw))
        editing.out.push(PerbaruiDasar{konsep.id});
    column.gap(space::small);
    if (skp.rhk.empty())
        text(column, TextStyle::body, wording::dasar_kosong, color::warning);
    else if (konsep.jenis == JenisEvaluasi::periodik && !has_plan(skp, konsep.periode))
        text(column, TextStyle::small, wording::tanpa_rencana, color::warning);
    notes(column, editing, days);
    opinions(column, skp, days);
    for (const BarisEvaluasi& one : konsep.baris) {
        row(column, editing, konsep, one);
        column.gap(space::small);
    }
    column.gap(space::small);
    others(column, editing, konsep);
    own_notes(column, editing, days);
}

}  // namespace kinerja::ui
