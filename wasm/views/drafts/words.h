// What several views of this room say, or a test finds things by.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view lanjut = "Lanjut";
inline constexpr std::string_view buat_skp = "Buat SKP baru";
inline constexpr std::string_view impor_berkas = "Impor berkas";
inline constexpr std::string_view draf_terhapus = "Draf terhapus";
inline constexpr std::string_view kosong_judul = "Mulai dari satu SKP";
inline constexpr std::string_view nanti_saja = "Nanti saja";
inline constexpr std::string_view bagian_rusak = "Simpanan rusak";
inline constexpr std::string_view buka = "Buka";
inline constexpr std::string_view wizard_selesai = "Mulai menyusun";
inline constexpr std::string_view lihat_versi = "Lihat versi ini";
inline constexpr std::string_view riwayat_aturan =
    "Lima puluh simpanan terbaru tetap ada semuanya, begitu pula versi sebelum impor atau "
    "pemulihan; dari yang lebih lama disimpan satu untuk setiap jam, lalu satu untuk setiap hari.";
inline constexpr std::string_view tenggat_terdekat = "Tenggat terdekat";
inline constexpr std::string_view simpan_semua_kalender = "Simpan semua tenggat ke kalender (.ics)";
inline constexpr std::string_view skp_saya = "SKP saya";
inline constexpr std::string_view skp_dipimpin = "SKP yang saya pimpin";
inline constexpr std::string_view distribusi_predikat = "Distribusi predikat";
inline constexpr std::string_view saring_semua = "Semua";
inline constexpr std::string_view saring_saya = "Menunggu saya";
inline constexpr std::string_view saring_pegawai = "Menunggu pegawai";
inline constexpr std::string_view saring_ditetapkan = "Ditetapkan";
inline constexpr std::string_view terima_semua_berkas = "Terima semuanya";
inline constexpr std::string_view pulihkan_semua = "Pulihkan semuanya";
inline constexpr std::string_view lanjut_tanpa = "Lanjutkan tanpa";
inline constexpr std::string_view lihat_berkas = "Lihat berkas ";
inline constexpr std::string_view kembali_ke_berkas = "Kembali ke daftar berkas";
inline constexpr std::string_view banyak_batal = "Jangan terima";
inline constexpr std::string_view ukuran_kertas = "Ukuran kertas";
inline constexpr std::string_view tempat_pada_kertas = "Tempat tanda tangan";
inline constexpr std::string_view tanggal_pada_kertas = "Tanggal tanda tangan";
inline constexpr std::string_view profil = "Profil instansi";

}  // namespace kinerja::ui::wording
