// Tokens and labels, in the order of the enumerators in pelaksanaan_terms.h.
#include "core/regulation/pelaksanaan_terms.h"

namespace kinerja {
namespace {

constexpr Term hubungan_pemberi[] = {
    {"pimpinan", "Pimpinan"},   {"rekan_setingkat", "Rekan setingkat"},
    {"bawahan", "Bawahan"},     {"pihak_lain", "Pihak lain yang terkait"},
    {"ketua_tim", "Ketua Tim"},
};

constexpr Term sifat_umpan_balik[] = {
    {"berkala", "Berkala"},
    {"insidentil", "Insidentil"},
};

constexpr Term cara_umpan_balik[] = {
    {"langsung", "Langsung"},
    {"rekaman", "Tidak langsung (rekaman)"},
};

constexpr Term kemajuan[] = {
    {"ada", "Ada kemajuan"},
    {"belum_ada", "Belum ada kemajuan"},
};

constexpr Term tindakan_pemantauan[] = {
    {"apresiasi", "Apresiasi"},
    {"penugasan_baru", "Penugasan baru"},
    {"penyesuaian_ekspektasi", "Penyesuaian Ekspektasi"},
    {"penyesuaian_sumber_daya", "Penyesuaian sumber daya"},
    {"pembinaan", "Pembinaan"},
    {"diambil_alih", "RHK diambil alih Pimpinan"},
};

constexpr Term jenis_pembinaan[] = {
    {"bimbingan", "Bimbingan kinerja"},
    {"konseling", "Konseling kinerja"},
};

constexpr Term pelaksana_pembinaan[] = {
    {"pejabat_penilai", "Pejabat Penilai Kinerja"},
    {"pejabat_konseling", "Pejabat yang bertugas memberi konseling"},
    {"konselor_independen", "Konselor independen"},
    {"pihak_lain", "Pihak lain yang ditugaskan"},
};

constexpr Term cara_realisasi[] = {
    {"diketik", "Diketik"},
    {"jumlah", "Jumlah dari catatan"},
    {"terakhir", "Nilai terakhir dari catatan"},
    {"rata_rata", "Rata-rata dari catatan"},
};

constexpr Term jenis_berkas[] = {
    {"pdf", "PDF"},
    {"png", "PNG"},
    {"jpeg", "JPEG"},
};

constexpr Term jenis_evaluasi[] = {
    {"periodik", "Evaluasi periodik"},
    {"tahunan", "Evaluasi tahunan"},
};

constexpr Term jawaban_permintaan[] = {
    {"disetujui", "Disetujui"},
    {"ditolak", "Ditolak"},
};

}  // namespace

template <>
std::span<const Term> terms<HubunganPemberi>() {
    return hubungan_pemberi;
}
template <>
std::span<const Term> terms<SifatUmpanBalik>() {
    return sifat_umpan_balik;
}
template <>
std::span<const Term> terms<CaraUmpanBalik>() {
    return cara_umpan_balik;
}
template <>
std::span<const Term> terms<Kemajuan>() {
    return kemajuan;
}
template <>
std::span<const Term> terms<TindakanPemantauan>() {
    return tindakan_pemantauan;
}
template <>
std::span<const Term> terms<JenisPembinaan>() {
    return jenis_pembinaan;
}
template <>
std::span<const Term> terms<PelaksanaPembinaan>() {
    return pelaksana_pembinaan;
}
template <>
std::span<const Term> terms<CaraRealisasi>() {
    return cara_realisasi;
}
template <>
std::span<const Term> terms<JenisBerkas>() {
    return jenis_berkas;
}
template <>
std::span<const Term> terms<JenisEvaluasi>() {
    return jenis_evaluasi;
}
template <>
std::span<const Term> terms<JawabanPermintaan>() {
    return jawaban_permintaan;
}

}  // namespace kinerja
