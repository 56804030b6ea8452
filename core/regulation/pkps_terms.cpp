// Tokens and labels, in the order of the enumerators in pkps_terms.h.
#include "core/regulation/pkps_terms.h"

namespace kinerja {
namespace {

constexpr Term prasyarat[] = {
    {"rhk_pimpinan", "RHK dan IKI atasan sudah ditetapkan di e-Kinerja"},
    {"sinkronisasi", "RHK atasan sudah tampil di Ruang GTK"},
    {"pejabat_penilai", "Pejabat Penilai Kinerja yang tercatat sudah benar"},
    {"periode", "Periode perencanaan sudah dibuka"},
};

constexpr Term keadaan_prasyarat[] = {
    {"belum_diperiksa", "Belum diperiksa"},
    {"terpenuhi", "Sudah"},
    {"menghambat", "Belum, menghambat"},
};

constexpr Term kelompok_kompetensi[] = {
    {"area_pengembangan", "Area Pengembangan"},
    {"kompetensi_terkuat", "Kompetensi Terkuat"},
};

constexpr Term penilaian[] = {
    {"ya", "Ya"},
    {"tidak", "Tidak"},
};

constexpr Term status_pkps[] = {
    {"draf", "Draf"},
    {"diajukan", "Diajukan kepada Tim Kinerja"},
    {"diperiksa", "Sedang diperiksa Tim Kinerja"},
    {"dikirim", "Dikirim kepada Pejabat Penilai Kinerja"},
    {"revisi", "Dikembalikan untuk diperbaiki"},
    {"disetujui", "Disetujui Pejabat Penilai Kinerja"},
    {"pelaksanaan", "Pelaksanaan"},
};

constexpr Term tindakan_pkps[] = {
    {"ajukan", "Ajukan kepada Tim Kinerja"},
    {"periksa", "Mulai memeriksa"},
    {"kembalikan_tim", "Kembalikan untuk diperbaiki"},
    {"teruskan", "Teruskan kepada Pejabat Penilai"},
    {"kembalikan_penilai", "Kembalikan untuk diperbaiki"},
    {"setujui", "Setujui"},
    {"mulai_pelaksanaan", "Mulai pelaksanaan"},
};

}  // namespace

template <>
std::span<const Term> terms<Prasyarat>() {
    return prasyarat;
}

template <>
std::span<const Term> terms<KeadaanPrasyarat>() {
    return keadaan_prasyarat;
}

template <>
std::span<const Term> terms<KelompokKompetensi>() {
    return kelompok_kompetensi;
}

template <>
std::span<const Term> terms<Penilaian>() {
    return penilaian;
}

template <>
std::span<const Term> terms<StatusPkps>() {
    return status_pkps;
}

template <>
std::span<const Term> terms<TindakanPkps>() {
    return tindakan_pkps;
}

}  // namespace kinerja
