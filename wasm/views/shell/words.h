// What several views of this room say, or a test finds things by.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view nama_program = "SKP Luring";
inline constexpr std::string_view mengerti = "Mengerti";
inline constexpr std::string_view urungkan = "Urungkan";
inline constexpr std::string_view ulangi = "Ulangi";
inline constexpr std::string_view simpan_berkas = "Simpan berkas";
inline constexpr std::string_view navigasi = "Bagian SKP";
inline constexpr std::string_view belum_tersimpan = "Belum tersimpan";
inline constexpr std::string_view menyimpan = "Menyimpan…";
inline constexpr std::string_view tersimpan = "Tersimpan";
inline constexpr std::string_view gagal_menyimpan = "GAGAL menyimpan";
inline constexpr std::string_view hanya_dibaca = "Hanya dibaca";
inline constexpr std::string_view pemeriksaan = "Pemeriksaan";
inline constexpr std::string_view wajib_dilengkapi = "Wajib dilengkapi";
inline constexpr std::string_view semua_terpenuhi = "Semua yang diminta aturan sudah ada.";
inline constexpr std::string_view lihat_pemeriksaan = "Lihat pemeriksaan";
inline constexpr std::string_view pulihkan_versi = "Pulihkan versi ini";
inline constexpr std::string_view kembali_ke_sekarang = "Kembali ke versi sekarang";
inline constexpr std::string_view melihat_versi = "Anda sedang melihat versi lama";
inline constexpr std::string_view tab_lain = "Draf ini sedang dibuka di tab lain";
inline constexpr std::string_view ambil_alih = "Ambil alih";
inline constexpr std::string_view bentrok = "Draf ini sudah diubah di tab lain";
inline constexpr std::string_view muat_terbaru = "Muat versi terbaru";
inline constexpr std::string_view berhenti_membaca = "Berhenti membaca";
inline constexpr std::string_view dihapus_lain = "Draf ini sudah dihapus permanen di tab lain";
inline constexpr std::string_view simpan_salinan = "Simpan versi saya sebagai draf baru";
inline constexpr std::string_view versi_baru_program =
    "Draf ini ditulis oleh versi program yang lebih baru";
inline constexpr std::string_view versi_baru_program_isi =
    "Di sini hanya dapat dibaca dan disimpan sebagai berkas. Muat ulang halaman ketika ada "
    "jaringan untuk memperbarui program.";
inline constexpr std::string_view impor_judul = "Impor berkas";
inline constexpr std::string_view impor_ditolak = "Berkas tidak diimpor";
inline constexpr std::string_view impor_aman = "Tidak ada draf di perangkat ini yang berubah.";
inline constexpr std::string_view impor_sama =
    "Draf ini sudah ada di perangkat ini dan isinya sama persis. Tidak ada yang perlu diimpor.";
inline constexpr std::string_view impor_beda =
    "Draf ini sudah ada di perangkat ini, tetapi isinya berbeda. Pilih satu; bila diganti, versi "
    "lama tetap ada di riwayat.";
inline constexpr std::string_view impor_tambahkan = "Tambahkan draf";
inline constexpr std::string_view impor_salinan = "Simpan sebagai draf terpisah";
inline constexpr std::string_view impor_gabung = "Gabungkan dialognya";
inline constexpr std::string_view tetap_ganti = "Tetap ganti draf yang ada";
inline constexpr std::string_view pengantar_dari = "Catatan pengantar dari ";
inline constexpr std::string_view untuk_siapa = "Berkas untuk siapa?";
inline constexpr std::string_view cadangan_sendiri = "Cadangan untuk diri sendiri";
inline constexpr std::string_view untuk_orang_lain = "Untuk orang lain";
inline constexpr std::string_view impor_ganti = "Ganti draf yang ada";
inline constexpr std::string_view impor_sama_terhapus =
    "Draf ini ada pada Draf terhapus dan isinya sama persis; yang perlu hanya memulihkannya.";
inline constexpr std::string_view impor_buka = "Buka draf";
inline constexpr std::string_view impor_pulihkan = "Pulihkan dan buka draf";
inline constexpr std::string_view hapus_draf = "Hapus draf";
inline constexpr std::string_view siapa_pada_skp = "Anda pada SKP ini";
inline constexpr std::string_view impor_ambil_rhk = "Ambil RHK dari berkas ini";

}  // namespace kinerja::ui::wording
