// Sentences for the PKPS plan, its way to approval, and its catalogue.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

// What has to be in place
inline constexpr std::string_view prasyarat = "Prasyarat";
inline constexpr std::string_view prasyarat_isi =
    "Hal yang perlu ada sebelum rencana dapat dibuat di Ruang GTK. Tandai yang masih menghambat; "
    "di sini Anda tetap dapat menyusun rencana.";
inline constexpr std::string_view menghambat = "Masih menghambat di Ruang GTK";
inline constexpr std::string_view tetap_dapat_disusun =
    "Penyusunan di sini tetap dapat diteruskan dan disalin ke Ruang GTK setelah hambatan selesai.";
inline constexpr std::string_view hambatan_rhk_pimpinan =
    "Perencanaan di Ruang GTK belum dapat dimulai sebelum RHK dan IKI atasan ditetapkan di "
    "e-Kinerja. Tanyakan kepada atasan langsung atau Kepala Dinas/Kepala Cabang Dinas.";
inline constexpr std::string_view hambatan_sinkronisasi =
    "RHK atasan sudah ditetapkan, tetapi belum tampil sehingga rencana belum dapat dihubungkan. "
    "Periksa lagi beberapa waktu kemudian; bila tetap belum tampil, tanyakan kepada pengelola "
    "kinerja di dinas atau pusat bantuan Ruang GTK.";
inline constexpr std::string_view hambatan_pejabat_penilai =
    "Rencana akan terkirim kepada orang yang keliru. Minta pengelola kepegawaian di dinas "
    "membetulkan data atasan sebelum Anda mengajukan.";
inline constexpr std::string_view hambatan_periode =
    "Rencana belum dapat diajukan sebelum periodenya dibuka. Tanyakan jadwal dan batas waktunya "
    "kepada dinas.";

// The plan
inline constexpr std::string_view praktik_isi =
    "Satu indikator, dipilih berdasarkan Rapor Pendidikan.";
inline constexpr std::string_view praktik_contoh =
    "Contoh: kemampuan literasi murid pada sekolah binaan";
inline constexpr std::string_view rapor_contoh =
    "Contoh: kemampuan literasi di dua sekolah binaan masih di bawah rata-rata";
inline constexpr std::string_view target_praktik_contoh = "Contoh: 6 sekolah binaan";
inline constexpr std::string_view perilaku_pkps_isi =
    "Untuk setiap nilai: satu indikator dan satu perwujudan, yaitu apa yang akan dilakukan.";
inline constexpr std::string_view perwujudan_contoh =
    "Contoh: melakukan wawancara kebutuhan dengan setiap kepala sekolah binaan sebelum akhir "
    "Februari";
inline constexpr std::string_view kompetensi_isi =
    "Satu indikator. Bila Refleksi Kompetensi sudah dikerjakan, Ruang GTK memberi rekomendasi "
    "dalam dua kelompok.";
inline constexpr std::string_view terkunci = "Isi rencana sekarang hanya dapat dibaca";

// The way to approval
inline constexpr std::string_view jalan = "Jalan menuju persetujuan";
inline constexpr std::string_view jalan_isi =
    "Catat di sini apa yang terjadi: siapa, kapan, dan dengan catatan apa. Pengajuan resmi tetap "
    "dilakukan di Ruang GTK.";
inline constexpr std::string_view tahap = "Tahap rencana";
inline constexpr std::string_view tahap_selesai = "Selesai";
inline constexpr std::string_view tahap_sekarang = "Sekarang di sini";
inline constexpr std::string_view tahap_belum = "Belum sampai";
inline constexpr std::string_view langkah_berikut = "Langkah berikut";
inline constexpr std::string_view bertindak_sebagai = "Bertindak sebagai";
inline constexpr std::string_view langkah_oleh = "Nama yang bertindak";
inline constexpr std::string_view langkah_tanggal = "Tanggal langkah";
inline constexpr std::string_view apakah_realistis = "Apakah rencana ini realistis?";
inline constexpr std::string_view apakah_dapat_dicapai = "Apakah rencana ini dapat dicapai?";
inline constexpr std::string_view langkah_catatan = "Catatan langkah";
inline constexpr std::string_view langkah_catatan_isi = "Wajib diisi bila rencana dikembalikan.";
inline constexpr std::string_view riwayat_pkps = "Riwayat rencana";
inline constexpr std::string_view riwayat_pkps_kosong = "Belum ada langkah yang dicatat.";

// The catalogue
inline constexpr std::string_view pilih_dari_daftar = "Pilih dari daftar";
inline constexpr std::string_view simpan_ke_daftar = "Simpan ke daftar saya";
inline constexpr std::string_view katalog = "Daftar indikator PKPS";
inline constexpr std::string_view katalog_isi =
    "Daftar ini bukan daftar resmi; sesuaikan dengan Ruang GTK. Simpan indikator yang Anda pakai, "
    "lalu bagikan daftar Anda kepada rekan sebagai berkas.";
inline constexpr std::string_view katalog_kembali = "Kembali ke PKPS";
inline constexpr std::string_view katalog_cari = "Cari indikator";
inline constexpr std::string_view katalog_cari_contoh = "Misalnya: literasi, disiplin, pelaporan";
inline constexpr std::string_view katalog_peran = "Untuk peran";
inline constexpr std::string_view semua_peran = "Semua peran";
inline constexpr std::string_view katalog_hasil = "Indikator yang ditemukan";
inline constexpr std::string_view katalog_kosong =
    "Belum ada indikator yang cocok. Tulis sendiri di bagian PKPS, lalu tekan Simpan ke daftar "
    "saya.";
inline constexpr std::string_view katalog_lagi =
    "Masih ada indikator lain. Ketik kata kunci untuk mempersempit.";
inline constexpr std::string_view daftar_saya = "Daftar saya";
inline constexpr std::string_view ubah_entri = "Ubah indikator";
inline constexpr std::string_view hapus_entri = "Hapus indikator";
inline constexpr std::string_view hapus_entri_judul = "Hapus indikator ini?";
inline constexpr std::string_view hapus_entri_isi =
    "Indikator dihapus dari Daftar saya pada perangkat ini. Rencana Anda tidak berubah.";
inline constexpr std::string_view entri_indikator = "Indikator";
inline constexpr std::string_view entri_perwujudan = "Perwujudan";
inline constexpr std::string_view simpan_perubahan = "Simpan perubahan";
inline constexpr std::string_view batal_ubah = "Batal mengubah";
inline constexpr std::string_view bagikan_daftar = "Berbagi Daftar saya";
inline constexpr std::string_view ekspor_daftar = "Simpan Daftar saya sebagai berkas";
inline constexpr std::string_view impor_daftar = "Tambahkan dari berkas";
inline constexpr std::string_view daftar_rusak = "Daftar saya tidak dapat dibaca";

// What happened to the catalogue
inline constexpr std::string_view entri_tersimpan =
    "Disimpan di Daftar saya, hanya pada perangkat ini.";
inline constexpr std::string_view entri_sudah_ada = "Indikator ini sudah ada di Daftar saya.";
inline constexpr std::string_view entri_kosong = "Indikator tidak boleh kosong.";
inline constexpr std::string_view entri_terlalu_panjang =
    "Kalimat ini terlalu panjang untuk Daftar saya.";
inline constexpr std::string_view daftar_penuh =
    "Daftar saya sudah penuh (500). Hapus yang tidak dipakai lagi.";
inline constexpr std::string_view entri_berubah = "Perubahan indikator disimpan.";
inline constexpr std::string_view entri_terhapus = "Indikator dihapus dari Daftar saya.";
inline constexpr std::string_view daftar_gagal =
    "Daftar saya belum dapat disimpan di perangkat ini. Rencana Anda tidak berubah.";
inline constexpr std::string_view daftar_rusak_tolak =
    "Daftar saya di perangkat ini tidak dapat dibaca, jadi tidak ditimpa. Buka Pilih dari daftar "
    "untuk menyisihkannya.";

}  // namespace kinerja::ui::wording
