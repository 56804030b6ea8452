// Every sentence of the screen that is no rule, no form label and no term: Indonesian, by name.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

using Words = std::string_view;

// The frame of the program
inline constexpr Words nama_program = "SKP Luring";
inline constexpr Words beranda = "Beranda";
inline constexpr Words tentang = "Tentang";
inline constexpr Words kembali = "Kembali";
inline constexpr Words batal = "Batal";
inline constexpr Words mengerti = "Mengerti";
inline constexpr Words lanjut = "Lanjut";
inline constexpr Words urungkan = "Urungkan";
inline constexpr Words ulangi = "Ulangi";
inline constexpr Words simpan_berkas = "Simpan berkas";
inline constexpr Words riwayat = "Riwayat";
inline constexpr Words navigasi = "Bagian SKP";
inline constexpr Words isi = "Isi halaman";
inline constexpr Words belum_dipilih = "Belum dipilih";

// Saving
inline constexpr Words belum_tersimpan = "Belum tersimpan";
inline constexpr Words menyimpan = "Menyimpan…";
inline constexpr Words tersimpan = "Tersimpan";
inline constexpr Words gagal_menyimpan = "GAGAL menyimpan";
inline constexpr Words hanya_dibaca = "Hanya dibaca";

// Beranda
inline constexpr Words draf_skp = "Draf SKP";
inline constexpr Words cari_draf = "Cari draf";
inline constexpr Words cari_contoh = "Nama, jabatan, atau tahun";
inline constexpr Words buat_skp = "Buat SKP baru";
inline constexpr Words impor_berkas = "Impor berkas";
inline constexpr Words impor_cadangan = "Impor cadangan";
inline constexpr Words draf_terhapus = "Draf terhapus";
inline constexpr Words membaca_draf = "Membaca draf di perangkat ini…";
inline constexpr Words kosong_judul = "Mulai dari satu SKP";
inline constexpr Words kosong_isi =
    "Susun SKP di sini kapan saja, juga tanpa jaringan. Draf tersimpan di perangkat ini sambil "
    "Anda "
    "mengetik, diperiksa terhadap Permenpan RB 6/2022, lalu dibawa sebagai berkas ke pimpinan atau "
    "ke komputer lain.";
inline constexpr Words kosong_langkah_1 =
    "Jawab tiga pertanyaan: jenis jabatan, pendekatan, periode.";
inline constexpr Words kosong_langkah_2 =
    "Isi bagian demi bagian; yang masih diminta aturan terlihat di daftar pemeriksaan.";
inline constexpr Words kosong_langkah_3 =
    "Simpan berkas .skp.json untuk cadangan dan serah terima.";
inline constexpr Words tidak_ditemukan = "Tidak ada draf yang cocok dengan pencarian ini.";
inline constexpr Words tanpa_nama = "(nama belum diisi)";
inline constexpr Words tanpa_jabatan = "Jabatan belum diisi";
inline constexpr Words tak_terbaca =
    "Ringkasan draf ini tidak terbaca; isinya mungkin masih utuh. Coba buka.";
inline constexpr Words lengkap = "Lengkap";
inline constexpr Words kelengkapan = "Kelengkapan";
inline constexpr Words hapus = "Hapus";
inline constexpr Words buka = "Buka";

// Wizard
inline constexpr Words wizard_judul = "SKP baru";
inline constexpr Words wizard_siapa = "Apa jenis jabatan Anda?";
inline constexpr Words wizard_siapa_bantuan = "Jenis jabatan menentukan format SKP yang dipakai.";
inline constexpr Words wizard_jpt = "Contoh: kepala dinas, sekretaris daerah, direktur jenderal.";
inline constexpr Words wizard_mandiri =
    "Memimpin satuan kerja yang berdiri sendiri, memakai format yang sama dengan JPT.";
inline constexpr Words wizard_ja = "Administrator, pengawas, dan pelaksana.";
inline constexpr Words wizard_jf =
    "Keahlian (ahli pertama sampai ahli utama) dan keterampilan (pemula sampai penyelia).";
inline constexpr Words wizard_status = "Status kepegawaian";
inline constexpr Words wizard_pendekatan = "Pendekatan apa yang dipakai?";
inline constexpr Words wizard_pendekatan_bantuan =
    "Satu SKP memakai satu pendekatan; mengikuti ketetapan instansi Anda. Dapat diganti kemudian "
    "tanpa kehilangan isian.";
inline constexpr Words wizard_kuantitatif =
    "Indikator dan target dalam kolom terpisah, dengan aspek kuantitas, kualitas, waktu, atau "
    "biaya.";
inline constexpr Words wizard_kualitatif =
    "Indikator dan target ditulis sebagai satu kalimat di bawah setiap RHK.";
inline constexpr Words wizard_periode = "Periode apa yang direncanakan?";
inline constexpr Words wizard_periode_bantuan =
    "Umumnya 1 Januari sampai 31 Desember. Bila Anda menduduki jabatan baru di tengah tahun, "
    "mulailah dari tanggal pelaksanaan tugas.";
inline constexpr Words wizard_selesai = "Mulai menyusun";

// Sections of the editor
inline constexpr Words di_luar_formulir = "Di luar formulir";

inline constexpr Words pegawai_dinilai = "Pegawai yang Dinilai";
inline constexpr Words pejabat_penilai = "Pejabat Penilai Kinerja";
inline constexpr Words format_dan_periode = "Format dan periode";
inline constexpr Words nip_bantuan = "18 angka; spasi boleh.";
inline constexpr Words penilai_jpt_bantuan =
    "Untuk format pimpinan, NIP dan pangkat Pejabat Penilai Kinerja boleh kosong (misalnya Menteri "
    "atau kepala daerah).";
inline constexpr Words tanggal_contoh = "Contoh: 1-1-2027";

inline constexpr Words rhk_pimpinan_isi =
    "Tulis RHK pimpinan langsung Anda. Setiap RHK Anda nanti menunjuk salah satunya. Bila pimpinan "
    "belum menetapkan, tulis perkiraannya dan tandai sementara: Anda tidak perlu menunggu.";
inline constexpr Words tambah_rhk_pimpinan = "Tambah RHK pimpinan";
inline constexpr Words hapus_rhk_pimpinan = "Hapus RHK pimpinan";
inline constexpr Words masih_sementara = "Masih sementara (belum ditetapkan pimpinan)";
inline constexpr Words rhk_pimpinan_jpt =
    "Format JPT dan pimpinan unit kerja mandiri tidak memakai kolom RHK pimpinan. Yang sudah "
    "tertulis di sini tetap disimpan.";

inline constexpr Words hasil_kerja_isi =
    "Rencana hasil kerja (RHK) adalah hasil, bukan kegiatan. Setiap RHK memerlukan sedikitnya satu "
    "indikator kinerja individu (IKI).";
inline constexpr Words utama = "Utama";
inline constexpr Words tambahan = "Tambahan";
inline constexpr Words tambahan_kosong =
    "Belum ada RHK tambahan. Isi bila ada penugasan di luar tugas pokok.";
inline constexpr Words tambah_rhk_utama = "Tambah RHK utama";
inline constexpr Words tambah_rhk_tambahan = "Tambah RHK tambahan";
inline constexpr Words semua_rhk = "Semua RHK";
inline constexpr Words rhk_belum_ditulis = "(RHK belum ditulis)";
inline constexpr Words rhk_contoh =
    "Contoh: Tersedianya antarmuka integrasi untuk layanan prioritas";
inline constexpr Words rhk_bantuan =
    "Tulis sebagai hasil: terlaksananya, tersusunnya, meningkatnya …";
inline constexpr Words penugasan_bantuan =
    "Diisi bila hasil ini ditugaskan seseorang, misalnya “Kepala Dinas”. Dicetak dalam kurung "
    "setelah RHK.";
inline constexpr Words pilih_rhk_pimpinan = "Pilih RHK pimpinan";
inline constexpr Words buka_rhk_pimpinan = "Tulis atau ubah RHK pimpinan";
inline constexpr Words hapus_rhk = "Hapus RHK";
inline constexpr Words naikkan = "Naikkan";
inline constexpr Words turunkan = "Turunkan";
inline constexpr Words iki_contoh = "Contoh: Jumlah antarmuka yang beroperasi";
inline constexpr Words iki_kualitatif_contoh =
    "Contoh: Enam antarmuka beroperasi paling lambat November dengan keluhan yang menurun";
inline constexpr Words iki_kualitatif_label =
    "Indikator kinerja individu dan target (satu kalimat)";
inline constexpr Words target_contoh = "Contoh: 6 antarmuka";
inline constexpr Words target_kualitatif =
    "Target pada pendekatan kuantitatif (tidak dipakai pada format ini)";
inline constexpr Words tidak_dipakai = "tidak dipakai pada format ini; isinya tetap disimpan";
inline constexpr Words rhk_sebelumnya = "RHK sebelumnya";
inline constexpr Words rhk_berikutnya = "RHK berikutnya";

inline constexpr Words perilaku_isi =
    "Ketujuh nilai BerAKHLAK selalu tercetak dengan panduannya. Ekspektasi khusus pimpinan boleh "
    "diisi untuk satu nilai atau lebih, dan boleh kosong.";
inline constexpr Words ekspektasi_khusus = "Ekspektasi khusus pimpinan";

inline constexpr Words lampiran_sumber_daya = "Dukungan sumber daya";
inline constexpr Words lampiran_sumber_daya_isi =
    "Apa yang Anda perlukan agar ekspektasi tercapai. Bila dukungan tidak disepakati atau tidak "
    "terealisasi, pimpinan menyesuaikan ekspektasi.";
inline constexpr Words tambah_sumber_daya = "Tambah dukungan";
inline constexpr Words hapus_sumber_daya = "Hapus dukungan";
inline constexpr Words lampiran_skema = "Skema pertanggungjawaban";
inline constexpr Words lampiran_skema_isi =
    "Untuk setiap RHK: kapan perkembangannya dilaporkan, dan bukti apa yang diharapkan.";
inline constexpr Words skema_kosong = "Tulis RHK terlebih dahulu di bagian Hasil Kerja.";
inline constexpr Words salin_skema = "Pakai untuk RHK lain yang masih kosong";
inline constexpr Words jadwal_contoh =
    "Contoh: triwulanan, paling lambat tanggal 10 bulan berikutnya";
inline constexpr Words bukti_contoh = "Contoh: laporan capaian, tangkapan dasbor, berita acara";
inline constexpr Words lampiran_konsekuensi = "Konsekuensi";
inline constexpr Words positif_contoh = "Bila ekspektasi tercapai atau terlampaui";
inline constexpr Words negatif_contoh = "Bila ekspektasi tidak tercapai";

inline constexpr Words acuan_isi =
    "Dokumen yang menjadi dasar penyusunan. Isi yang dipakai; yang tidak dipakai biarkan kosong.";
inline constexpr Words acuan_contoh = "Contoh: Renstra Dinas 2025-2029";
inline constexpr Words acuan_pppk = "Khusus PPPK.";

// Checks
inline constexpr Words pakai_usulan = "Pakai usulan";
inline constexpr Words pemeriksaan = "Pemeriksaan";
inline constexpr Words wajib_dilengkapi = "Wajib dilengkapi";
inline constexpr Words saran = "Saran";
inline constexpr Words semua_terpenuhi = "Semua yang diminta aturan sudah ada.";
inline constexpr Words lihat_pemeriksaan = "Lihat pemeriksaan";
inline constexpr Words masih_ada_lagi =
    "… dan masih ada lagi. Daftar memendek setiap kali satu bagian dilengkapi.";

// History
inline constexpr Words riwayat_isi =
    "Setiap simpanan menjadi versi tersendiri. Versi lama dapat dilihat dan dipulihkan; versi yang "
    "sekarang tetap ada di riwayat.";
inline constexpr Words riwayat_kosong = "Belum ada versi tersimpan.";
inline constexpr Words lihat_versi = "Lihat versi ini";
inline constexpr Words pulihkan_versi = "Pulihkan versi ini";
inline constexpr Words kembali_ke_sekarang = "Kembali ke versi sekarang";
inline constexpr Words versi_sekarang = "versi sekarang";
inline constexpr Words melihat_versi = "Anda sedang melihat versi lama";

// Paper
inline constexpr Words cetak = "Cetak";
inline constexpr Words cetak_apa = "Yang dicetak";
inline constexpr Words cetak_pdf = "Cetak / simpan PDF";
inline constexpr Words unduh_html = "Unduh HTML";
inline constexpr Words pratinjau = "Pratinjau cetakan";
inline constexpr Words cetak_draf = "Cetakan diberi tanda DRAF.";
inline constexpr Words cetak_petunjuk =
    "Untuk memperoleh PDF, pilih “Simpan sebagai PDF” pada kotak cetak peramban. Kertas A4; "
    "tempat, "
    "tanggal, dan tanda tangan diisi dengan tangan.";

// A second tab and other reasons to only read
inline constexpr Words tab_lain = "Draf ini sedang dibuka di tab lain";
inline constexpr Words tab_lain_isi =
    "Di sini draf hanya dapat dibaca dan mengikuti simpanan tab itu. Ambil alih bila Anda ingin "
    "meneruskan di tab ini.";
inline constexpr Words ambil_alih = "Ambil alih";
inline constexpr Words bentrok = "Draf ini sudah diubah di tab lain";
inline constexpr Words bentrok_isi =
    "Tulisan Anda di tab ini tidak hilang: sudah disimpan sebagai cabang di riwayat. Pilih yang "
    "ingin diteruskan.";
inline constexpr Words muat_terbaru = "Muat versi terbaru";
inline constexpr Words simpan_salinan = "Simpan versi saya sebagai draf baru";
inline constexpr Words versi_baru_program = "Draf ini ditulis oleh versi program yang lebih baru";
inline constexpr Words versi_baru_program_isi =
    "Di sini hanya dapat dibaca dan disimpan sebagai berkas. Muat ulang halaman ketika ada "
    "jaringan untuk memperbarui program.";

// Import
inline constexpr Words impor_judul = "Impor berkas";
inline constexpr Words impor_ditolak = "Berkas tidak diimpor";
inline constexpr Words impor_aman = "Tidak ada draf di perangkat ini yang berubah.";
inline constexpr Words impor_baru = "Draf ini belum ada di perangkat ini.";
inline constexpr Words impor_sama =
    "Draf ini sudah ada di perangkat ini dan isinya sama persis. Tidak ada yang perlu diimpor.";
inline constexpr Words impor_beda =
    "Draf ini sudah ada di perangkat ini, tetapi isinya berbeda. Pilih satu; bila diganti, versi "
    "lama tetap ada di riwayat.";
inline constexpr Words impor_tambahkan = "Tambahkan draf";
inline constexpr Words impor_salinan = "Simpan sebagai draf terpisah";
inline constexpr Words impor_ganti = "Ganti draf yang ada";
inline constexpr Words impor_buka = "Buka draf";
inline constexpr Words impor_catatan = "Catatan pembacaan";

// Dialogs
inline constexpr Words hapus_judul = "Hapus draf ini?";
inline constexpr Words hapus_isi =
    "Draf dipindahkan ke Draf terhapus dan masih dapat dipulihkan selama 30 hari.";
inline constexpr Words hapus_draf = "Hapus draf";
inline constexpr Words hapus_permanen_judul = "Hapus untuk selamanya?";
inline constexpr Words hapus_permanen_isi =
    "Draf dan seluruh riwayatnya dihapus dari perangkat ini dan tidak dapat dipulihkan. Berkas "
    "yang pernah Anda simpan tidak ikut terhapus.";
inline constexpr Words hapus_permanen = "Hapus permanen";
inline constexpr Words pulihkan = "Pulihkan";
inline constexpr Words terhapus_isi =
    "Draf yang dihapus disimpan 30 hari, lalu dihapus dari perangkat ini.";
inline constexpr Words terhapus_kosong = "Tidak ada draf terhapus.";

inline constexpr Words pergi_judul = "Tulisan terakhir belum tersimpan";
inline constexpr Words pergi_isi =
    "Draf ini gagal disimpan di peramban. Simpan sebagai berkas agar tidak ada yang hilang, lalu "
    "tinggalkan halaman ini.";
inline constexpr Words pergi_saja = "Tinggalkan tanpa menyimpan";
inline constexpr Words kembali_ke_draf = "Kembali ke draf";

// Storage
inline constexpr Words simpan_rusak = "Draf tidak dapat disimpan di peramban ini";
inline constexpr Words simpan_rusak_isi =
    "Tulisan Anda hanya ada di tab ini. Simpan sebagai berkas sebelum menutupnya. Penyebab yang "
    "umum: jendela penyamaran, atau ruang penyimpanan penuh.";
inline constexpr Words simpan_versi = "Versi baru program dibuka di tab lain";
inline constexpr Words simpan_versi_isi =
    "Muat ulang tab ini agar dapat menyimpan lagi. Tulisan Anda masih ada; simpan dahulu sebagai "
    "berkas bila ragu.";
inline constexpr Words hilang_judul = "Draf yang pernah tersimpan tidak ditemukan";
inline constexpr Words hilang_isi =
    "Peramban ini pernah menyimpan draf, tetapi penyimpanannya sekarang kosong. Biasanya karena "
    "data situs dibersihkan. Impor berkas cadangan Anda bila ada.";
inline constexpr Words memang_dihapus = "Memang saya hapus";
inline constexpr Words pembaruan_siap = "Versi baru SKP Luring siap";
inline constexpr Words pembaruan_isi =
    "Simpanan Anda aman. Muat ulang untuk memakainya, atau teruskan dahulu.";
inline constexpr Words muat_ulang = "Muat ulang sekarang";

// Tentang
inline constexpr Words tentang_apa =
    "SKP Luring membantu pegawai ASN menyusun Sasaran Kinerja Pegawai menurut Permenpan RB 6/2022, "
    "juga tanpa jaringan. Bukan aplikasi resmi pemerintah; penetapan tetap dilakukan di sistem "
    "instansi Anda.";
inline constexpr Words privasi = "Privasi";
inline constexpr Words privasi_isi =
    "Tidak ada yang dikirim ke mana pun. Draf hanya disimpan di peramban pada perangkat ini. Siapa "
    "pun yang dapat memakai akun perangkat ini dapat membacanya; pada komputer bersama, simpan "
    "berkas lalu hapus drafnya.";
inline constexpr Words penyimpanan = "Penyimpanan";
inline constexpr Words minta_tetap = "Minta peramban menjaga draf";
inline constexpr Words tetap_ya = "Peramban berjanji tidak menghapus draf sendiri.";
inline constexpr Words tetap_tidak =
    "Peramban tidak berjanji menjaga draf: bila ruang sempit atau lama tidak dipakai, draf dapat "
    "terhapus. Simpan berkas cadangan secara berkala.";
inline constexpr Words luring_siap = "Siap dipakai tanpa jaringan.";
inline constexpr Words luring_belum =
    "Belum siap dipakai tanpa jaringan. Biarkan halaman terbuka sebentar ketika ada jaringan.";
inline constexpr Words versi = "Versi";
inline constexpr Words perender = "Perender gambar";
inline constexpr Words hapus_semua = "Hapus semua data di perangkat ini";
inline constexpr Words hapus_semua_judul = "Hapus semua data di perangkat ini?";
inline constexpr Words hapus_semua_isi =
    "Semua draf, riwayat, draf terhapus, dan Contoh saya di peramban ini dihapus dan tidak dapat "
    "dipulihkan. "
    "Berkas yang pernah Anda simpan tidak ikut terhapus.";

}  // namespace kinerja::ui::wording
