// What several views of this room say, or a test finds things by.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view ruang_dialog = "Ruang dialog";
inline constexpr std::string_view buka_ruang = "Buka ruang dialog";
inline constexpr std::string_view siapa_anda = "Siapa Anda pada SKP ini?";
inline constexpr std::string_view tempat_tanda_tangan = "Tempat";
inline constexpr std::string_view catatan_langkah = "Catatan";
inline constexpr std::string_view tanpa_penyesuaian =
    "Alasan tidak ada Ekspektasi yang disesuaikan";
inline constexpr std::string_view pengantar = "Catatan pengantar";
inline constexpr std::string_view bandingkan = "Bandingkan dengan sekarang";
inline constexpr std::string_view pertemuan_terlaksana = "Pertemuan terlaksana";
inline constexpr std::string_view tambah_pertemuan = "Tambah pertemuan";
inline constexpr std::string_view terdahulu = "Tindak lanjut terdahulu yang masih terbuka";
inline constexpr std::string_view jadikan_rencana_aksi = "Jadikan rencana aksi";
inline constexpr std::string_view mulai_revisi = "Mulai revisi dari tindak lanjut ini";
inline constexpr std::string_view agenda = "Agenda";
inline constexpr std::string_view utas = "Percakapan";
inline constexpr std::string_view jenis_dukungan_baru = "Jenis dukungan yang diusulkan";
inline constexpr std::string_view berubah_sesudah_sepakat =
    "Isi SKP berubah sesudah terakhir dicatat. Pihak lain baru melihatnya pada berkas berikutnya; "
    "bila menyangkut yang sudah disepakati, kesepakatan perlu dicatat lagi oleh kedua pihak.";
inline constexpr std::string_view ke_akhir = "Ke tulisan terakhir";
inline constexpr std::string_view tulis = "Tulis";
inline constexpr std::string_view catat = "Catat";
inline constexpr std::string_view usulkan_perubahan = "Usulkan perubahan";
inline constexpr std::string_view catat_usulan = "Catat usulan";
inline constexpr std::string_view usulan_balik = "Usulan balik";
inline constexpr std::string_view catat_usulan_balik = "Catat usulan balik";
inline constexpr std::string_view alasan_menolak = "Alasan menolak";
inline constexpr std::string_view catat_penolakan = "Catat penolakan";
inline constexpr std::string_view tanggapan = "Tanggapan";
inline constexpr std::string_view catat_tanggapan = "Catat tanggapan";
inline constexpr std::string_view catat_koreksi = "Catat koreksi";
inline constexpr std::string_view saya_setuju = "Saya setuju";
inline constexpr std::string_view saya_tidak_setuju = "Saya tidak setuju";
inline constexpr std::string_view catat_tidak_setuju = "Catat tidak setuju";
inline constexpr std::string_view setujui_semua = "Setujui semua yang tidak berubah";
inline constexpr std::string_view menunggu_anda = "Menunggu Anda";
inline constexpr std::string_view berikutnya_menunggu = "Berikutnya";
inline constexpr std::string_view tidak_menunggu = "Tidak ada lagi yang menunggu Anda";
inline constexpr std::string_view layar_hadirin = "Layar hadirin";
inline constexpr std::string_view matikan_hadirin = "Matikan layar hadirin";
inline constexpr std::string_view hadirin_menyala = "Layar hadirin menyala";
inline constexpr std::string_view hadirin_cara =
    "Buka SKP ini pada tab atau jendela lain untuk proyektor, lalu tekan Layar hadirin di sana.";
inline constexpr std::string_view berhenti_mengikuti = "Berhenti mengikuti tab lain";
inline constexpr std::string_view tutup_hadirin = "Tutup layar hadirin";
inline constexpr std::string_view usul_rhk_baru = "Usulkan RHK baru";
inline constexpr std::string_view usul_iki_baru = "Usulkan IKI baru";
inline constexpr std::string_view usul_dukungan_baru = "Usulkan dukungan baru";
inline constexpr std::string_view tarik_usulan = "Tarik usulan";
inline constexpr std::string_view koreksi = "Koreksi";
inline constexpr std::string_view tanggapi = "Tanggapi";
inline constexpr std::string_view batal_tanggapan = "Batalkan tanggapan";
inline constexpr std::string_view dikoreksi = "Dikoreksi pada entri sesudahnya.";
inline constexpr std::string_view sudah_dihapus = "(dihapus)";
inline constexpr std::string_view terima_usulan = "Terima usulan";
inline constexpr std::string_view tolak_usulan = "Tolak usulan";
inline constexpr std::string_view dua_tulisan_isi =
    "Kedua pihak mengubah bagian ini tanpa mengetahui yang lain. Keduanya tersimpan; pilih yang "
    "dipakai.";
inline constexpr std::string_view tambah_persiapan = "Tambah catatan persiapan";
inline constexpr std::string_view terima_sekarang = "Terima";

}  // namespace kinerja::ui::wording
