// The finite choices of a dialog kinerja and of the way of an SKP to its penetapan (regulation.md
// 1.1, 1.2, 2.2). Labels as in terms.h.
#pragma once

#include <cstddef>

#include "core/regulation/terms.h"

namespace kinerja {

/// On which side someone speaks (regulation.md 1.2). The Pimpinan may be another person than the
/// Pejabat Penilai Kinerja, who alone establishes the SKP.
enum class PeranDialog { pegawai, pimpinan, pejabat_penilai };
/// The two who must agree. Who establishes the SKP stands on the side of the Pimpinan.
enum class Pihak { pegawai, pimpinan };
constexpr Pihak pihak_of(PeranDialog peran) {
    return peran == PeranDialog::pegawai ? Pihak::pegawai : Pihak::pimpinan;
}
/// Who speaks for a side unless told otherwise: who establishes the SKP speaks as the Pimpinan.
constexpr PeranDialog speaker_of(Pihak pihak) {
    return pihak == Pihak::pegawai ? PeranDialog::pegawai : PeranDialog::pimpinan;
}
constexpr Pihak other(Pihak pihak) {
    return pihak == Pihak::pegawai ? Pihak::pimpinan : Pihak::pegawai;
}
/// Where a list with a place for each side has this one's.
constexpr std::size_t index_of(Pihak pihak) { return static_cast<std::size_t>(pihak); }
/// At which time of the year a dialogue is held.
enum class TahapDialog { perencanaan, pemantauan, umpan_balik, evaluasi };
/// Which part of the year a dialogue is about.
enum class PeriodeDialog { setahun, triwulan_1, triwulan_2, triwulan_3, triwulan_4 };
/// What an agenda card is about; a card about none of them is about the SKP as a whole.
enum class ButirDialog { rhk, iki, ekspektasi_khusus, sumber_daya, skema, konsekuensi };
/// What is being said.
enum class JenisEntri { usulan, pertanyaan, klarifikasi, ekspektasi, komitmen, catatan, keputusan };
/// What was decided: of a card the first two, of a proposed change the last two.
enum class Putusan { sepakat, tidak_sepakat, diterima, ditolak };
/// How far the talk about one card has come.
/// One for each card; questions and proposals that are open are told besides.
enum class StatusButir {
    belum_dibahas,
    menunggu_pegawai,
    menunggu_pimpinan,
    disepakati,        // by both
    tidak_disepakati,  // by one of them
    berbeda            // both changed it apart, and nobody decided yet
};
/// Where the SKP stands (regulation.md 2.2).
enum class StatusSkp {
    draf,
    dialog,
    sepakat,
    tidak_sepakat,
    ditandatangani_pegawai,
    ditetapkan,
    revisi
};
/// What someone does to it; who may do what is the table in core/dialog/skp_flow.h.
enum class TindakanSkp {
    mulai_dialog,
    sepakati,
    nyatakan_tidak_sepakat,
    lanjutkan_dialog,
    tanda_tangani,
    kembalikan,
    tetapkan,
    revisi
};
/// Why an SKP that was established is worked on again (PL-15, regulation.md 2.2).
enum class AlasanRevisi {
    umpan_balik,
    penugasan,
    mutasi,
    dukungan_tidak_terealisasi,  // PL-12
    pergantian_penilai
};

template <>
std::span<const Term> terms<PeranDialog>();
template <>
std::span<const Term> terms<Pihak>();
template <>
std::span<const Term> terms<TahapDialog>();
template <>
std::span<const Term> terms<PeriodeDialog>();
template <>
std::span<const Term> terms<ButirDialog>();
template <>
std::span<const Term> terms<JenisEntri>();
template <>
std::span<const Term> terms<Putusan>();
template <>
std::span<const Term> terms<StatusButir>();
template <>
std::span<const Term> terms<StatusSkp>();
template <>
std::span<const Term> terms<TindakanSkp>();
template <>
std::span<const Term> terms<AlasanRevisi>();

/// A step that was taken, in words: "Ditandatangani Pegawai".
std::string_view taken_label_of(TindakanSkp tindakan);

}  // namespace kinerja
