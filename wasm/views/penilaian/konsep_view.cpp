// The konsep of the Pejabat Penilai Kinerja in the order of Pasal 24 and 25, offered and not
// locked: each part can be filled in at any time, and what is not there is asked about.
#include <string>

#include "core/base/date.h"
#include "core/evaluation/rating_kepala.h"
#include "core/workflow/dasar_evaluasi.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/penilai_periode.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view konsep = "Konsep {}";
constexpr std::string_view konsep_menggantikan =
    "Bila diserahkan, konsep ini menggantikan evaluasi yang diserahkan {}; versi lama tetap ada.";
constexpr std::string_view capaian = "1. Capaian kinerja organisasi";
constexpr std::string_view capaian_isi =
    "Ditetapkan pimpinan organisasi di atasnya (SE Menpan RB 3/2023). Tahunan: peninjauan capaian "
    "perjanjian kinerja terhadap ekspektasi; matriksnya belum ditemukan, jadi dipilih dan diberi "
    "dasar.";
constexpr std::string_view rating = "3. Rating dan predikat";
constexpr std::string_view rating_isi =
    "Dinilai Pejabat Penilai Kinerja dari realisasi, bukti, dan umpan balik; tidak ada rumus "
    "angka. Predikat mengikuti kuadran.";
constexpr std::string_view kepala =
    "Pegawai ini memimpin organisasinya: capaian kinerja unitnya menjadi rating hasil kerja (SE "
    "Menpan RB 3/2023). Bacaan lazim lima ke tiga, tidak ditemukan dalam aturan; dapat diubah.";
constexpr std::string_view pakai_kepala = "Pakai bacaan lazim: {}";
constexpr std::string_view catatan = "4. Catatan dan penyerahan";
constexpr std::string_view catatan_isi =
    "Catatan atau rekomendasi tercetak pada Dokumen Evaluasi. Sesudah diserahkan, isinya disegel "
    "dan tidak dapat diubah; koreksi dilakukan lewat permintaan membuka kembali.";
constexpr std::string_view serahkan = "Serahkan kepada pegawai";
constexpr std::string_view serahkan_isi =
    "Tanggal penyerahan hari ini. Langkah sebelum ini tidak dapat diurungkan lagi. Berikutnya: "
    "kirim berkasnya; pegawai menerima dan mengembalikannya dengan tanda tangan.";
constexpr std::string_view belum_berakhir =
    "Masa yang dievaluasi baru berakhir {}. Evaluasi tetap dapat diserahkan sekarang.";
constexpr std::string_view atas_nama =
    "Konsep ini dimulai {}, Pejabat Penilai Kinerja sebelum pergantian, dan diserahkan atas "
    "namanya. Bila Anda yang menilai, hapus konsep ini lalu mulai yang baru.";
constexpr std::string_view hapus_konsep = "Hapus konsep";

/// What the five grades say; for the middle three no criteria were found.
constexpr std::string_view bantu_istimewa =
    "Istimewa: rencana aksi dan/atau target melampaui ekspektasi yang disepakati dengan pimpinan "
    "(SE Menpan RB 3/2023).";
constexpr std::string_view bantu_baik =
    "Baik: tercapai sebagaimana disepakati. (Bantuan SKP Luring, bukan kutipan SE.)";
constexpr std::string_view bantu_perbaikan =
    "Butuh Perbaikan: sebagian belum tercapai. (Bantuan SKP Luring, bukan kutipan SE.)";
constexpr std::string_view bantu_kurang =
    "Kurang: sebagian besar belum tercapai meski ada kemajuan. (Bantuan SKP Luring, bukan kutipan "
    "SE.)";
constexpr std::string_view bantu_sangat_kurang =
    "Sangat Kurang: sebagian besar rencana aksi belum menunjukkan kemajuan (SE Menpan RB 3/2023).";

}  // namespace wording

namespace {

constexpr float beside_from = 640;

Path place_of(const Evaluasi& konsep) { return path("evaluasi_konsep") / konsep.id.value; }

bool heads_organisation(const Skp& skp) {
    return skp.jenis_jabatan == JenisJabatan::jpt ||
           skp.jenis_jabatan == JenisJabatan::pimpinan_unit_kerja_mandiri;
}

void capaian_part(Column& c, const Editing& editing, const Evaluasi& konsep) {
    constexpr std::string_view grades[] = {wording::bantu_istimewa, wording::bantu_baik,
                                           wording::bantu_perbaikan, wording::bantu_kurang,
                                           wording::bantu_sangat_kurang};
    step_head(c, wording::capaian, wording::capaian_isi);
    field(c, editing, place_of(konsep) / "capaian_organisasi");
    c.gap(space::small);
    for (const std::string_view grade : grades)
        bullet(c, TextStyle::small, grade, color::secondary);
    c.gap(space::small);
    field(c, editing, place_of(konsep) / "dasar_capaian");
    c.gap(space::large);
}

void head_default(Column& c, const Editing& editing, const Evaluasi& konsep) {
    if (!heads_organisation(editing.skp()) || !konsep.capaian_organisasi) return;
    const RatingKinerja usual = rating_kepala(*konsep.capaian_organisasi);
    text(c, TextStyle::small, wording::kepala, color::secondary);
    if (konsep.rating_hasil_kerja == usual || !editing.open.editable()) return;
    if (link_button(c, filled(wording::pakai_kepala, {label_of(usual)}), icon::check))
        editing.out.push(
            SetField{place_of(konsep) / "rating_hasil_kerja", std::string(token_of(usual)), true});
}

void rating_part(Column& c, const Editing& editing, const Evaluasi& konsep) {
    const Path at = place_of(konsep);
    step_head(c, wording::rating, wording::rating_isi);
    field(c, editing, at / "rating_hasil_kerja");
    head_default(c, editing, konsep);
    c.gap(space::small);
    field(c, editing, at / "alasan_hasil_kerja");
    c.gap(space::normal);
    field(c, editing, at / "rating_perilaku");
    c.gap(space::small);
    field(c, editing, at / "alasan_perilaku");
    c.gap(space::normal);
    kuadran_box(c, konsep.rating_hasil_kerja, konsep.rating_perilaku);
    c.gap(space::large);
}

void handing_part(Column& c, const Editing& editing, const Evaluasi& konsep) {
    const Path at = place_of(konsep);
    step_head(c, wording::catatan, wording::catatan_isi);
    field(c, editing, at / "catatan");
    c.gap(space::normal);
    field(c, editing, at / "ada_pembinaan");
    c.gap(space::small);
    field(c, editing, at / "tempat");
    c.gap(space::normal);
    if (!editing.open.editable()) return;
    const Days days = days_of(editing.skp(), konsep.jenis, konsep.periode);
    if (days.last && !days.is_empty() && editing.open.today < *days.last)
        text(c, TextStyle::small_strong, filled(wording::belum_berakhir, {to_long(*days.last)}),
             color::warning);
    const Pegawai& penilai = penilai_konsep(editing.skp(), konsep);
    if (&penilai != &editing.skp().pejabat_penilai)
        text(c, TextStyle::small_strong, filled(wording::atas_nama, {penilai.nama}),
             color::warning);
    text(c, TextStyle::small, wording::serahkan_isi, color::secondary);
    c.gap(space::small);
    buttons(c, {{{.label = wording::serahkan, .icon = icon::upload, .kind = ButtonKind::primary},
                 [&] {
                     editing.out.push(SerahkanEvaluasi{konsep.id, to_short(editing.open.today)});
                 }},
                {{.label = wording::hapus_konsep, .icon = icon::trash_2, .kind = ButtonKind::quiet},
                 [&] { editing.out.push(RemoveItem{at}); }}});
}

void judged(Column& column, const Editing& editing, const Evaluasi& konsep) {
    capaian_part(column, editing, konsep);
    distribusi_view(column, editing, konsep.capaian_organisasi);
    column.gap(space::large);
    rating_part(column, editing, konsep);
    handing_part(column, editing, konsep);
}

}  // namespace

void konsep_view(Column& column, const Editing& editing, const Evaluasi& konsep) {
    const Scope scope(konsep.id.value);
    const std::string title = filled(wording::konsep, {nama_evaluasi(editing.skp(), konsep)});
    Region group(column, title, space::normal);
    Column& c = group.column();
    text(c, TextStyle::heading, title, color::text, 2);
    if (const Evaluasi* old = find_evaluasi(editing.skp(), {konsep.menggantikan}))
        text(c, TextStyle::small, filled(wording::konsep_menggantikan, {old->diserahkan}),
             color::secondary);
    c.gap(space::normal);
    if (c.width < beside_from) {
        dasar_view(c, editing, konsep);
        c.gap(space::large);
        return judged(c, editing, konsep);
    }
    Column known = c.part(0, 2, space::large), judging = c.part(1, 2, space::large);
    dasar_view(known, editing, konsep);
    judged(judging, editing, konsep);
    c.y = known.y > judging.y ? known.y : judging.y;
}

}  // namespace kinerja::ui
