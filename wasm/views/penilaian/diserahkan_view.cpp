// One evaluation that was handed over: what it says, whether it counts, and its way on. Each step
// says who does it and what comes next.
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/konsep.h"
#include "core/workflow/dasar_evaluasi.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/skp_dinilai.h"
#include "wasm/views/parts/filled.h"
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

constexpr std::string_view judul = "{}, diserahkan {}";
constexpr std::string_view rusak = "Isi evaluasi ini diubah sesudah diserahkan";
constexpr std::string_view rusak_isi =
    "Segelnya tidak cocok dengan isinya, jadi evaluasi ini tidak dihitung di mana pun. Minta "
    "berkasnya sekali lagi dari Pejabat Penilai Kinerja.";
constexpr std::string_view digantikan =
    "Digantikan evaluasi yang diserahkan {}. Versi ini tetap tersimpan.";
constexpr std::string_view digantikan_saja = "Sudah digantikan. Versi ini tetap tersimpan.";
constexpr std::string_view kembar =
    "Ada dua evaluasi untuk periode ini, ditulis terpisah. Yang diserahkan {} lebih baru dan "
    "dipakai; yang ini disimpan sebagai pembanding.";
constexpr std::string_view penilai = "Pejabat Penilai Kinerja";
constexpr std::string_view capaian = "Capaian kinerja organisasi";
constexpr std::string_view hasil_kerja = "Rating hasil kerja";
constexpr std::string_view perilaku = "Rating perilaku kerja";
constexpr std::string_view dan_alasan = "{}. {}";
constexpr std::string_view semula = "{} (semula {})";
constexpr std::string_view catatan = "Catatan/rekomendasi";
constexpr std::string_view pembinaan = "Ada pembinaan pada periode ini; isinya tidak ikut.";
constexpr std::string_view lihat_dasar = "Lihat dasarnya, {} bagian";
constexpr std::string_view tutup_dasar = "Tutup dasarnya";
constexpr std::string_view realisasi = "Realisasi";
constexpr std::string_view umpan_balik = "Umpan balik";

constexpr std::string_view terima = "Catat penerimaan";
constexpr std::string_view terima_isi =
    "Terima evaluasi ini. Jangka waktu keberatan dihitung dari tanggal diterima.";
constexpr std::string_view terima_pihak_lain =
    "Belum sampai pada pegawai sebelum berkasnya dikirim: pakai Kirim dan terima di bawah. Pegawai "
    "menerima dan mengembalikannya dengan tanda tangan.";
constexpr std::string_view kembalikan = "Kembalikan dengan tanda tangan";
constexpr std::string_view kembalikan_isi =
    "Berikutnya: kembalikan kepada Pejabat Penilai Kinerja, lalu kirim berkasnya lewat Kirim dan "
    "terima di bawah.";
constexpr std::string_view diterima = "Diterima pegawai";
constexpr std::string_view dikembalikan = "Dikembalikan pegawai";
constexpr std::string_view tanggapan = "Tanggapan pegawai";

constexpr std::string_view buka = "Permintaan membuka kembali";
constexpr std::string_view buka_isi =
    "Bila ada yang perlu diperbaiki. Pejabat Penilai Kinerja menjawab; versi lama tetap "
    "tersimpan.";
constexpr std::string_view buka_alasan = "Alasan membuka kembali";
constexpr std::string_view buka_minta = "Minta membuka kembali";
constexpr std::string_view buka_tulis = "Tulis permintaan membuka kembali";
constexpr std::string_view buka_oleh = "Diminta {} tanggal {}: {}";
constexpr std::string_view buka_menunggu = "Menunggu jawaban Pejabat Penilai Kinerja.";
constexpr std::string_view buka_dijawab = "Jawaban: {}. {}";
constexpr std::string_view buka_penjelasan = "Penjelasan jawaban";
constexpr std::string_view buka_setuju = "Setujui dan buat konsep baru";
constexpr std::string_view buka_tolak = "Tolak permintaan";
constexpr std::string_view ke_keberatan = "Buka bagian Keberatan";

}  // namespace wording

namespace {

template <class E>
std::string_view words_of(const std::optional<E>& choice) {
    return choice ? label_of(*choice) : std::string_view();
}

/// As it holds, and what it was before a decision upon an objection changed it; the reason is that
/// of the first.
void rating_line(Column& c, std::string_view label, const std::optional<RatingKinerja>& rating,
                 std::string_view reason, const std::optional<RatingKinerja>& now) {
    std::string words(words_of(now));
    if (now != rating) words = filled(wording::semula, {words, words_of(rating)});
    said_line(c, label, is_blank(reason) ? words : filled(wording::dan_alasan, {words, reason}));
}

void state_of_it(Column& c, const Skp& skp, const Evaluasi& one) {
    const Evaluasi* newer = pengganti_of(skp, one);
    const std::string day = newer == nullptr ? std::string() : day_words(newer->diserahkan);
    switch (keadaan_of(skp, one)) {
        case KeadaanEvaluasi::berlaku:
            return;
        case KeadaanEvaluasi::rusak:
            return banner(c, Tone::danger, wording::rusak, wording::rusak_isi);
        case KeadaanEvaluasi::digantikan:
            return text(c, TextStyle::strong,
                        newer == nullptr ? std::string(wording::digantikan_saja)
                                         : filled(wording::digantikan, {day}),
                        color::warning);
        case KeadaanEvaluasi::kembar:
            return text(c, TextStyle::strong, filled(wording::kembar, {day}), color::warning);
    }
}

void content(Column& c, const Editing& editing, const Evaluasi& one) {
    const Skp& skp = editing.skp();
    predikat_lines(c, skp, one);
    said_line(c, wording::capaian, words_of(one.capaian_organisasi));
    const RatingBerlaku now = rating_berlaku(skp, one);
    rating_line(c, wording::hasil_kerja, one.rating_hasil_kerja, one.alasan_hasil_kerja,
                now.hasil_kerja);
    rating_line(c, wording::perilaku, one.rating_perilaku, one.alasan_perilaku, now.perilaku);
    said_line(c, wording::catatan, one.catatan);
    if (one.ada_pembinaan) text(c, TextStyle::body, wording::pembinaan);
    said_line(c, wording::penilai, one.penilai);
    if (one.baris.empty()) return;
    const Path place = path("evaluasi") / one.id.value;
    const bool open = editing.ui.is_open(place, false);
    const std::string label =
        open ? std::string(wording::tutup_dasar)
             : filled(wording::lihat_dasar, {std::to_string(one.baris.size())});
    if (link_button(c, label, open ? icon::chevron_down : icon::chevron_right))
        editing.ui.set_open(place, !open);
    if (!open) return;
    const Skp judged = as_judged(skp, one);
    for (const BarisEvaluasi& row : one.baris) {
        if (is_blank(row.realisasi) && is_blank(row.umpan_balik)) continue;
        c.gap(space::small);
        text(c, TextStyle::small_strong, nama_dasar(judged, row.tentang));
        said_line(c, wording::realisasi, row.realisasi);
        said_line(c, wording::umpan_balik, row.umpan_balik);
    }
}

/// What the Pegawai writes on it, until it is returned.
void receipt_fields(Column& c, const Editing& editing, const PenerimaanEvaluasi& receipt) {
    const Path at = path("penerimaan_evaluasi") / receipt.id.value;
    field(c, editing, at / "diterima");
    c.gap(space::small);
    field(c, editing, at / "tempat");
    c.gap(space::small);
    field(c, editing, at / "tanggapan");
    c.gap(space::small);
    if (!editing.open.editable()) return;
    text(c, TextStyle::small, wording::kembalikan_isi, color::secondary);
    buttons(
        c, {{{.label = wording::kembalikan, .icon = icon::check, .kind = ButtonKind::primary}, [&] {
                 editing.out.push(KembalikanEvaluasi{receipt.id, to_short(editing.open.today)});
             }}});
}

void receipt_part(Column& c, const Editing& editing, const Evaluasi& one, Pihak side) {
    const PenerimaanEvaluasi* receipt = penerimaan_of(editing.skp(), one.id);
    const bool mine = side == Pihak::pegawai;
    c.gap(space::normal);
    if (receipt == nullptr) {
        text(c, TextStyle::small, mine ? wording::terima_isi : wording::terima_pihak_lain,
             color::secondary);
        if (mine && editing.open.editable())
            buttons(c,
                    {{{.label = wording::terima, .icon = icon::check, .kind = ButtonKind::primary},
                      [&] {
                          editing.out.push(TerimaEvaluasi{
                              {new_item_id(editing.ui)}, one.id, to_short(editing.open.today)});
                      }}});
        return;
    }
    if (mine && is_blank(receipt->dikembalikan)) return receipt_fields(c, editing, *receipt);
    said_line(c, wording::diterima, day_words(receipt->diterima));
    said_line(c, wording::dikembalikan, day_words(receipt->dikembalikan));
    said_line(c, wording::tanggapan, receipt->tanggapan);
}

void answer_part(Column& c, const Editing& editing, const PermintaanBuka& request) {
    const Path place = place_of_jawaban(request.id);
    written_field(c, editing, place, wording::buka_penjelasan);
    c.gap(space::small);
    const std::string words = written_at(editing, place);
    buttons(
        c,
        {{{.label = wording::buka_setuju, .icon = icon::check},
          [&] {
              const std::string id = new_item_id(editing.ui);
              editing.ui.set_open(path("evaluasi_konsep") / id, true);
              editing.out.push(JawabMinta{request.id, JawabanPermintaan::disetujui, words, {id}});
          }},
         {{.label = wording::buka_tolak, .kind = ButtonKind::quiet}, [&] {
              editing.out.push(JawabMinta{request.id, JawabanPermintaan::ditolak, words, {}});
          }}});
}

void requests(Column& c, const Editing& editing, const Evaluasi& one, Pihak side) {
    for (const Box<PermintaanBuka>& request : editing.skp().permintaan_buka) {
        if (request->evaluasi != one.id) continue;
        const Scope scope(request->id.value);
        c.gap(space::small);
        text(c, TextStyle::body,
             filled(wording::buka_oleh,
                    {label_of(request->peran), day_words(request->tanggal), request->alasan}));
        if (request->jawaban)
            text(c, TextStyle::small,
                 filled(wording::buka_dijawab, {label_of(*request->jawaban), request->penjelasan}),
                 color::secondary);
        else if (side == Pihak::pimpinan && editing.open.editable())
            answer_part(c, editing, *request);
        else
            text(c, TextStyle::small, wording::buka_menunggu, color::secondary);
    }
}

void reopen_part(Column& c, const Editing& editing, const Evaluasi& one, Pihak side) {
    const Skp& skp = editing.skp();
    requests(c, editing, one, side);
    if (keadaan_of(skp, one) == KeadaanEvaluasi::digantikan || !editing.open.editable() ||
        permintaan_terbuka(skp, one.id) != nullptr || rating_berlaku(skp, one).keputusan != nullptr)
        return;
    const Path place = place_of_alasan_buka(one.id);
    c.gap(space::small);
    const bool begun = reason_for(*skp.konsep, place) != nullptr;
    if (!begun && !editing.ui.is_open(place, false)) {
        if (link_button(c, wording::buka_tulis, icon::pencil)) {
            editing.ui.set_open(place, true);
            editing.ui.go_to = place;
        }
        return;
    }
    step_head(c, wording::buka, wording::buka_isi);
    written_field(c, editing, place, wording::buka_alasan);
    c.gap(space::small);
    buttons(c, {{{.label = wording::buka_minta}, [&] {
                     editing.ui.set_open(place, false);
                     editing.out.push(MintaBuka{{new_item_id(editing.ui)},
                                                one.id,
                                                to_short(editing.open.today),
                                                written_at(editing, place)});
                 }}});
}

}  // namespace

void diserahkan_view(Column& column, const Editing& editing, const Evaluasi& evaluasi, Pihak side) {
    const Scope scope(evaluasi.id.value);
    const Skp& skp = editing.skp();
    const std::string title =
        filled(wording::judul, {nama_evaluasi(skp, evaluasi), day_words(evaluasi.diserahkan)});
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 3);
    c.gap(space::small);
    state_of_it(c, skp, evaluasi);
    content(c, editing, evaluasi);
    if (keadaan_of(skp, evaluasi) == KeadaanEvaluasi::rusak) return;
    receipt_part(c, editing, evaluasi, side);
    reopen_part(c, editing, evaluasi, side);
    if (penerimaan_of(skp, evaluasi.id) != nullptr && link_button(c, wording::ke_keberatan))
        editing.ui.show(Section::keberatan);
}

}  // namespace kinerja::ui
