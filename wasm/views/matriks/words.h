// What several views of this room say, or a test finds things by.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view matriks_buka_hasil_kerja = "Buka Hasil Kerja";
inline constexpr std::string_view tambah_pegawai = "Tambah pegawai";
inline constexpr std::string_view tambah_anggota_tim = "Tambah anggota tim";
inline constexpr std::string_view tempel_pegawai = "Tempel daftar pegawai";
inline constexpr std::string_view tempel_pegawai_label = "Daftar pegawai";
inline constexpr std::string_view data_pegawai = "Data pegawai";
inline constexpr std::string_view hapus_pegawai = "Hapus dari matriks";
inline constexpr std::string_view selesai = "Selesai";
inline constexpr std::string_view buat_draf_skp = "Buat draf di perangkat ini";
inline constexpr std::string_view buat_semua_berkas = "Buat semua berkas";
inline constexpr std::string_view peran_lepas = "Tidak dipakai pada matriks ini";
inline constexpr std::string_view pindahkan_ke = "Pindahkan ke";

}  // namespace kinerja::ui::wording
