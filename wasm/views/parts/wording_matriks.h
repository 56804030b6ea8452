// Sentences of the matrix of roles and results.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

using Words = std::string_view;

inline constexpr Words matriks_isi =
    "Hasil apa yang disumbangkan setiap pegawai pada tiap IKI Anda. Tulis sebagai hasil, misalnya "
    "\"Tersusunnya ...\"; setiap hasil menjadi RHK pada SKP pegawai itu.";
inline constexpr Words matriks_tanpa_iki = "Belum ada IKI untuk dibagikan";
inline constexpr Words matriks_tanpa_iki_isi =
    "Kolom matriks adalah IKI Anda sendiri. Tulis dahulu RHK dan IKI pada bagian Hasil Kerja.";
inline constexpr Words matriks_buka_hasil_kerja = "Buka Hasil Kerja";
inline constexpr Words matriks_tanpa_pegawai = "Belum ada pegawai pada matriks";
inline constexpr Words matriks_tanpa_pegawai_isi =
    "Tambahkan pegawai satu per satu, atau tempel daftar nama, NIP, dan jabatan dari Excel.";
inline constexpr Words matriks_langsung = "Pegawai dan ketua tim";
inline constexpr Words matriks_nama = "Nama pegawai dan jabatan";
inline constexpr Words matriks_tanpa_nama = "(nama belum diisi)";
inline constexpr Words matriks_tanpa_kalimat = "(IKI belum ditulis)";
inline constexpr Words matriks_rhk_tanpa_kalimat = "(RHK belum ditulis)";
inline constexpr Words unit_lain = "unit lain";
inline constexpr Words matriks_keluar =
    "Tombol panah dan Tab berpindah sel, Enter atau mengetik mengubah isi, Delete mengosongkan, "
    "Escape keluar dari tabel.";
inline constexpr Words matriks_tim_tanpa_hasil =
    "Ketua tim ini belum memiliki hasil. Isi dahulu hasil ketua tim; hasil itu menjadi kolom tim.";
inline constexpr Words tambah_pegawai = "Tambah pegawai";
inline constexpr Words tambah_anggota_tim = "Tambah anggota tim";
inline constexpr Words tempel_pegawai = "Tempel daftar pegawai";
inline constexpr Words tempel_pegawai_isi =
    "Salin kolom nama, NIP, dan jabatan dari Excel, lalu tempel di sini: satu baris, satu pegawai.";
inline constexpr Words tempel_pegawai_label = "Daftar pegawai";
inline constexpr Words tempel_pegawai_contoh =
    "Klik di sini, lalu tekan Ctrl+V (pada telepon: tekan lama, pilih Tempel).";
inline constexpr Words data_pegawai = "Data pegawai";
inline constexpr Words pilih_ketua = "Langsung di bawah pimpinan";
inline constexpr Words ketua_bantuan =
    "Anggota tim mendukung hasil ketua timnya; kolomnya adalah hasil ketua tim.";
inline constexpr Words hapus_pegawai = "Hapus dari matriks";
inline constexpr Words selesai = "Selesai";
inline constexpr Words jadikan_skp = "Menjadi SKP pegawai";
inline constexpr Words jadikan_skp_isi =
    "Setiap hasil pegawai ini menjadi RHK, tertaut pada RHK pimpinannya; IKI diisi pegawai "
    "sendiri.";
inline constexpr Words buat_berkas_skp = "Buat berkas SKP untuk ";
inline constexpr Words buat_draf_skp = "Buat draf di perangkat ini";
inline constexpr Words tanpa_hasil_untuk_skp =
    "Pegawai ini belum memiliki hasil pada matriks; isi dahulu selnya.";
inline constexpr Words peran_lepas = "Tidak dipakai pada matriks ini";
inline constexpr Words peran_lepas_isi =
    "IKI untuk hasil ini sudah dihapus, atau ketua tim tidak memiliki hasil pada IKI itu. "
    "Pindahkan ke kolom lain, atau hapus.";
inline constexpr Words pindahkan_ke = "Pindahkan ke";
inline constexpr Words pilih_kolom = "Pilih kolom";
inline constexpr Words hapus_hasil = "Hapus hasil ini";

}  // namespace kinerja::ui::wording
