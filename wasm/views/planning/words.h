// What several views of this room say, or a test finds things by.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view tambah_rhk_pimpinan = "Tambah RHK pimpinan";
inline constexpr std::string_view tambah_rhk_utama = "Tambah RHK utama";
inline constexpr std::string_view gabungkan_target = "Gabungkan target ke kalimat";
inline constexpr std::string_view semua_rhk = "Semua RHK";
inline constexpr std::string_view hapus_rhk = "Hapus RHK";
inline constexpr std::string_view tidak_dipakai =
    "tidak dipakai pada format ini; isinya tetap disimpan";
inline constexpr std::string_view rhk_sebelumnya = "RHK sebelumnya";
inline constexpr std::string_view rhk_berikutnya = "RHK berikutnya";
inline constexpr std::string_view tambah_sumber_daya = "Tambah dukungan";
inline constexpr std::string_view hapus_sumber_daya = "Hapus dukungan";
inline constexpr std::string_view salin_skema = "Pakai untuk RHK lain yang masih kosong";
inline constexpr std::string_view ambil_dari_berkas = "Ambil dari berkas pimpinan";
inline constexpr std::string_view ganti_sementara = "Ganti catatan sementara";
inline constexpr std::string_view sementara_judul = "Sementara boleh dipakai dahulu";
inline constexpr std::string_view keadaan_sementara = "Catatan sementara";
inline constexpr std::string_view ambil_dari_skp =
    "Berkas ini SKP lengkap; yang diambil hanya RHK dan IKI.";
inline constexpr std::string_view ambil_pilih_draf = "Untuk draf SKP yang mana?";
inline constexpr std::string_view ke_rhk_pimpinan = "Kembali ke RHK Pimpinan";
inline constexpr std::string_view tambah_sasaran = "Tambah sasaran";
inline constexpr std::string_view hapus_sasaran = "Hapus sasaran";
inline constexpr std::string_view bagikan_simpan = "Simpan paket RHK pimpinan";
inline constexpr std::string_view ambil_dari_lain = "Ambil dari SKP lain";
inline constexpr std::string_view salin_berkas = "Pilih berkas";
inline constexpr std::string_view salin_pegawai = "Identitas pegawai";
inline constexpr std::string_view salin_lampiran = "Lampiran (dukungan menjadi belum dibahas)";
inline constexpr std::string_view salin_tanpa_rhk = "Kosongkan pilihan RHK";
inline constexpr std::string_view salin_rencana_aksi = "Sertakan rencana aksi RHK yang dipilih";
inline constexpr std::string_view salin_tetap_judul = "Yang sudah terisi tidak diganti";
inline constexpr std::string_view salin_ke_sini = "Salin ke SKP ini";
inline constexpr std::string_view salin_jadi_baru = "Buat SKP baru dari pilihan ini";
inline constexpr std::string_view tambah_periode = "Tambah periode sesudahnya";
inline constexpr std::string_view hapus_periode = "Hapus periode";
inline constexpr std::string_view periode_bawaan = "Kembali ke periode bawaan";
inline constexpr std::string_view periode_belum_terbaca =
    "Isi tanggal awal dan akhir periode penilaian di bagian Identitas; periode evaluasi mengikuti "
    "keduanya.";
inline constexpr std::string_view tenggat_kosong = "Belum ada tenggat yang dapat dihitung.";
inline constexpr std::string_view simpan_kalender = "Simpan tenggat ke kalender (.ics)";
inline constexpr std::string_view tambah_untuk = "Tambah untuk ";
inline constexpr std::string_view tidak_dipakai_periode = "Tidak dipakai pada periode ini";
inline constexpr std::string_view triwulan = "Target per triwulan";
inline constexpr std::string_view tambah_triwulan = "Tambah target per triwulan";
inline constexpr std::string_view manual_indikator = "Manual indikator";
inline constexpr std::string_view tempel = "Tempel dari Excel";
inline constexpr std::string_view tempel_label = "Tabel yang ditempel";
inline constexpr std::string_view tempel_terlalu_banyak =
    "Terlalu banyak sekaligus: paling banyak 5.000 RHK dan IKI. Tempelkan sebagian dahulu.";
inline constexpr std::string_view tempel_kosongkan = "Kosongkan";
inline constexpr std::string_view ke_hasil_kerja = "Kembali ke Hasil Kerja";
inline constexpr std::string_view mulai_dari_contoh = "Mulai dari contoh";
inline constexpr std::string_view cari_contoh_iki = "Cari contoh IKI";
inline constexpr std::string_view pustaka_cari = "Cari contoh";
inline constexpr std::string_view pustaka_kosong =
    "Tidak ada contoh yang cocok. Coba kata yang lebih pendek, atau kosongkan pencarian.";
inline constexpr std::string_view contoh_saya = "Contoh saya";
inline constexpr std::string_view simpan_contoh = "Simpan sebagai contoh";
inline constexpr std::string_view contoh_rusak = "Contoh saya tidak dapat dibaca";

}  // namespace kinerja::ui::wording
