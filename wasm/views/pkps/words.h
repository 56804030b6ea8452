// What several views of this room say, or a test finds things by.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view tetap_dapat_disusun =
    "Penyusunan di sini tetap dapat diteruskan dan disalin ke Ruang GTK setelah hambatan selesai.";
inline constexpr std::string_view bertindak_sebagai = "Bertindak sebagai";
inline constexpr std::string_view langkah_oleh = "Nama yang bertindak";
inline constexpr std::string_view langkah_tanggal = "Tanggal langkah";
inline constexpr std::string_view apakah_realistis = "Apakah rencana ini realistis?";
inline constexpr std::string_view apakah_dapat_dicapai = "Apakah rencana ini dapat dicapai?";
inline constexpr std::string_view langkah_catatan = "Catatan langkah";
inline constexpr std::string_view pilih_dari_daftar = "Pilih dari daftar";
inline constexpr std::string_view simpan_ke_daftar = "Simpan ke daftar saya";
inline constexpr std::string_view katalog_kembali = "Kembali ke PKPS";
inline constexpr std::string_view katalog_cari = "Cari indikator";
inline constexpr std::string_view katalog_peran = "Untuk peran";
inline constexpr std::string_view ubah_entri = "Ubah indikator";
inline constexpr std::string_view entri_indikator = "Indikator";
inline constexpr std::string_view simpan_perubahan = "Simpan perubahan";
inline constexpr std::string_view ekspor_daftar = "Simpan Daftar saya sebagai berkas";
inline constexpr std::string_view impor_daftar = "Tambahkan dari berkas";

}  // namespace kinerja::ui::wording
