// Of several evaluations the one that holds.
#include "core/workflow/evaluasi_berlaku.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/dialog/item_seal.h"
#include "core/evaluation/kuadran.h"

namespace kinerja {
namespace {

bool is_whole(const Evaluasi& one) { return !one.segel.empty() && !is_broken(one); }

bool same_period(const Evaluasi& one, const Evaluasi& other) {
    return one.jenis == other.jenis &&
           (one.jenis == JenisEvaluasi::tahunan || one.periode == other.periode);
}

/// By the day of handing over, then by id: the same on every device.
bool is_later(const Evaluasi& one, const Evaluasi& other) {
    const auto day = parse_date(one.diserahkan).date, before = parse_date(other.diserahkan).date;
    return day != before ? before < day : other.id < one.id;
}

bool is_replaced(const Skp& skp, const Evaluasi& evaluasi) {
    return std::ranges::any_of(skp.evaluasi, [&](const Box<Evaluasi>& one) {
        return one->menggantikan == evaluasi.id.value && is_whole(*one);
    });
}

template <class T, class Fits>
const T* last_that(const std::vector<Box<T>>& list, Fits fits) {
    const auto found =
        std::find_if(list.rbegin(), list.rend(), [&](const Box<T>& one) { return fits(*one); });
    return found == list.rend() ? nullptr : &**found;
}

}  // namespace

const Evaluasi* evaluasi_berlaku(const Skp& skp, JenisEvaluasi jenis,
                                 const PeriodeEvaluasiId& periode) {
    Evaluasi wanted;
    wanted.jenis = jenis;
    wanted.periode = periode;
    const Evaluasi* found = nullptr;
    for (const Box<Evaluasi>& one : skp.evaluasi) {
        if (!same_period(*one, wanted) || !is_whole(*one) || is_replaced(skp, *one)) continue;
        if (found == nullptr || is_later(*one, *found)) found = &*one;
    }
    return found;
}

KeadaanEvaluasi keadaan_of(const Skp& skp, const Evaluasi& evaluasi) {
    if (!is_whole(evaluasi)) return KeadaanEvaluasi::rusak;
    if (is_replaced(skp, evaluasi)) return KeadaanEvaluasi::digantikan;
    const Evaluasi* holds = evaluasi_berlaku(skp, evaluasi.jenis, evaluasi.periode);
    return holds != nullptr && holds->id != evaluasi.id ? KeadaanEvaluasi::kembar
                                                        : KeadaanEvaluasi::berlaku;
}

const Evaluasi* pengganti_of(const Skp& skp, const Evaluasi& evaluasi) {
    if (keadaan_of(skp, evaluasi) == KeadaanEvaluasi::berlaku) return nullptr;
    const Evaluasi* holds = evaluasi_berlaku(skp, evaluasi.jenis, evaluasi.periode);
    return holds == nullptr || holds->id == evaluasi.id ? nullptr : holds;
}

std::optional<PredikatKinerja> predikat_of(const Evaluasi& evaluasi) {
    if (!evaluasi.rating_hasil_kerja || !evaluasi.rating_perilaku) return std::nullopt;
    return predikat_of(*evaluasi.rating_hasil_kerja, *evaluasi.rating_perilaku);
}

bool ada_keputusan(const Keberatan& keberatan) { return !is_blank(keberatan.tanggal_keputusan); }

bool keputusan_utuh(const Keberatan& keberatan) {
    return ada_keputusan(keberatan) && !keberatan.segel.empty() && !is_broken(keberatan);
}

RatingBerlaku rating_berlaku(const Skp& skp, const Evaluasi& evaluasi) {
    RatingBerlaku now{evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku};
    now.keputusan = last_that(skp.keberatan, [&](const Keberatan& one) {
        return one.evaluasi == evaluasi.id && keputusan_utuh(one);
    });
    if (now.keputusan == nullptr) return now;
    if (now.keputusan->rating_hasil_kerja) now.hasil_kerja = now.keputusan->rating_hasil_kerja;
    if (now.keputusan->rating_perilaku) now.perilaku = now.keputusan->rating_perilaku;
    return now;
}

std::optional<PredikatKinerja> predikat_final(const Skp& skp, const Evaluasi& evaluasi) {
    const RatingBerlaku now = rating_berlaku(skp, evaluasi);
    if (!is_whole(evaluasi) || !now.hasil_kerja || !now.perilaku) return std::nullopt;
    return predikat_of(*now.hasil_kerja, *now.perilaku);
}

const Evaluasi* find_evaluasi(const Skp& skp, const EvaluasiId& id) {
    return last_that(skp.evaluasi, [&](const Evaluasi& one) { return one.id == id; });
}

const Evaluasi* find_konsep(const Skp& skp, const EvaluasiId& id) {
    return last_that(skp.evaluasi_konsep, [&](const Evaluasi& one) { return one.id == id; });
}

const PenerimaanEvaluasi* penerimaan_of(const Skp& skp, const EvaluasiId& evaluasi) {
    return last_that(skp.penerimaan_evaluasi,
                     [&](const PenerimaanEvaluasi& one) { return one.evaluasi == evaluasi; });
}

const PermintaanBuka* permintaan_terbuka(const Skp& skp, const EvaluasiId& evaluasi) {
    return last_that(skp.permintaan_buka, [&](const PermintaanBuka& one) {
        return one.evaluasi == evaluasi && !one.jawaban;
    });
}

const Keberatan* keberatan_of(const Skp& skp, const EvaluasiId& evaluasi) {
    return last_that(skp.keberatan, [&](const Keberatan& one) { return one.evaluasi == evaluasi; });
}

std::optional<KeberatanWindow> keberatan_window_of(const Skp& skp, const EvaluasiId& evaluasi,
                                                   HitunganHari hitungan) {
    const PenerimaanEvaluasi* received = penerimaan_of(skp, evaluasi);
    if (received == nullptr) return std::nullopt;
    const std::optional<Date> day = parse_date(received->diterima).date;
    if (!day) return std::nullopt;
    return keberatan_window(*day, skp.pegawai.status, hitungan);
}

std::optional<PeriodeEvaluasi> find_periode(const Skp& skp, const PeriodeEvaluasiId& id) {
    for (PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
        if (one.id == id) return std::move(one);
    return std::nullopt;
}

std::optional<PeriodeEvaluasi> periode_of(const Skp& skp, const Evaluasi& evaluasi) {
    if (evaluasi.jenis == JenisEvaluasi::tahunan) return std::nullopt;
    if (!evaluasi.skp_dinilai) return find_periode(skp, evaluasi.periode);
    PeriodeEvaluasi kept;
    kept.id = evaluasi.periode;
    kept.nama = evaluasi.skp_dinilai->nama_periode;
    kept.awal = evaluasi.skp_dinilai->awal;
    kept.akhir = evaluasi.skp_dinilai->akhir;
    return kept;
}

std::string nama_evaluasi(const Skp& skp, const Evaluasi& evaluasi) {
    if (evaluasi.jenis == JenisEvaluasi::tahunan) return std::string(label_of(evaluasi.jenis));
    const std::optional<PeriodeEvaluasi> found = periode_of(skp, evaluasi);
    std::string nama = found ? found->nama : std::string();
    if (is_blank(nama)) nama = nama_bawaan(evaluasi.periode);
    return is_blank(nama) ? std::string(label_of(evaluasi.jenis)) : "Evaluasi " + nama;
}

}  // namespace kinerja
