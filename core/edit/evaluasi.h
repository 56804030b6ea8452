// The evaluation on its way: a konsep of the Pejabat Penilai Kinerja, handed over, received and
// returned by the Pegawai, opened again where that was asked for. Single words are fields.
#pragma once

#include <string>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// A konsep for a period, or for the year (`periode` empty), with what is known of it beside each
/// IKI, RHK and value. One at a time for a period; what was handed over is opened again instead.
struct MulaiEvaluasi {
    static constexpr About about{.label = "konsep evaluasi"};
    EvaluasiId id;
    JenisEvaluasi jenis = JenisEvaluasi::periodik;
    PeriodeEvaluasiId periode;
};
/// What stands beside the ratings of a konsep, anew from what is known now; what was typed there
/// goes.
struct PerbaruiDasar {
    static constexpr About about{.label = "pembaruan dasar evaluasi", .undo = Undoing::offered};
    EvaluasiId konsep;
};
/// The konsep goes to the Pegawai: with the name of the Pejabat Penilai who made it
/// (penilai_konsep() in core/workflow/penilai_periode.h), date and seal. Nothing from before is
/// taken back after this, for the file may be on its way.
struct SerahkanEvaluasi {
    static constexpr About about{.label = "penyerahan evaluasi", .undo = Undoing::resets};
    EvaluasiId konsep;
    std::string tanggal;
};
/// The Pegawai has it; from that day the days of a keberatan are counted.
struct TerimaEvaluasi {
    static constexpr About about{.label = "penerimaan evaluasi"};
    PenerimaanEvaluasiId id;
    EvaluasiId evaluasi;
    std::string tanggal;
};
/// Signed and given back.
struct KembalikanEvaluasi {
    static constexpr About about{.label = "pengembalian evaluasi"};
    PenerimaanEvaluasiId penerimaan;
    std::string tanggal;
};
/// Whoever has the turn asks to open it again, with a reason.
struct MintaBuka {
    static constexpr About about{.label = "permintaan membuka kembali"};
    PermintaanBukaId id;
    EvaluasiId evaluasi;
    std::string tanggal;
    std::string alasan;
};
/// Granted: `konsep` is a new one with the same content that replaces the old one when it is handed
/// over; the old one stays. Refused: with a reason.
struct JawabMinta {
    static constexpr About about{.label = "jawaban permintaan membuka kembali"};
    PermintaanBukaId permintaan;
    JawabanPermintaan jawaban = JawabanPermintaan::disetujui;
    std::string penjelasan;
    EvaluasiId konsep;
};

Refusal change(Skp& skp, const MulaiEvaluasi& command);
Refusal change(Skp& skp, const PerbaruiDasar& command);
Refusal change(Skp& skp, const SerahkanEvaluasi& command);
Refusal change(Skp& skp, const TerimaEvaluasi& command);
Refusal change(Skp& skp, const KembalikanEvaluasi& command);
Refusal change(Skp& skp, const MintaBuka& command);
Refusal change(Skp& skp, const JawabMinta& command);

/// Where the words of these are written until they are said (core/dialog/konsep.h).
Path place_of_alasan_buka(const EvaluasiId& evaluasi);
Path place_of_jawaban(const PermintaanBukaId& permintaan);

}  // namespace kinerja
