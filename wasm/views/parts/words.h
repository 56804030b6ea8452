// What views of several rooms say.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view beranda = "Beranda";
inline constexpr std::string_view tentang = "Tentang";
inline constexpr std::string_view kembali = "Kembali";
inline constexpr std::string_view batal = "Batal";
inline constexpr std::string_view riwayat = "Riwayat";
inline constexpr std::string_view isi = "Isi halaman";
inline constexpr std::string_view belum_dipilih = "Belum dipilih";
inline constexpr std::string_view tanpa_nama = "(nama belum diisi)";
inline constexpr std::string_view kelengkapan = "Kelengkapan";
inline constexpr std::string_view hapus = "Hapus";
inline constexpr std::string_view tanggal_contoh = "Contoh: 01-01-2027";
inline constexpr std::string_view rhk_belum_ditulis = "(RHK belum ditulis)";
inline constexpr std::string_view naikkan = "Naikkan";
inline constexpr std::string_view turunkan = "Turunkan";
inline constexpr std::string_view pakai_usulan = "Pakai usulan";
inline constexpr std::string_view sudah_dipertimbangkan = "Sudah dipertimbangkan";
inline constexpr std::string_view memang_begitu = "Memang begitu";
inline constexpr std::string_view cetak = "Cetak";
inline constexpr std::string_view milik_siapa = "Ini cadangan milik Anda sendiri?";
inline constexpr std::string_view cadangan_saya = "Ya, ini cadangan saya";
inline constexpr std::string_view cadangan_orang = "Bukan, ini dari orang lain";
inline constexpr std::string_view cadangkan_semua = "Cadangkan semua draf";
inline constexpr std::string_view hapus_permanen = "Hapus permanen";
inline constexpr std::string_view kembali_ke_draf = "Kembali ke draf";
inline constexpr std::string_view simpan_rusak = "Draf tidak dapat disimpan di peramban ini";
inline constexpr std::string_view mode_pribadi = "Peramban ini tampaknya dalam mode pribadi";
inline constexpr std::string_view mode_pribadi_isi =
    "Ini hanya dugaan: ruang penyimpanannya jauh lebih kecil daripada biasanya, atau sebagian "
    "ditutup. Dalam mode pribadi semua draf hilang ketika jendela ditutup. Bila benar, gunakan "
    "jendela biasa, atau simpan berkas sebelum menutupnya.";
inline constexpr std::string_view simpan_menunggu = "Tutup tab lain SKP Luring";
inline constexpr std::string_view simpan_diam = "Penyimpanan peramban belum menjawab";
inline constexpr std::string_view simpan_lebih_baru =
    "Draf di perangkat ini dibuat oleh versi yang lebih baru";
inline constexpr std::string_view hapus_semua = "Hapus semua data di perangkat ini";
inline constexpr std::string_view tanda_beda = "Kata dalam [kurung siku] berbeda.";
inline constexpr std::string_view sasaran_belum_ditulis = "(sasaran belum ditulis)";
inline constexpr std::string_view buat_dari_lain = "Buat dari SKP lain";
inline constexpr std::string_view skp_terkunci_isi =
    "Isinya hanya dapat dibaca. Untuk mengubahnya, kembalikan ke dialog atau mulai revisi pada "
    "bagian Dialog Kinerja; versi ini tetap tersimpan.";
inline constexpr std::string_view tahap_selesai = "Selesai";
inline constexpr std::string_view tahap_sekarang = "Sekarang di sini";
inline constexpr std::string_view tahap_belum = "Belum sampai";
inline constexpr std::string_view hapus_entri = "Hapus indikator";
inline constexpr std::string_view contoh_rusak_isi =
    "Catatannya rusak atau ditulis versi program yang lebih baru, dan dibiarkan apa adanya.";
inline constexpr std::string_view sisihkan = "Sisihkan dan mulai daftar baru";
inline constexpr std::string_view hapus_contoh = "Hapus contoh";
inline constexpr std::string_view di_luar_catatan = "Berkas ini diubah di luar catatan dialog";
inline constexpr std::string_view menggugurkan = "Menerima berkas ini menggugurkan ";
inline constexpr std::string_view jawab_siapa_anda =
    "Jawab dahulu siapa Anda, di bagian atas halaman ini.";
inline constexpr std::string_view terima_berkas = "Terima berkas";
inline constexpr std::string_view lebih_lama = "Berkas ini lebih lama daripada yang ada di sini";

}  // namespace kinerja::ui::wording
