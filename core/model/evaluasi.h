// Evaluasi kinerja: of a period and of the year, its way to the Pegawai and back, and keberatan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/jadwal.h"
#include "core/model/member.h"
#include "core/model/path.h"
#include "core/model/skp_dinilai.h"
#include "core/regulation/dialog_terms.h"
#include "core/regulation/keberatan.h"
#include "core/regulation/pelaksanaan_terms.h"
#include "core/regulation/penilaian.h"

namespace kinerja {

using BarisEvaluasiId = Id<struct BarisEvaluasiTag>;
using EvaluasiId = Id<struct EvaluasiTag>;
using PenerimaanEvaluasiId = Id<struct PenerimaanEvaluasiTag>;
using PermintaanBukaId = Id<struct PermintaanBukaTag>;
using KeberatanId = Id<struct KeberatanTag>;

/// What the evaluation rests on at one place of the SKP: of an IKI, an RHK or a value of perilaku
/// kerja, as it stands on the form (regulation.md 3.11).
struct BarisEvaluasi {
    BarisEvaluasiId id;
    Path tentang;
    std::string realisasi;
    std::string umpan_balik;
    Extras extras;

    bool operator==(const BarisEvaluasi&) const = default;
};

/// The evaluation of one period or of the year, as the Pejabat Penilai Kinerja sets it. The
/// predikat is no member: it follows from both ratings (core/evaluation/kuadran.h), never from
/// other periods (law_2026.md 1.1 no. 5). Sealed when it is handed over, and never changed after;
/// `skp_dinilai` is what it judged then, and is not there in a konsep and in older files.
struct Evaluasi {
    EvaluasiId id;
    JenisEvaluasi jenis = JenisEvaluasi::periodik;
    PeriodeEvaluasiId periode;
    std::optional<CapaianOrganisasi> capaian_organisasi;
    std::string dasar_capaian;
    std::optional<RatingKinerja> rating_hasil_kerja;
    std::string alasan_hasil_kerja;
    std::optional<RatingKinerja> rating_perilaku;
    std::string alasan_perilaku;
    std::string catatan;
    bool ada_pembinaan = false;
    std::string penilai;
    std::string nip_penilai;
    std::string tempat;
    std::string diserahkan;
    std::vector<BarisEvaluasi> baris;
    std::optional<SkpDinilai> skp_dinilai;
    std::string menggantikan;
    std::string segel;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Evaluasi&) const = default;
};

/// That the Pegawai received an evaluation and returned it signed. The window of keberatan begins
/// at receipt (law_2026.md 1.4). `menolak_tanda_tangan`: returned without a signature.
struct PenerimaanEvaluasi {
    PenerimaanEvaluasiId id;
    EvaluasiId evaluasi;
    std::string diterima;
    std::string dikembalikan;
    std::string tempat;
    std::string tanggapan;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const PenerimaanEvaluasi&) const = default;
};

/// A request to open a handed over evaluation again (law_2026.md 3.2): who, why, and the answer.
struct PermintaanBuka {
    PermintaanBukaId id;
    EvaluasiId evaluasi;
    std::string tanggal;
    PeranDialog peran = PeranDialog::pegawai;
    std::string alasan;
    std::optional<JawabanPermintaan> jawaban;
    std::string penjelasan;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const PermintaanBuka&) const = default;
};

/// An objection to an evaluation, from its reasons to the decision, which is final (FU-02 to
/// FU-04). Where `rating` is decided anew, the changed predikat stands on every paper; the old one
/// stays. Three people write one: reasons, penjelasan and keputusan are put together each by itself
/// (core/handover/beside.h). `segel` is over the keputusan; without it whole nothing was decided.
struct Keberatan {
    KeberatanId id;
    EvaluasiId evaluasi;
    std::string tanggal;
    std::string alasan;
    std::string tanggal_penjelasan;
    std::string penjelasan;
    int versi_penjelasan = 1;  // goes up with each change of it
    std::string tanggal_keputusan;
    std::string keputusan;
    std::optional<RatingKinerja> rating_hasil_kerja;
    std::optional<RatingKinerja> rating_perilaku;
    std::string segel;
    HitunganHari hitungan = HitunganHari::kalender;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Keberatan&) const = default;
};

template <>
const Shape& shape_of<BarisEvaluasi>();
template <>
const Shape& shape_of<Evaluasi>();
template <>
const Shape& shape_of<PenerimaanEvaluasi>();
template <>
const Shape& shape_of<PermintaanBuka>();
template <>
const Shape& shape_of<Keberatan>();

}  // namespace kinerja
