// Sentences for pasting tables and for the library of examples.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

// Pasting a table
inline constexpr std::string_view tempel = "Tempel dari Excel";
inline constexpr std::string_view tempel_isi =
    "Salin tabel RHK dan IKI dari Excel, Word, atau halaman web, lalu tempelkan di sini. Urutan "
    "kolom bebas. Belum ada yang masuk ke SKP sebelum Anda menekan tombol Masukkan.";
inline constexpr std::string_view tempel_label = "Tabel yang ditempel";
inline constexpr std::string_view tempel_contoh =
    "Klik di sini, lalu tekan Ctrl+V (pada telepon: tekan lama, pilih Tempel).";
inline constexpr std::string_view tempel_kosong_judul = "Kolom yang dikenali";
inline constexpr std::string_view tempel_kosong_isi =
    "RHK pimpinan, RHK, aspek, IKI, target, satuan, perspektif, penugasan dari. Yang harus ada "
    "hanya RHK. Sel kosong di bawah sel gabungan dibaca sama dengan sel di atasnya.";
inline constexpr std::string_view tempel_kolom = "Isi setiap kolom";
inline constexpr std::string_view tempel_kolom_isi =
    "Dugaan program. Ubah bila ada kolom yang keliru.";
inline constexpr std::string_view tempel_ditolak = "Belum dapat dimasukkan";
inline constexpr std::string_view tempel_tetap = "Teks yang Anda tempel tetap ada.";
inline constexpr std::string_view tempel_catatan = "Perlu dilihat";
inline constexpr std::string_view tempel_hasil = "Yang akan dimasukkan";
inline constexpr std::string_view tempel_terlalu_banyak =
    "Terlalu banyak sekaligus: paling banyak 5.000 RHK dan IKI. Tempelkan sebagian dahulu.";
inline constexpr std::string_view tempel_kosongkan = "Kosongkan";
inline constexpr std::string_view ke_hasil_kerja = "Kembali ke Hasil Kerja";
inline constexpr std::string_view tidak_dapat_diubah = "Draf ini sekarang hanya dapat dibaca.";
inline constexpr std::string_view tanpa_iki = "Belum ada IKI untuk RHK ini.";

// The library of examples
inline constexpr std::string_view mulai_dari_contoh = "Mulai dari contoh";
inline constexpr std::string_view cari_contoh_iki = "Cari contoh IKI";
inline constexpr std::string_view pustaka_iki_isi =
    "Pilih satu contoh. Contoh masuk sebagai IKI pada RHK ini dan langsung dapat Anda ubah.";
inline constexpr std::string_view pustaka_rhk_isi =
    "Pilih satu contoh. Contoh masuk sebagai RHK utama dengan satu IKI dan langsung dapat Anda "
    "ubah.";
inline constexpr std::string_view pustaka_label =
    "Contoh disusun oleh SKP Luring sebagai bahan belajar, bukan ketentuan. Sesuaikan dengan tugas "
    "dan ekspektasi pimpinan Anda.";
inline constexpr std::string_view pustaka_cari = "Cari contoh";
inline constexpr std::string_view pustaka_cari_contoh = "Misalnya: laporan, guru, waktu layanan";
inline constexpr std::string_view pustaka_hasil = "Contoh yang ditemukan";
inline constexpr std::string_view pustaka_kosong =
    "Tidak ada contoh yang cocok. Coba kata yang lebih pendek, atau kosongkan pencarian.";
inline constexpr std::string_view pustaka_lagi =
    "Masih ada contoh lain. Ketik kata kunci untuk mempersempit.";
inline constexpr std::string_view jabatan_anda = "Jabatan Anda";
inline constexpr std::string_view contoh_saya = "Contoh saya";
inline constexpr std::string_view semua_jabatan = "Tanpa jabatan";
inline constexpr std::string_view kembali_ke_rhk = "Kembali ke RHK";

// The person's own examples
inline constexpr std::string_view simpan_contoh = "Simpan sebagai contoh";
inline constexpr std::string_view contoh_tersimpan =
    "Disimpan di Contoh saya, hanya pada perangkat ini.";
inline constexpr std::string_view contoh_sudah_ada = "Contoh ini sudah ada di Contoh saya.";
inline constexpr std::string_view contoh_terlalu_panjang =
    "Kalimat ini terlalu panjang untuk dijadikan contoh.";
inline constexpr std::string_view contoh_penuh =
    "Contoh saya sudah penuh (500). Hapus yang tidak dipakai lagi.";
inline constexpr std::string_view contoh_gagal =
    "Contoh saya belum dapat disimpan di perangkat ini. Tulisan di SKP Anda tidak berubah.";
inline constexpr std::string_view contoh_rusak_tolak =
    "Contoh saya di perangkat ini tidak dapat dibaca, jadi tidak ditimpa. Buka Cari contoh untuk "
    "menyisihkannya.";
inline constexpr std::string_view contoh_rusak = "Contoh saya tidak dapat dibaca";
inline constexpr std::string_view contoh_rusak_isi =
    "Catatannya rusak atau ditulis versi program yang lebih baru, dan dibiarkan apa adanya.";
inline constexpr std::string_view sisihkan = "Sisihkan dan mulai daftar baru";
inline constexpr std::string_view contoh_terhapus = "Contoh dihapus.";
inline constexpr std::string_view hapus_contoh = "Hapus contoh";
inline constexpr std::string_view hapus_contoh_judul = "Hapus contoh ini?";
inline constexpr std::string_view hapus_contoh_isi =
    "Contoh dihapus dari Contoh saya pada perangkat ini. SKP Anda tidak berubah.";

}  // namespace kinerja::ui::wording
