// Skp: everything one Pegawai plans for one period. Start reading the model here.
//
// It holds imperfect documents by design: empty texts, missing links, no RHK at all. Whether it is
// complete is said by check() in core/rules; it is changed only by apply() in core/edit.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/angka_kredit.h"
#include "core/model/baris_terhapus.h"
#include "core/model/catatan_kinerja.h"
#include "core/model/catatan_pribadi.h"
#include "core/model/dialog.h"
#include "core/model/evaluasi.h"
#include "core/model/extras.h"
#include "core/model/jadwal.h"
#include "core/model/lampiran.h"
#include "core/model/lck.h"
#include "core/model/matriks.h"
#include "core/model/member.h"
#include "core/model/pegawai.h"
#include "core/model/pemantauan.h"
#include "core/model/penilai_sebelumnya.h"
#include "core/model/periode.h"
#include "core/model/permintaan_umpan_balik.h"
#include "core/model/pertemuan.h"
#include "core/model/pkps.h"
#include "core/model/rhk.h"
#include "core/model/saran_dipertimbangkan.h"
#include "core/model/sasaran.h"
#include "core/model/sistem_kerja.h"
#include "core/model/tindak_lanjut.h"
#include "core/model/umpan_balik.h"
#include "core/regulation/form.h"
#include "core/regulation/perilaku.h"
#include "core/regulation/profil.h"
#include "core/regulation/terms.h"

namespace kinerja {

using SkpId = Id<struct SkpTag>;

/// One reference of the Ekspektasi; `uraian` says which document, e.g. "Renstra Dinas 2025-2029".
/// All seven are always there, by enumerator; an empty uraian means "not used".
using AcuanPenyusunan = std::array<std::string, 7>;

/// Ekspektasi khusus of the Pimpinan per BerAKHLAK value, in form order; may be empty (PL-10).
using EkspektasiKhusus = std::array<std::string, perilaku_count>;

struct Skp {
    SkpId id;
    JenisJabatan jenis_jabatan = JenisJabatan::ja;
    Pendekatan pendekatan = Pendekatan::kuantitatif;
    Periode periode;
    Pegawai pegawai;
    Pegawai pejabat_penilai;
    std::vector<RhkPimpinan> rhk_pimpinan;
    std::vector<Box<Rhk>> rhk;
    EkspektasiKhusus ekspektasi_khusus;
    Lampiran lampiran;
    AcuanPenyusunan acuan;
    Profil profil = Profil::umum;
    Box<JadwalKinerja> jadwal;
    std::vector<Sasaran> sasaran;  // of the unit's Perjanjian Kinerja
    Matriks matriks;               // of a leader
    Box<Pkps> pkps;
    std::vector<Box<Pertemuan>> pertemuan;
    Box<DialogKinerja> dialog;
    Box<DialogKonsep> konsep;
    // The year; who writes what and how two files of it become one: ARCHITECTURE.md, "The year".
    std::vector<Box<SistemKerja>> sistem_kerja;
    std::vector<Box<CatatanKinerja>> catatan_kinerja;
    std::vector<Box<Realisasi>> realisasi;
    std::vector<Box<UmpanBalik>> umpan_balik;
    std::vector<Box<UmpanBalikDiminta>> permintaan_umpan_balik;
    std::vector<Box<Pemantauan>> pemantauan;
    std::vector<Box<Pembinaan>> pembinaan;
    std::vector<Box<Lck>> lck;
    std::vector<Box<PenilaiSebelumnya>> penilai_sebelumnya;
    Pegawai atasan_penilai;
    std::vector<Box<Evaluasi>> evaluasi_konsep;  // of the Pejabat Penilai, until it is handed over
    std::vector<Box<Evaluasi>> evaluasi;
    std::vector<Box<PenerimaanEvaluasi>> penerimaan_evaluasi;
    std::vector<Box<PermintaanBuka>> permintaan_buka;
    std::vector<Box<Keberatan>> keberatan;
    Box<AngkaKredit> angka_kredit;
    std::vector<Box<Pelaporan>> pelaporan;
    std::vector<Box<Pemeringkatan>> pemeringkatan;
    std::vector<Box<PenghargaanSanksi>> penghargaan_sanksi;
    std::vector<Box<CatatanKontrak>> catatan_kontrak;
    std::vector<BarisTerhapus> terhapus;
    std::vector<CatatanPribadi> catatan_pribadi;
    std::vector<SaranDipertimbangkan> dipertimbangkan;
    Extras extras;

    bool operator==(const Skp&) const = default;
};

/// The official form that this SKP is written on.
inline const SkpForm& form_of(const Skp& skp) { return form_of(skp.jenis_jabatan, skp.pendekatan); }

/// Where this RHK stands among those of its kind, from 1: the number that forms and screens give
/// it.
int number_within_kind(const Skp& skp, const Rhk& rhk);

/// Null when there is none with this id.
const Rhk* find_rhk(const Skp& skp, const RhkId& id);
const RhkPimpinan* find_rhk_pimpinan(const Skp& skp, const RhkPimpinanId& id);
const Sasaran* find_sasaran(const Skp& skp, const SasaranId& id);

template <>
const Shape& shape_of<Skp>();

}  // namespace kinerja
