// Tokens and labels, in the order of the enumerators in dialog_terms.h.
#include "core/regulation/dialog_terms.h"

namespace kinerja {
namespace {

constexpr Term peran_dialog[] = {
    {"pegawai", "Pegawai"},
    {"pimpinan", "Pimpinan"},
    {"pejabat_penilai", "Pejabat Penilai Kinerja"},
};

constexpr Term pihak[] = {{"pegawai", "Pegawai"}, {"pimpinan", "Pimpinan"}};

constexpr Term tahap_dialog[] = {
    {"perencanaan", "Perencanaan"},
    {"pemantauan", "Pemantauan"},
    {"umpan_balik", "Umpan balik"},
    {"evaluasi", "Evaluasi"},
};

constexpr Term periode_dialog[] = {
    {"setahun", "Setahun"},  {"tw1", "Triwulan I"},  {"tw2", "Triwulan II"},
    {"tw3", "Triwulan III"}, {"tw4", "Triwulan IV"},
};

constexpr Term butir_dialog[] = {
    {"rhk", "Rencana Hasil Kerja"},
    {"iki", "Indikator dan target"},
    {"ekspektasi_khusus", "Ekspektasi khusus"},
    {"sumber_daya", "Dukungan sumber daya"},
    {"skema", "Skema pertanggungjawaban"},
    {"konsekuensi", "Konsekuensi"},
};

constexpr Term jenis_entri[] = {
    {"usulan", "Usulan"},         {"pertanyaan", "Pertanyaan"}, {"klarifikasi", "Klarifikasi"},
    {"ekspektasi", "Ekspektasi"}, {"komitmen", "Komitmen"},     {"catatan", "Catatan"},
    {"keputusan", "Keputusan"},
};

constexpr Term putusan[] = {
    {"sepakat", "Disepakati"},
    {"tidak_sepakat", "Tidak disepakati"},
    {"diterima", "Usulan diterima"},
    {"ditolak", "Usulan ditolak"},
};

constexpr Term status_butir[] = {
    {"belum_dibahas", "Belum dibahas"},         {"menunggu_pegawai", "Menunggu Pegawai"},
    {"menunggu_pimpinan", "Menunggu Pimpinan"}, {"disepakati", "Disepakati"},
    {"tidak_disepakati", "Tidak disepakati"},   {"berbeda", "Berbeda"},
};

constexpr Term status_skp[] = {
    {"draf", "Draf"},
    {"dialog", "Dialog kinerja"},
    {"sepakat", "Sepakat"},
    {"tidak_sepakat", "Tidak sepakat"},
    {"ditandatangani_pegawai", "Ditandatangani Pegawai"},
    {"ditetapkan", "Ditetapkan"},
    {"revisi", "Revisi"},
};

constexpr Term tindakan_skp[] = {
    {"mulai_dialog", "Mulai dialog"},
    {"sepakati", "Catat kesepakatan"},
    {"nyatakan_tidak_sepakat", "Catat ketidaksepakatan"},
    {"lanjutkan_dialog", "Lanjutkan dialog"},
    {"tanda_tangani", "Tanda tangani sebagai Pegawai"},
    {"kembalikan", "Kembalikan ke dialog"},
    {"tetapkan", "Tetapkan SKP"},
    {"revisi", "Mulai revisi"},
};

constexpr Term alasan_revisi[] = {
    {"umpan_balik", "Hasil umpan balik berkelanjutan"},
    {"penugasan", "Penugasan pada tahun berjalan"},
    {"mutasi", "Mutasi atau jabatan baru"},
    {"dukungan_tidak_terealisasi", "Dukungan sumber daya tidak terealisasi"},
    {"pergantian_penilai", "Pergantian pejabat atau Pejabat Penilai Kinerja"},
};

// By enumerator of TindakanSkp.
constexpr std::string_view taken[] = {
    "Dialog dimulai",     "Kesepakatan dicatat",    "Ketidaksepakatan dicatat",
    "Dialog dilanjutkan", "Ditandatangani Pegawai", "Dikembalikan ke dialog",
    "SKP ditetapkan",     "Revisi dimulai",
};

}  // namespace

template <>
std::span<const Term> terms<PeranDialog>() {
    return peran_dialog;
}
template <>
std::span<const Term> terms<Pihak>() {
    return pihak;
}
template <>
std::span<const Term> terms<TahapDialog>() {
    return tahap_dialog;
}
template <>
std::span<const Term> terms<PeriodeDialog>() {
    return periode_dialog;
}
template <>
std::span<const Term> terms<ButirDialog>() {
    return butir_dialog;
}
template <>
std::span<const Term> terms<JenisEntri>() {
    return jenis_entri;
}
template <>
std::span<const Term> terms<Putusan>() {
    return putusan;
}
template <>
std::span<const Term> terms<StatusButir>() {
    return status_butir;
}
template <>
std::span<const Term> terms<StatusSkp>() {
    return status_skp;
}
template <>
std::span<const Term> terms<TindakanSkp>() {
    return tindakan_skp;
}
template <>
std::span<const Term> terms<AlasanRevisi>() {
    return alasan_revisi;
}

std::string_view taken_label_of(TindakanSkp tindakan) {
    return taken[static_cast<std::size_t>(tindakan)];
}

}  // namespace kinerja
