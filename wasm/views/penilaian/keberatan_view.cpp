// Keberatan from its reasons to the decision: by whom each step is taken, until when, on whose
// authority, and what comes next.
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/hand_over.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view keberatan_isi =
    "Keberatan diajukan pegawai kepada atasan Pejabat Penilai Kinerja, disertai alasan. Atasan "
    "meminta penjelasan kedua pihak, lalu memutuskan; keputusannya final (PP 30/2019 Pasal 59). "
    "Berikutnya: predikat menurut keputusan itu berlaku pada semua dokumen.";
constexpr std::string_view belum_ada =
    "Belum ada evaluasi yang diterima. Keberatan diajukan sesudah evaluasi diterima.";
constexpr std::string_view ke_evaluasi = "Buka bagian Evaluasi Kinerja";
constexpr std::string_view judul = "Keberatan atas {}";
constexpr std::string_view hari_terakhir = "Hari terakhir mengajukan: {} ({} hari {}; {}).";
constexpr std::string_view hari_lain =
    "Bila aturan instansi Anda menghitung {}: {}. Hari libur belum diperhitungkan.";
constexpr std::string_view hari_lewat =
    "Hari itu sudah lewat. Keberatan tetap dapat dicatat; aturan instansi Anda menentukan.";
constexpr std::string_view pppk = "Dasar bagi PPPK belum ditemukan; dipakai hitungan yang sama.";
constexpr std::string_view alasan = "Alasan keberatan";
constexpr std::string_view alasan_isi = "Bagian mana yang tidak sesuai, dan apa buktinya.";
constexpr std::string_view ajukan = "Ajukan keberatan";
constexpr std::string_view ajukan_berikut =
    "Berikutnya: kirim berkasnya lewat Kirim dan terima di bawah; Pejabat Penilai Kinerja "
    "menjelaskan, atasannya memutuskan.";
constexpr std::string_view belum_diajukan = "Pegawai belum mengajukan keberatan.";
constexpr std::string_view diajukan = "Diajukan pegawai {}";
constexpr std::string_view dijelaskan = "Penjelasan Pejabat Penilai Kinerja {}";
constexpr std::string_view diputuskan = "Keputusan atasan Pejabat Penilai Kinerja {}";
constexpr std::string_view penjelasan = "Penjelasan Pejabat Penilai Kinerja";
constexpr std::string_view simpan_penjelasan = "Sampaikan penjelasan";
constexpr std::string_view keputusan = "Keputusan atasan Pejabat Penilai Kinerja";
constexpr std::string_view keputusan_isi =
    "Diambil atasan Pejabat Penilai Kinerja dan dicatat di sini. Rating yang tidak dipilih tetap.";
constexpr std::string_view keputusan_hasil = "Rating hasil kerja menurut keputusan";
constexpr std::string_view keputusan_perilaku = "Rating perilaku kerja menurut keputusan";
constexpr std::string_view catat_keputusan = "Catat keputusan";
constexpr std::string_view menunggu =
    "Menunggu penjelasan Pejabat Penilai Kinerja dan keputusan atasannya. Batas harinya belum "
    "ditemukan dalam aturan.";
constexpr std::string_view tidak_utuh = "Keputusan ini tidak utuh";
constexpr std::string_view tidak_utuh_isi =
    "Keputusan tidak disegel, atau diubah sesudah disegel. Predikat tidak berubah karenanya. Minta "
    "berkas aslinya, atau catat keputusan sekali lagi.";
constexpr std::string_view selesai =
    "Keputusan ini final. Predikatnya berlaku pada semua layar dan dokumen; evaluasi semula tetap "
    "tersimpan.";

}  // namespace wording

namespace {

HitunganHari other_way(HitunganHari hitungan) {
    return hitungan == HitunganHari::kalender ? HitunganHari::kerja : HitunganHari::kalender;
}

void last_day(Column& c, const Editing& editing, const Evaluasi& one, HitunganHari hitungan) {
    const Skp& skp = editing.skp();
    const auto window = keberatan_window_of(skp, one.id, hitungan);
    const auto other = keberatan_window_of(skp, one.id, other_way(hitungan));
    if (!window || !other) return;
    const std::string_view way = hitungan == HitunganHari::kalender ? "kalender" : "kerja";
    text(c, TextStyle::strong,
         filled(wording::hari_terakhir, {to_long_with_weekday(window->last),
                                         std::to_string(window->days), way, window->basis.text}));
    text(c, TextStyle::small,
         filled(wording::hari_lain,
                {fold(label_of(other_way(hitungan))), to_long_with_weekday(other->last)}),
         color::secondary);
    if (skp.pegawai.status == StatusPegawai::pppk)
        text(c, TextStyle::small, wording::pppk, color::secondary);
    if (window->last < editing.open.today && keberatan_of(skp, one.id) == nullptr)
        text(c, TextStyle::small, wording::hari_lewat, color::warning);
}

void objecting(Column& c, const Editing& editing, const Evaluasi& one) {
    const Path place = place_of_keberatan(one.id);
    written_field(c, editing, place, wording::alasan, wording::alasan_isi);
    c.gap(space::small);
    text(c, TextStyle::small, wording::ajukan_berikut, color::secondary);
    buttons(c, {{{.label = wording::ajukan, .icon = icon::check}, [&] {
                     editing.out.push(AjukanKeberatan{{new_item_id(editing.ui)},
                                                      one.id,
                                                      to_short(editing.open.today),
                                                      written_at(editing, place)});
                 }}});
}

void explaining(Column& c, const Editing& editing, const Keberatan& one) {
    const Path place = place_of_penjelasan(one.id);
    written_field(c, editing, place, wording::penjelasan);
    c.gap(space::small);
    buttons(c, {{{.label = wording::simpan_penjelasan}, [&] {
                     editing.out.push(PenjelasanKeberatan{one.id, to_short(editing.open.today),
                                                          written_at(editing, place)});
                 }}});
    c.gap(space::normal);
}

void deciding(Column& c, const Editing& editing, const Keberatan& one) {
    const Path place = place_of_keputusan(one.id);
    const Path hasil = place / "rating_hasil_kerja", perilaku = place / "rating_perilaku";
    written_field(c, editing, place, wording::keputusan, wording::keputusan_isi);
    c.gap(space::small);
    written_choice(c, editing, hasil, wording::keputusan_hasil, terms<RatingKinerja>());
    c.gap(space::small);
    written_choice(c, editing, perilaku, wording::keputusan_perilaku, terms<RatingKinerja>());
    c.gap(space::small);
    buttons(c, {{{.label = wording::catat_keputusan, .icon = icon::check}, [&] {
                     editing.out.push(PutuskanKeberatan{
                         one.id, to_short(editing.open.today), written_at(editing, place),
                         parse_token<RatingKinerja>(written_at(editing, hasil)),
                         parse_token<RatingKinerja>(written_at(editing, perilaku))});
                 }}});
}

void step(Column& c, std::string_view title, std::string_view day, std::string_view words) {
    if (is_blank(words)) return;
    text(c, TextStyle::small_strong, filled(title, {day_words(day)}));
    text(c, TextStyle::body, words);
    c.gap(space::small);
}

void objected(Column& c, const Editing& editing, const Keberatan& one, Pihak side) {
    const Scope scope(one.id.value);
    step(c, wording::diajukan, one.tanggal, one.alasan);
    step(c, wording::dijelaskan, one.tanggal_penjelasan, one.penjelasan);
    step(c, wording::diputuskan, one.tanggal_keputusan, one.keputusan);
    if (keputusan_utuh(one)) return text(c, TextStyle::small, wording::selesai, color::secondary);
    if (ada_keputusan(one)) {
        banner(c, Tone::danger, wording::tidak_utuh, wording::tidak_utuh_isi);
        c.gap(space::small);
    }
    if (editing.open.editable()) field(c, editing, path("keberatan") / one.id.value / "hitungan");
    c.gap(space::normal);
    if (side == Pihak::pegawai || !editing.open.editable())
        return text(c, TextStyle::small, wording::menunggu, color::secondary);
    explaining(c, editing, one);
    deciding(c, editing, one);
}

void one_evaluation(Column& column, const Editing& editing, const Evaluasi& one, Pihak side) {
    const Scope scope(one.id.value);
    const Skp& skp = editing.skp();
    const std::string title = filled(wording::judul, {nama_evaluasi(skp, one)});
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::small);
    predikat_lines(c, skp, one);
    const Keberatan* keberatan = keberatan_of(skp, one.id);
    last_day(c, editing, one, keberatan ? keberatan->hitungan : HitunganHari::kalender);
    c.gap(space::normal);
    if (keberatan != nullptr) return objected(c, editing, *keberatan, side);
    if (side == Pihak::pegawai && editing.open.editable()) return objecting(c, editing, one);
    text(c, TextStyle::body, wording::belum_diajukan, color::secondary);
}

}  // namespace

void keberatan_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::keberatan_isi, color::secondary);
    column.gap(space::normal);
    const std::optional<Pihak> side = side_here(column, editing);
    if (!side) return;
    const Skp& skp = editing.skp();
    bool any = false;
    for (auto at = skp.evaluasi.rbegin(); at != skp.evaluasi.rend(); ++at) {  // the newest first
        const Evaluasi& one = **at;
        const bool holds = keadaan_of(skp, one) == KeadaanEvaluasi::berlaku &&
                           penerimaan_of(skp, one.id) != nullptr;
        if (!holds && keberatan_of(skp, one.id) == nullptr) continue;
        any = true;
        one_evaluation(column, editing, one, *side);
        column.gap(space::medium);
    }
    if (any) {
        hand_over_head(column, editing);
        return hand_over_buttons(column, editing);
    }
    text(column, TextStyle::body, wording::belum_ada, color::secondary);
    if (link_button(column, wording::ke_evaluasi)) editing.ui.show(Section::evaluasi);
}

}  // namespace kinerja::ui
