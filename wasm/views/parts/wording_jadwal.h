// Sentences about evaluation periods, deadlines and rencana aksi.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

// Section Jadwal dan Tenggat
inline constexpr std::string_view jadwal_isi =
    "Periode evaluasi dan tenggat ditetapkan instansi, tidak selalu mengikuti bulan kalender. Yang "
    "dibiarkan kosong memakai nilai bawaan yang disebut di bawahnya.";
inline constexpr std::string_view periode_evaluasi = "Periode evaluasi";
inline constexpr std::string_view periode_pola =
    "Pilih polanya; setelah itu setiap periode masih dapat diubah, ditambah, atau dihapus.";
inline constexpr std::string_view hari_mulai = "Bulan instansi dimulai";
inline constexpr std::string_view hari_mulai_bantuan =
    "Bila tanggal 16, Januari berakhir 15 Januari dan Februari dimulai 16 Januari.";
inline constexpr std::string_view bulan_kalender = " (bulan kalender)";
inline constexpr std::string_view hari_batas = "Waktu pengisian";
inline constexpr std::string_view hari_batas_akhir = "hari setelah periode berakhir";
inline constexpr std::string_view pada_hari_terakhir = "Pada hari terakhir periode";
inline constexpr std::string_view ubah_periode = "Ubah tanggal periode";
inline constexpr std::string_view tambah_periode = "Tambah periode sesudahnya";
inline constexpr std::string_view hapus_periode = "Hapus periode";
inline constexpr std::string_view periode_bawaan = "Kembali ke periode bawaan";
inline constexpr std::string_view periode_belum_terbaca =
    "Isi tanggal awal dan akhir periode penilaian di bagian Identitas; periode evaluasi mengikuti "
    "keduanya.";
inline constexpr std::string_view tanpa_batas = "Kosong: tidak ada batas pengisian.";
inline constexpr std::string_view batas_setahun = "Batas untuk setahun";
inline constexpr std::string_view tanpa_bawaan_penetapan =
    "Tidak ada nilai bawaan: SKP ini dimulai setelah akhir Januari.";
inline constexpr std::string_view tanpa_bawaan =
    "Nilai bawaan mengikuti periode penilaian di bagian Identitas.";
inline constexpr std::string_view bawaan = "Bawaan";
inline constexpr std::string_view semua_tenggat = "Semua tenggat";
inline constexpr std::string_view tenggat_kosong = "Belum ada tenggat yang dapat dihitung.";
inline constexpr std::string_view simpan_kalender = "Simpan tenggat ke kalender (.ics)";
inline constexpr std::string_view simpan_kalender_bantuan =
    "Buka berkasnya dengan aplikasi kalender; pengingat muncul 7 hari dan 1 hari sebelumnya. "
    "Setelah tanggal berubah, simpan dan buka lagi: acara yang sama diperbarui.";

// Countdown
inline constexpr std::string_view tenggat_terdekat = "Tenggat terdekat";
inline constexpr std::string_view tenggat_berikutnya = "Tenggat berikutnya";
inline constexpr std::string_view tenggat_terakhir = "Tenggat terakhir";
inline constexpr std::string_view simpan_semua_kalender = "Simpan semua tenggat ke kalender (.ics)";

// Rencana aksi of one RHK
inline constexpr std::string_view bentuk_bantuan =
    "Outcome: perubahan yang dirasakan penerima manfaat. Outcome antara: langkah menuju perubahan "
    "itu. Output: barang atau dokumen yang dihasilkan. Layanan: jasa yang diberikan.";
inline constexpr std::string_view rencana_aksi = "Rencana aksi";
inline constexpr std::string_view rencana_aksi_isi =
    "Apa yang dikerjakan untuk RHK ini pada setiap periode evaluasi, dan berapa targetnya. Tidak "
    "tercetak pada formulir SKP.";
inline constexpr std::string_view rencana_aksi_contoh = "Contoh: Tersusunnya rancangan antarmuka";
inline constexpr std::string_view target_aksi_contoh = "Contoh: 2 dokumen";
inline constexpr std::string_view tambah_untuk = "Tambah untuk ";
inline constexpr std::string_view salin_ke = "Salin ke ";
inline constexpr std::string_view hapus_rencana_aksi = "Hapus rencana aksi ";
inline constexpr std::string_view tidak_dipakai_periode = "Tidak dipakai pada periode ini";
inline constexpr std::string_view tidak_dipakai_periode_isi =
    "Ditulis untuk periode yang tidak ada lagi pada jadwal. Isinya tetap disimpan; pindahkan ke "
    "periode yang sekarang bila masih diperlukan.";
inline constexpr std::string_view periode_lama = " (tidak dipakai lagi)";

}  // namespace kinerja::ui::wording
