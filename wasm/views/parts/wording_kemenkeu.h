// Sentences around profile, targets by quarter and Manual Indikator.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view profil = "Profil instansi";
inline constexpr std::string_view profil_bantuan =
    "Menentukan bagian yang diminta dan terbuka sejak awal. Dapat diganti kapan saja tanpa "
    "kehilangan isian.";

inline constexpr std::string_view triwulan = "Target per triwulan";
inline constexpr std::string_view tambah_triwulan = "Tambah target per triwulan";
inline constexpr std::string_view triwulan_bantuan =
    "Target pada akhir setiap triwulan. Tulis angkanya, atau “-” untuk triwulan tanpa target.";
inline constexpr std::string_view triwulan_skala = "Batang dimulai dari nol";
inline constexpr std::string_view tanpa_target = "tanpa target";
inline constexpr std::string_view tidak_terbaca = "tidak terbaca";

inline constexpr std::string_view manual_indikator = "Manual indikator";
inline constexpr std::string_view manual_isi =
    "Apa arti indikator ini dan bagaimana mengukurnya, agar semua orang menghitungnya dengan cara "
    "yang sama.";
inline constexpr std::string_view salin_manual = "Salin bagian yang masih kosong dari manual lain";
inline constexpr std::string_view salin_manual_pilih = "Pilih indikator";
inline constexpr std::string_view tujuan_contoh =
    "Contoh: Memastikan layanan publik dapat diakses dari mana saja";
inline constexpr std::string_view definisi_contoh =
    "Contoh: Layanan yang dapat diselesaikan tanpa datang ke kantor";
inline constexpr std::string_view formula_contoh =
    "Contoh: Jumlah layanan daring penuh : jumlah layanan publik x 100 %";
inline constexpr std::string_view satuan_manual_contoh = "Contoh: persen";
inline constexpr std::string_view sumber_data_contoh = "Contoh: Katalog layanan daerah";
inline constexpr std::string_view penanggung_jawab_bantuan =
    "Diisi bila format instansi memuatnya.";

}  // namespace kinerja::ui::wording
