// Which evaluation holds, and with which predikat: every screen and paper asks here. Several of one
// period may come together from several devices; what was changed after it was handed over never
// counts.
#pragma once

#include <optional>
#include <string>

#include "core/evaluation/keberatan_window.h"
#include "core/model/skp.h"

namespace kinerja {

/// `digantikan`: a later one names it. `kembar`: of two for one period that do not name each other
/// the one that was handed over later holds, and this is the other. `rusak`: it is not sealed, or
/// not what was sealed.
enum class KeadaanEvaluasi { berlaku, digantikan, kembar, rusak };

KeadaanEvaluasi keadaan_of(const Skp& skp, const Evaluasi& evaluasi);

/// The one that holds in place of this one; null when none does.
const Evaluasi* pengganti_of(const Skp& skp, const Evaluasi& evaluasi);

/// The one that holds for this period, or for the year; null when there is none.
const Evaluasi* evaluasi_berlaku(const Skp& skp, JenisEvaluasi jenis,
                                 const PeriodeEvaluasiId& periode);

/// Out of both ratings; empty while one of them is open.
std::optional<PredikatKinerja> predikat_of(const Evaluasi& evaluasi);

/// The ratings that hold, with what was decided upon an objection.
struct RatingBerlaku {
    std::optional<RatingKinerja> hasil_kerja, perilaku;
    const Keberatan* keputusan = nullptr;  // that was decided; null: none was
};
/// Written down as decided; whether it counts says its seal.
bool ada_keputusan(const Keberatan& keberatan);
/// Decided, and as it was sealed: only then it is final and changes a rating.
bool keputusan_utuh(const Keberatan& keberatan);
RatingBerlaku rating_berlaku(const Skp& skp, const Evaluasi& evaluasi);

/// The predikat that holds; empty for what does not count.
std::optional<PredikatKinerja> predikat_final(const Skp& skp, const Evaluasi& evaluasi);

/// Null when there is none with this id; the second looks through the konsep.
const Evaluasi* find_evaluasi(const Skp& skp, const EvaluasiId& id);
const Evaluasi* find_konsep(const Skp& skp, const EvaluasiId& id);
/// Of this evaluation; null when there is none.
const PenerimaanEvaluasi* penerimaan_of(const Skp& skp, const EvaluasiId& evaluasi);
const PermintaanBuka* permintaan_terbuka(const Skp& skp, const EvaluasiId& evaluasi);
const Keberatan* keberatan_of(const Skp& skp, const EvaluasiId& evaluasi);

/// Until when the Pegawai may object; empty while no day of receipt can be read.
std::optional<KeberatanWindow> keberatan_window_of(const Skp& skp, const EvaluasiId& evaluasi,
                                                   HitunganHari hitungan);

/// The period as the agency has it; empty when there is none with this id any more.
std::optional<PeriodeEvaluasi> find_periode(const Skp& skp, const PeriodeEvaluasiId& id);

/// The period of this evaluation, as it was when it was handed over; of one that did not keep it,
/// as the agency has it. Empty for the year, and when there is none any more.
std::optional<PeriodeEvaluasi> periode_of(const Skp& skp, const Evaluasi& evaluasi);

/// "Evaluasi Triwulan I", "Evaluasi tahunan".
std::string nama_evaluasi(const Skp& skp, const Evaluasi& evaluasi);

}  // namespace kinerja
