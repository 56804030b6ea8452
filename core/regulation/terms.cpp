// Tokens and labels of every finite choice. Order is that of the enumerators in terms.h.
#include "core/regulation/terms.h"

namespace kinerja {
namespace {

constexpr Term jenis_jabatan[] = {
    {"jpt", "Pejabat Pimpinan Tinggi"},
    {"pimpinan_unit_kerja_mandiri", "Pimpinan Unit Kerja Mandiri"},
    {"ja", "Pejabat Administrasi"},
    {"jf", "Pejabat Fungsional"},
};

constexpr Term pendekatan[] = {
    {"kuantitatif", "Kuantitatif"},
    {"kualitatif", "Kualitatif"},
};

constexpr Term status_pegawai[] = {
    {"pns", "PNS"},
    {"pppk", "PPPK"},
};

constexpr Term jenis_rhk[] = {
    {"utama", "Utama"},
    {"tambahan", "Tambahan"},
};

constexpr Term aspek[] = {
    {"kuantitas", "Kuantitas"},
    {"kualitas", "Kualitas"},
    {"waktu", "Waktu"},
    {"biaya", "Biaya"},
};

constexpr Term perspektif[] = {
    {"penerima_layanan", "Penerima Layanan"},
    {"proses_bisnis", "Proses Bisnis"},
    {"penguatan_internal", "Penguatan Internal"},
    {"anggaran", "Anggaran"},
};

constexpr Term jenis_sumber_daya[] = {
    {"sdm", "Sumber daya manusia"},
    {"anggaran", "Anggaran"},
    {"peralatan_kerja", "Peralatan kerja"},
    {"pendampingan_pimpinan", "Pendampingan Pimpinan"},
    {"sarana_prasarana", "Sarana dan prasarana"},
};

constexpr Term status_dukungan[] = {
    {"belum_dibahas", "Belum dibahas"},
    {"disepakati", "Disepakati"},
    {"tidak_disepakati", "Tidak disepakati"},
    {"tidak_terealisasi", "Disepakati, tetapi tidak terealisasi"},
};

constexpr Term acuan[] = {
    {"renstra", "Rencana strategis Instansi Pemerintah"},
    {"perjanjian_kinerja_unit", "Perjanjian kinerja unit kerja"},
    {"organisasi_dan_tata_kerja", "Organisasi dan tata kerja"},
    {"rencana_kinerja_pimpinan", "Rencana kinerja Pimpinan"},
    {"kompetensi", "Kompetensi, keahlian, dan/atau keterampilan Pegawai"},
    {"prioritas", "Prioritas unit kerja, organisasi, atau Instansi Pemerintah"},
    {"perjanjian_kerja", "Perjanjian kerja (bagi PPPK)"},
};

}  // namespace

template <>
std::span<const Term> terms<JenisJabatan>() {
    return jenis_jabatan;
}

template <>
std::span<const Term> terms<Pendekatan>() {
    return pendekatan;
}

template <>
std::span<const Term> terms<StatusPegawai>() {
    return status_pegawai;
}

template <>
std::span<const Term> terms<JenisRhk>() {
    return jenis_rhk;
}

template <>
std::span<const Term> terms<Aspek>() {
    return aspek;
}

template <>
std::span<const Term> terms<Perspektif>() {
    return perspektif;
}

template <>
std::span<const Term> terms<JenisSumberDaya>() {
    return jenis_sumber_daya;
}

template <>
std::span<const Term> terms<StatusDukungan>() {
    return status_dukungan;
}

template <>
std::span<const Term> terms<Acuan>() {
    return acuan;
}

}  // namespace kinerja
