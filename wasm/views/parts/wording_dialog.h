// What the screens of the dialogue say.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view ruang_dialog = "Ruang dialog";
inline constexpr std::string_view dialog_isi =
    "Dialog kinerja adalah pembicaraan Pegawai dan Pimpinan tentang Ekspektasi. Setiap usulan, "
    "pertanyaan, dan kesepakatan tercatat di sini dan tidak dapat dihapus; koreksi menjadi entri "
    "baru.";
inline constexpr std::string_view buka_ruang = "Buka ruang dialog";
inline constexpr std::string_view kembali_ke_skp = "Kembali ke SKP";
inline constexpr std::string_view keadaan_skp = "Keadaan SKP";
inline constexpr std::string_view langkah_skp = "Langkah berikut";
/// What comes next, by enumerator of StatusSkp.
inline constexpr std::string_view berikutnya[] = {
    "Bicarakan SKP ini dengan pimpinan Anda: mulai dialog pada bagian Dialog Kinerja. Simpan juga "
    "berkasnya sebagai cadangan.",
    "Bicarakan butir demi butir di ruang dialog. Bila sudah jelas bagi kedua pihak, catat "
    "kesepakatan.",
    "Berikutnya Pegawai menandatangani SKP.",
    "Lanjutkan dialog, atau Pejabat Penilai Kinerja menetapkan SKP dengan Ekspektasi yang "
    "disesuaikan.",
    "Berikutnya Pejabat Penilai Kinerja menetapkan SKP. Kirimkan berkasnya kepadanya.",
    "SKP sudah ditetapkan. Simpan berkasnya sebagai arsip; bila harus diubah, mulai revisi pada "
    "bagian Dialog Kinerja.",
    "SKP sedang direvisi. Ubah yang perlu, lalu mulai dialog lagi pada bagian Dialog Kinerja.",
};
inline constexpr std::string_view tidak_ada_langkah =
    "Tidak ada langkah untuk peran ini pada keadaan sekarang. Pilih peran lain.";
inline constexpr std::string_view bertindak = "Berbicara sebagai";
inline constexpr std::string_view peran_tombol = "F2 berganti peran";
inline constexpr std::string_view nama_pembicara = "Nama";
inline constexpr std::string_view tempat_tanda_tangan = "Tempat";
inline constexpr std::string_view tanggal_tanda_tangan = "Tanggal";
inline constexpr std::string_view alasan = "Alasan revisi";
inline constexpr std::string_view catatan_langkah = "Catatan";
inline constexpr std::string_view catatan_langkah_isi =
    "Ikut tercatat pada langkah ini, misalnya alasan atau penyesuaian Ekspektasi.";
inline constexpr std::string_view segel_isi =
    "Segel (SHA-256) menunjukkan bila isi berkas berubah sesudah ditandatangani. Segel bukan tanda "
    "tangan elektronik; penandatanganan resmi tetap mengikuti ketentuan instansi.";
inline constexpr std::string_view tanda_tangan_gugur =
    "Tanda tangan gugur karena isi SKP diubah oleh pihak lain pada saat yang sama. Periksa kembali "
    "isinya, lalu tanda tangani lagi.";

inline constexpr std::string_view skp_terkunci = "SKP ini sudah ditandatangani atau ditetapkan";
inline constexpr std::string_view skp_terkunci_isi =
    "Isinya hanya dapat dibaca. Untuk mengubahnya, kembalikan ke dialog atau mulai revisi pada "
    "bagian Dialog Kinerja; versi ini tetap tersimpan.";

inline constexpr std::string_view serah_terima = "Kirim dan terima";
inline constexpr std::string_view serah_terima_isi =
    "Satu berkas memuat SKP beserta seluruh dialognya. Kirim lewat cara apa pun yang biasa "
    "dipakai; "
    "yang ditulis kedua pihak tetap tersimpan ketika berkas diterima.";
inline constexpr std::string_view pengantar = "Catatan pengantar";
inline constexpr std::string_view kirim_ke_pimpinan = "Kirim ke pimpinan";
inline constexpr std::string_view kembalikan_ke_pegawai = "Kembalikan ke pegawai";
inline constexpr std::string_view bagikan = "Bagikan";
inline constexpr std::string_view terima_berkas = "Terima berkas";

inline constexpr std::string_view dua_layar = "Mode dua layar";
inline constexpr std::string_view dua_layar_isi =
    "Untuk pelatihan: buka draf ini pada dua tab, satu sebagai Pegawai dan satu sebagai Pimpinan. "
    "Keduanya saling mengikuti selama mode ini menyala.";
inline constexpr std::string_view nyalakan = "Nyalakan mode dua layar";
inline constexpr std::string_view matikan = "Matikan mode dua layar";
inline constexpr std::string_view ikuti = "Ikuti langsung (dua layar)";
inline constexpr std::string_view mengikuti = "Mengikuti layar lain";

inline constexpr std::string_view pertemuan = "Pertemuan";
inline constexpr std::string_view pertemuan_kosong =
    "Belum ada pertemuan. Catat waktu, tempat, yang hadir, dan tindak lanjutnya di sini; tindak "
    "lanjut yang bertanggal muncul di Beranda dan di berkas kalender.";
inline constexpr std::string_view tambah_pertemuan = "Catat pertemuan";
inline constexpr std::string_view hapus_pertemuan = "Hapus pertemuan";
inline constexpr std::string_view tindak_lanjut = "Tindak lanjut";
inline constexpr std::string_view tambah_tindak_lanjut = "Tambah tindak lanjut";
inline constexpr std::string_view hapus_tindak_lanjut = "Hapus tindak lanjut";
inline constexpr std::string_view cetak_berita_acara = "Cetak Berita Acara";

inline constexpr std::string_view versi_skp = "Versi yang ditetapkan";
inline constexpr std::string_view versi_kosong =
    "Belum ada versi yang ditetapkan. Setelah ditetapkan, versi lama tetap dapat dibaca, dicetak, "
    "dan dibandingkan.";
inline constexpr std::string_view lihat_versi_skp = "Lihat";
inline constexpr std::string_view bandingkan = "Bandingkan dengan sekarang";
inline constexpr std::string_view banding_judul = "Perbandingan versi";
inline constexpr std::string_view banding_sama = "Isinya sama dengan keadaan sekarang.";
inline constexpr std::string_view pada_versi_lama = "Pada versi lama";
inline constexpr std::string_view sekarang = "Sekarang";
inline constexpr std::string_view tidak_ada = "(tidak ada)";

inline constexpr std::string_view agenda = "Agenda";
inline constexpr std::string_view utas = "Percakapan";
inline constexpr std::string_view jenis_dukungan_baru = "Jenis dukungan yang diusulkan";
inline constexpr std::string_view berubah_sesudah_sepakat =
    "Isi SKP berubah sesudah terakhir dicatat. Pihak lain baru melihatnya pada berkas berikutnya; "
    "bila menyangkut yang sudah disepakati, lanjutkan dialog dahulu.";
inline constexpr std::string_view ke_akhir = "Ke tulisan terakhir";
inline constexpr std::string_view utas_kosong =
    "Belum ada yang tercatat pada butir ini. Mulailah dengan pertanyaan, atau usulkan perubahan.";
inline constexpr std::string_view butir_hilang =
    "Butir ini sudah dihapus dari SKP. Percakapannya tetap tersimpan.";
inline constexpr std::string_view seluruh_skp_isi =
    "Tempat untuk hal yang menyangkut SKP secara keseluruhan, termasuk langkah-langkahnya.";
inline constexpr std::string_view tulis = "Tulis";
inline constexpr std::string_view jenis_tulisan = "Jenis";
inline constexpr std::string_view catat = "Catat";
inline constexpr std::string_view tulis_dahulu = "Tulis sesuatu dahulu.";
inline constexpr std::string_view usulkan_perubahan = "Usulkan perubahan";
inline constexpr std::string_view usulan_anda = "Usulan perubahan";
inline constexpr std::string_view usulan_isi =
    "Ubah kalimat di bawah ini seperti yang diusulkan. SKP baru berubah setelah usulan diterima.";
inline constexpr std::string_view usulan_sama = "Belum ada yang berbeda dari isi SKP sekarang.";
inline constexpr std::string_view catat_usulan = "Catat usulan";
inline constexpr std::string_view usul_hapus = "Usulkan penghapusan butir ini";
inline constexpr std::string_view usul_rhk_baru = "Usulkan RHK baru";
inline constexpr std::string_view usul_iki_baru = "Usulkan IKI baru";
inline constexpr std::string_view usul_dukungan_baru = "Usulkan dukungan baru";
inline constexpr std::string_view usul_baru_isi =
    "Tulis dahulu kalimatnya pada kotak Tulis, lalu tekan di sini.";
inline constexpr std::string_view usulan_sendiri =
    "Menunggu jawaban pihak lain. Untuk menjawabnya di layar ini, ganti dahulu peran (F2).";
inline constexpr std::string_view tarik_usulan = "Tarik usulan";
inline constexpr std::string_view usulan_ditarik = "Usulan ditarik";
inline constexpr std::string_view koreksi = "Koreksi";
inline constexpr std::string_view tanggapi = "Tanggapi";
inline constexpr std::string_view batal_koreksi = "Batalkan koreksi";
inline constexpr std::string_view batal_tanggapan = "Batalkan tanggapan";
inline constexpr std::string_view dikoreksi = "Dikoreksi pada entri sesudahnya.";
inline constexpr std::string_view sudah_dihapus = "(dihapus)";
inline constexpr std::string_view batal_usul = "Batalkan usulan";
inline constexpr std::string_view terima_usulan = "Terima usulan";
inline constexpr std::string_view tolak_usulan = "Tolak usulan";
inline constexpr std::string_view tolak_alasan =
    "Untuk menolak, tulis dahulu alasannya pada kotak Tulis, lalu tekan Tolak usulan.";
inline constexpr std::string_view usulan_usang = "Isi SKP sudah berubah sejak usulan ini ditulis.";
inline constexpr std::string_view butir_sepakat = "Catat sepakat";
inline constexpr std::string_view butir_tidak_sepakat = "Catat tidak sepakat";
inline constexpr std::string_view sebelum = "Sebelum";
inline constexpr std::string_view sesudah = "Sesudah";
inline constexpr std::string_view saran_pertanyaan = "Saran pertanyaan";
inline constexpr std::string_view saran_isi =
    "Saran SKP Luring, bukan aturan: bertanya dahulu, "
    "baru menyampaikan.";
inline constexpr std::string_view dua_tulisan = "Dua tulisan yang berbeda";
inline constexpr std::string_view dua_tulisan_isi =
    "Kedua pihak mengubah bagian ini tanpa mengetahui yang lain. Keduanya tersimpan; pilih yang "
    "dipakai.";
inline constexpr std::string_view pakai_pertama = "Pakai yang pertama";
inline constexpr std::string_view pakai_kedua = "Pakai yang kedua";
inline constexpr std::string_view buka_di_formulir = "Buka di formulir";

inline constexpr std::string_view impor_gabung = "Gabungkan dialognya";
inline constexpr std::string_view terima_judul = "Berkas yang diterima";
inline constexpr std::string_view terima_sama =
    "Tidak ada yang baru dalam berkas ini: semua isinya sudah ada di sini. Tidak ada yang berubah.";
inline constexpr std::string_view terima_sekarang = "Terima";
inline constexpr std::string_view jam_salah =
    "Beberapa entri bertanggal di masa depan; mungkin jam perangkat pengirim keliru. Urutan dialog "
    "tidak bergantung pada jam.";
inline constexpr std::string_view entri_baru = "Yang baru dari pengirim";

}  // namespace kinerja::ui::wording
