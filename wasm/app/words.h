// What the program says of its own accord, and tests find.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view sudah_tersimpan = "Sudah tersimpan.";
inline constexpr std::string_view salin_tak_terbaca =
    "SKP itu tidak dapat dibaca. Tidak ada yang berubah.";
inline constexpr std::string_view entri_tersimpan =
    "Disimpan di Daftar saya, hanya pada perangkat ini.";
inline constexpr std::string_view entri_sudah_ada = "Indikator ini sudah ada di Daftar saya.";
inline constexpr std::string_view entri_berubah = "Perubahan indikator disimpan.";
inline constexpr std::string_view entri_terhapus = "Indikator dihapus dari Daftar saya.";
inline constexpr std::string_view daftar_rusak_tolak =
    "Daftar saya di perangkat ini tidak dapat dibaca, jadi tidak ditimpa. Buka Pilih dari daftar "
    "untuk menyisihkannya.";
inline constexpr std::string_view contoh_tersimpan =
    "Disimpan di Contoh saya, hanya pada perangkat ini.";
inline constexpr std::string_view contoh_sudah_ada = "Contoh ini sudah ada di Contoh saya.";
inline constexpr std::string_view contoh_gagal =
    "Contoh saya belum dapat disimpan di perangkat ini. Tulisan di SKP Anda tidak berubah.";
inline constexpr std::string_view contoh_rusak_tolak =
    "Contoh saya di perangkat ini tidak dapat dibaca, jadi tidak ditimpa. Buka Cari contoh untuk "
    "menyisihkannya.";
inline constexpr std::string_view contoh_terhapus = "Contoh dihapus.";

}  // namespace kinerja::ui::wording
