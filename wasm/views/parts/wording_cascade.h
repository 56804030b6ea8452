// Sentences for RHK of the leader, the package, alignment, and copying from another SKP.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

// Section RHK Pimpinan
inline constexpr std::string_view ambil_dari_berkas = "Ambil dari berkas pimpinan";
inline constexpr std::string_view ganti_sementara = "Ganti catatan sementara";
inline constexpr std::string_view sementara_judul = "Sementara boleh dipakai dahulu";
inline constexpr std::string_view sementara_isi =
    "Aplikasi e-Kinerja menolak SKP yang merujuk RHK pimpinan yang belum ditetapkan. Di sini Anda "
    "tetap dapat menyusun semuanya; ketika pimpinan sudah menetapkan, ambil berkasnya lalu ganti "
    "catatan sementara.";
inline constexpr std::string_view keadaan_sementara = "Catatan sementara";
inline constexpr std::string_view keadaan_ditetapkan = "Sudah ditetapkan pimpinan";
inline constexpr std::string_view diambil_dari_berkas = "diambil dari berkas";
inline constexpr std::string_view belum_dipakai_rhk = "Belum dirujuk RHK Anda.";
inline constexpr std::string_view iki_pimpinan_label = "IKI dari RHK pimpinan (satu per baris)";
inline constexpr std::string_view iki_pimpinan_bantuan =
    "Wajib disertakan bila pimpinan Anda JPT atau memimpin unit kerja mandiri.";
inline constexpr std::string_view pemilik_bantuan =
    "Jabatan pemilik RHK, bila bukan Pejabat Penilai Kinerja Anda.";

// The package, before it is taken
inline constexpr std::string_view ambil_judul = "RHK pimpinan dari berkas";
inline constexpr std::string_view ambil_isi =
    "Belum ada yang berubah. Periksa dahulu, lalu tekan tombol Ambil; RHK yang ada tidak dihapus.";
inline constexpr std::string_view ambil_dari_skp =
    "Berkas ini SKP lengkap; yang diambil hanya RHK dan IKI.";
inline constexpr std::string_view ambil_perhatikan = "Perhatikan asal berkas ini";
inline constexpr std::string_view ambil_catatan = "Catatan pembacaan berkas";
inline constexpr std::string_view ambil_baru = "Baru";
inline constexpr std::string_view ambil_berubah = "Berubah";
inline constexpr std::string_view ambil_sama = "Sudah ada";
inline constexpr std::string_view ambil_sekarang = "Sekarang";
inline constexpr std::string_view ambil_menjadi = "Menjadi";
inline constexpr std::string_view tanda_beda = "Kata dalam [kurung siku] berbeda.";
inline constexpr std::string_view ambil_kosong = "Berkas ini tidak memuat RHK.";
inline constexpr std::string_view ambil_pilih_draf = "Untuk draf SKP yang mana?";
inline constexpr std::string_view ambil_tanpa_draf =
    "Buat SKP Anda dahulu, lalu impor berkas ini lagi.";
inline constexpr std::string_view ambil_jpt =
    "SKP ini memakai format JPT atau pimpinan unit kerja mandiri, tanpa kolom RHK pimpinan. Yang "
    "diambil tetap disimpan, tetapi tidak tercetak.";
inline constexpr std::string_view impor_ambil_rhk = "Ambil RHK dari berkas ini";
inline constexpr std::string_view ke_rhk_pimpinan = "Kembali ke RHK Pimpinan";

// Replacing notes
inline constexpr std::string_view ganti_isi =
    "Di sebelah kiri catatan Anda, di sebelah kanan RHK yang sudah ditetapkan. RHK Anda yang "
    "merujuk catatan itu akan merujuk penggantinya, lalu catatannya hilang. Dapat diurungkan.";
inline constexpr std::string_view ganti_dengan = "Ganti dengan";
inline constexpr std::string_view ganti_biarkan = "Biarkan sementara";
inline constexpr std::string_view ganti_catatan_anda = "Catatan Anda";
inline constexpr std::string_view ganti_ditetapkan = "Ditetapkan pimpinan";
inline constexpr std::string_view ganti_tanpa_rhk = "Tidak ada RHK Anda yang merujuk catatan ini.";
inline constexpr std::string_view ganti_habis = "Tidak ada lagi catatan sementara.";
inline constexpr std::string_view ganti_belum_ada =
    "Belum ada RHK pimpinan yang sudah ditetapkan. Ambil dahulu dari berkas pimpinan.";

// Keselarasan
inline constexpr std::string_view keselarasan_isi =
    "Dari sasaran Perjanjian Kinerja unit, melalui RHK pimpinan, sampai RHK Anda. Tekan satu baris "
    "untuk membukanya. Bagian ini tidak tercetak pada formulir SKP.";
inline constexpr std::string_view sasaran_judul = "Sasaran Perjanjian Kinerja";
inline constexpr std::string_view sasaran_isi =
    "Salin dari Perjanjian Kinerja unit Anda, sebanyak yang berkaitan dengan tugas Anda.";
inline constexpr std::string_view tambah_sasaran = "Tambah sasaran";
inline constexpr std::string_view hapus_sasaran = "Hapus sasaran";
inline constexpr std::string_view sasaran_belum_ditulis = "(sasaran belum ditulis)";
inline constexpr std::string_view iku_bantuan = "Indikator Kinerja Utama (IKU), satu per baris.";
inline constexpr std::string_view pohon_judul = "Pohon keselarasan";
inline constexpr std::string_view pohon_kosong =
    "Pohon ini terisi setelah ada sasaran, RHK pimpinan, atau RHK Anda.";
inline constexpr std::string_view putus_tanpa_sasaran = "belum mendukung sasaran";
inline constexpr std::string_view putus_tanpa_rhk_pimpinan = "belum mengintervensi RHK pimpinan";
inline constexpr std::string_view putus_tidak_didukung = "belum didukung";
inline constexpr std::string_view putus_belum_dipakai = "belum dirujuk RHK Anda";
inline constexpr std::string_view peran_pegawai = "Hasil pegawai";
inline constexpr std::string_view bagikan_judul = "Bagikan RHK kepada pegawai Anda";
inline constexpr std::string_view bagikan_isi =
    "Untuk pimpinan: berkas kecil ini memuat nama, jabatan, unit, periode, serta RHK dan IKI Anda. "
    "NIP dan isi SKP yang lain tidak ikut. Pegawai mengambilnya di bagian RHK Pimpinan.";
inline constexpr std::string_view bagikan_simpan = "Simpan paket RHK pimpinan";
inline constexpr std::string_view bagikan_kosong = "Tulis RHK Anda terlebih dahulu.";

// Copying from another SKP
inline constexpr std::string_view buat_dari_lain = "Buat dari SKP lain";
inline constexpr std::string_view ambil_dari_lain = "Ambil dari SKP lain";
inline constexpr std::string_view salin_isi =
    "Pilih SKP sumber: draf di perangkat ini (misalnya SKP tahun lalu) atau berkas .skp.json "
    "seorang rekan. Yang sudah Anda tulis tidak ditimpa.";
inline constexpr std::string_view salin_draf = "Draf di perangkat ini";
inline constexpr std::string_view salin_tanpa_draf = "Tidak ada draf lain di perangkat ini.";
inline constexpr std::string_view salin_berkas = "Pilih berkas";
inline constexpr std::string_view salin_sumber_lain = "Pilih sumber lain";
inline constexpr std::string_view salin_pilih = "Yang disalin";
inline constexpr std::string_view salin_pegawai = "Identitas pegawai";
inline constexpr std::string_view salin_penilai = "Pejabat Penilai Kinerja";
inline constexpr std::string_view salin_rhk_pimpinan = "RHK pimpinan (menjadi catatan sementara)";
inline constexpr std::string_view salin_ekspektasi = "Ekspektasi khusus pimpinan";
inline constexpr std::string_view salin_lampiran = "Lampiran (dukungan menjadi belum dibahas)";
inline constexpr std::string_view salin_acuan = "Acuan penyusunan";
inline constexpr std::string_view salin_sasaran = "Sasaran Perjanjian Kinerja";
inline constexpr std::string_view salin_matriks =
    "Matriks pembagian peran dan hasil (hasil untuk RHK yang ikut disalin)";
inline constexpr std::string_view salin_rhk = "RHK beserta IKI dan targetnya";
inline constexpr std::string_view salin_semua_rhk = "Pilih semua RHK";
inline constexpr std::string_view salin_tanpa_rhk = "Kosongkan pilihan RHK";
inline constexpr std::string_view salin_rencana_aksi = "Sertakan rencana aksi RHK yang dipilih";
inline constexpr std::string_view salin_tanggal =
    "Tanggal periode tidak disalin. Tenggat di dalam kalimat yang menyebut tahun lama akan "
    "ditunjukkan pada Pemeriksaan.";
inline constexpr std::string_view salin_tetap_judul = "Yang sudah terisi tidak diganti";
inline constexpr std::string_view salin_ke_sini = "Salin ke SKP ini";
inline constexpr std::string_view salin_jadi_baru = "Buat SKP baru dari pilihan ini";
inline constexpr std::string_view salin_tak_terbaca =
    "SKP itu tidak dapat dibaca. Tidak ada yang berubah.";

}  // namespace kinerja::ui::wording
