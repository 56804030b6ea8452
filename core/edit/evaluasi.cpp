// Guards of the way of an evaluation, each with its sentence.
#include "core/edit/evaluasi.h"

#include <algorithm>
#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/item_seal.h"
#include "core/edit/change.h"
#include "core/edit/said.h"
#include "core/workflow/dasar_evaluasi.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/penilai_periode.h"
#include "core/workflow/skp_dinilai.h"

namespace kinerja {
namespace {

const Path konsep_list = path("evaluasi_konsep"), handed_over = path("evaluasi"),
           receipts = path("penerimaan_evaluasi"), requests = path("permintaan_buka");

constexpr std::string_view is_final =
    "Keberatan atas evaluasi ini sudah diputuskan atasan Pejabat Penilai Kinerja, dan keputusannya "
    "final: evaluasi ini tidak dibuka kembali.";

Error refused(const Path& where, std::string words) {
    return {ErrorCode::bad_value, where.value, std::move(words)};
}

Error no_konsep(const EvaluasiId& id) {
    return {ErrorCode::not_found, (konsep_list / id.value).value,
            "Konsep evaluasi ini tidak ada lagi."};
}

Error no_evaluasi(const EvaluasiId& id) {
    return {ErrorCode::not_found, (handed_over / id.value).value, "Evaluasi ini tidak ada lagi."};
}

/// One id leads to one evaluation, written or handed over.
Refusal refuse_evaluasi_id(const Skp& skp, const EvaluasiId& id) {
    return refuse_id(konsep_list / id.value, id.value,
                     find_konsep(skp, id) != nullptr || find_evaluasi(skp, id) != nullptr);
}

bool has_konsep_of(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode) {
    return std::ranges::any_of(skp.evaluasi_konsep, [&](const Box<Evaluasi>& one) {
        return one->jenis == jenis && one->periode == periode;
    });
}

Refusal objection_to_beginning(const Skp& skp, const MulaiEvaluasi& command) {
    const Path where = konsep_list / command.id.value;
    const bool tahunan = command.jenis == JenisEvaluasi::tahunan;
    if (tahunan != command.periode.empty() || (!tahunan && !find_periode(skp, command.periode)))
        return Error{ErrorCode::not_found, where.value,
                     "Periode evaluasi ini tidak ada pada jadwal. Periksa bagian Jadwal dan "
                     "Tenggat."};
    if (has_konsep_of(skp, command.jenis, command.periode))
        return refused(where, "Konsep evaluasi periode ini sudah ada.");
    if (evaluasi_berlaku(skp, command.jenis, command.periode) != nullptr)
        return refused(where,
                       "Evaluasi periode ini sudah diserahkan. Untuk mengubahnya, minta membuka "
                       "kembali; versi lama tetap tersimpan.");
    return done;
}

Refusal objection_to_handing_over(const Skp& skp, const Evaluasi& konsep,
                                  const std::string& tanggal) {
    const Path where = konsep_list / konsep.id.value;
    if (!konsep.capaian_organisasi)
        return refused(where / "capaian_organisasi",
                       "Pilih capaian kinerja organisasi dahulu: predikat pegawai ditetapkan "
                       "sesudahnya.");
    if (!konsep.rating_hasil_kerja)
        return refused(where / "rating_hasil_kerja", "Pilih rating hasil kerja dahulu.");
    if (!konsep.rating_perilaku)
        return refused(where / "rating_perilaku", "Pilih rating perilaku kerja dahulu.");
    if (is_blank(penilai_konsep(skp, konsep).nama))
        return refused(path("pejabat_penilai") / "nama",
                       "Isi nama Pejabat Penilai Kinerja pada Identitas dahulu: evaluasi "
                       "diserahkan atas namanya.");
    if (!parse_date(tanggal).date)
        return refused(where, "Isi tanggal penyerahan yang dapat dibaca, misalnya 15-01-2027.");
    const Evaluasi* holds = evaluasi_berlaku(skp, konsep.jenis, konsep.periode);
    if (holds != nullptr && konsep.menggantikan != holds->id.value)
        return refused(where,
                       "Sementara itu ada evaluasi lain untuk periode ini yang sudah diserahkan. "
                       "Minta membuka kembali evaluasi itu, supaya jelas mana yang menggantikan.");
    return done;
}

/// A day that can be read and does not lie before what it follows.
Refusal objection_to_day(const Path& where, const std::string& tanggal, const std::string& after,
                         std::string_view words) {
    const std::optional<Date> day = parse_date(tanggal).date, first = parse_date(after).date;
    if (!day) return refused(where, "Isi tanggal yang dapat dibaca, misalnya 15-01-2027.");
    if (first && *day < *first) return refused(where, std::string(words));
    return done;
}

/// The Pejabat Penilai of now begins it, and who began it rates, whoever holds office at the end.
void begun_by(Evaluasi& one, const Pegawai& penilai) {
    one.penilai = penilai.nama;
    one.nip_penilai = penilai.nip;
}

Evaluasi& open_konsep(Skp& skp, const EvaluasiId& id) {
    return skp.evaluasi_konsep[*position_of(skp.evaluasi_konsep, id)].edit();
}

}  // namespace

Path place_of_alasan_buka(const EvaluasiId& evaluasi) {
    return handed_over / evaluasi.value / "alasan_buka";
}
Path place_of_jawaban(const PermintaanBukaId& permintaan) {
    return requests / permintaan.value / "penjelasan";
}

Refusal change(Skp& skp, const MulaiEvaluasi& command) {
    if (Refusal refusal = refuse_evaluasi_id(skp, command.id)) return refusal;
    if (Refusal refusal = objection_to_beginning(skp, command)) return refusal;
    Evaluasi one;
    one.id = command.id;
    one.jenis = command.jenis;
    one.periode = command.periode;
    one.baris = dasar_evaluasi(skp, one.jenis, one.periode);
    begun_by(one, skp.pejabat_penilai);
    skp.evaluasi_konsep.push_back(std::move(one));
    return done;
}

Refusal change(Skp& skp, const PerbaruiDasar& command) {
    if (find_konsep(skp, command.konsep) == nullptr) return no_konsep(command.konsep);
    Evaluasi& one = open_konsep(skp, command.konsep);
    one.baris = dasar_evaluasi(skp, one.jenis, one.periode);
    return done;
}

Refusal change(Skp& skp, const SerahkanEvaluasi& command) {
    const Evaluasi* konsep = find_konsep(skp, command.konsep);
    if (konsep == nullptr) return no_konsep(command.konsep);
    if (Refusal refusal = objection_to_handing_over(skp, *konsep, command.tanggal)) return refusal;
    Evaluasi one = *konsep;
    const Pegawai& penilai = penilai_konsep(skp, one);
    begun_by(one, penilai);
    one.diserahkan = clean_typed(command.tanggal);
    one.skp_dinilai = skp_dinilai(skp, one.jenis, one.periode);
    one.skp_dinilai->pejabat_penilai = penilai;
    one.versi = 1;
    one.segel = seal_of(one);
    erase_at(skp.evaluasi_konsep, *position_of(skp.evaluasi_konsep, command.konsep));
    skp.evaluasi.push_back(std::move(one));
    return done;
}

Refusal change(Skp& skp, const TerimaEvaluasi& command) {
    const Path where = receipts / command.id.value;
    if (Refusal refusal = refuse_id(where, command.id.value,
                                    position_of(skp.penerimaan_evaluasi, command.id).has_value()))
        return refusal;
    const Evaluasi* evaluasi = find_evaluasi(skp, command.evaluasi);
    if (evaluasi == nullptr) return no_evaluasi(command.evaluasi);
    if (keadaan_of(skp, *evaluasi) == KeadaanEvaluasi::rusak)
        return Error{ErrorCode::broken_seal, where.value,
                     "Isi evaluasi ini diubah sesudah diserahkan, jadi tidak dapat diterima. Minta "
                     "berkasnya sekali lagi dari Pejabat Penilai Kinerja."};
    if (penerimaan_of(skp, command.evaluasi) != nullptr)
        return refused(where, "Penerimaan evaluasi ini sudah dicatat.");
    if (Refusal refusal =
            objection_to_day(where, command.tanggal, evaluasi->diserahkan,
                             "Tanggal diterima tidak mungkin sebelum tanggal diserahkan."))
        return refusal;
    PenerimaanEvaluasi one;
    one.id = command.id;
    one.evaluasi = command.evaluasi;
    one.diterima = clean_typed(command.tanggal);
    skp.penerimaan_evaluasi.push_back(std::move(one));
    return done;
}

Refusal change(Skp& skp, const KembalikanEvaluasi& command) {
    const Path where = receipts / command.penerimaan.value;
    const auto at = position_of(skp.penerimaan_evaluasi, command.penerimaan);
    if (!at)
        return Error{ErrorCode::not_found, where.value,
                     "Catat dahulu kapan evaluasi ini diterima."};
    const PenerimaanEvaluasi& now = *skp.penerimaan_evaluasi[*at];
    if (!is_blank(now.dikembalikan)) return refused(where, "Evaluasi ini sudah dikembalikan.");
    if (Refusal refusal =
            objection_to_day(where, command.tanggal, now.diterima,
                             "Tanggal dikembalikan tidak mungkin sebelum tanggal diterima."))
        return refusal;
    skp.penerimaan_evaluasi[*at].edit().dikembalikan = clean_typed(command.tanggal);
    return done;
}

Refusal change(Skp& skp, const MintaBuka& command) {
    const Path where = requests / command.id.value;
    if (Refusal refusal = refuse_id(where, command.id.value,
                                    position_of(skp.permintaan_buka, command.id).has_value()))
        return refusal;
    const Evaluasi* evaluasi = find_evaluasi(skp, command.evaluasi);
    if (evaluasi == nullptr) return no_evaluasi(command.evaluasi);
    if (keadaan_of(skp, *evaluasi) == KeadaanEvaluasi::digantikan)
        return refused(where, "Evaluasi ini sudah digantikan oleh versi yang lebih baru.");
    if (rating_berlaku(skp, *evaluasi).keputusan != nullptr)
        return refused(where, std::string(is_final));
    if (permintaan_terbuka(skp, command.evaluasi) != nullptr)
        return refused(where, "Permintaan membuka kembali evaluasi ini masih menunggu jawaban.");
    if (is_blank(command.alasan))
        return refused(where, "Tulis alasannya dahulu: mengapa, dan bagian mana.");
    PermintaanBuka one;
    one.id = command.id;
    one.evaluasi = command.evaluasi;
    one.tanggal = clean_typed(command.tanggal);
    one.peran = turn_of(*skp.konsep);
    one.alasan = clean_typed(command.alasan);
    skp.permintaan_buka.push_back(std::move(one));
    said_at(skp, place_of_alasan_buka(command.evaluasi));
    return done;
}

Refusal change(Skp& skp, const JawabMinta& command) {
    const Path where = requests / command.permintaan.value;
    const auto at = position_of(skp.permintaan_buka, command.permintaan);
    if (!at) return Error{ErrorCode::not_found, where.value, "Permintaan ini tidak ada lagi."};
    const PermintaanBuka& now = *skp.permintaan_buka[*at];
    if (now.jawaban) return refused(where, "Permintaan ini sudah dijawab.");
    const Evaluasi* old = find_evaluasi(skp, now.evaluasi);
    if (old == nullptr) return no_evaluasi(now.evaluasi);
    if (command.jawaban == JawabanPermintaan::ditolak && is_blank(command.penjelasan))
        return refused(where, "Tulis dahulu mengapa permintaan ini ditolak.");
    if (command.jawaban == JawabanPermintaan::disetujui) {
        if (rating_berlaku(skp, *old).keputusan != nullptr)
            return refused(where, std::string(is_final));
        if (Refusal refusal = refuse_evaluasi_id(skp, command.konsep)) return refusal;
        if (has_konsep_of(skp, old->jenis, old->periode))
            return refused(where, "Konsep evaluasi periode ini sudah ada; teruskan konsep itu.");
        Evaluasi konsep = *old;
        konsep.id = command.konsep;
        konsep.menggantikan = old->id.value;
        konsep.segel.clear();
        konsep.diserahkan.clear();
        begun_by(konsep, skp.pejabat_penilai);
        konsep.skp_dinilai.reset();
        konsep.versi = 1;
        skp.evaluasi_konsep.push_back(std::move(konsep));
    }
    PermintaanBuka& one = skp.permintaan_buka[*at].edit();
    one.jawaban = command.jawaban;
    one.penjelasan = clean_typed(command.penjelasan);
    said_at(skp, place_of_jawaban(command.permintaan));
    return done;
}

}  // namespace kinerja
