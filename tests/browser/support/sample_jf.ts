// Pranata Komputer Ahli Muda, SKP 2027, pendekatan kuantitatif: a complete SKP of nobody.
import type { Sample } from './sample';

const unitKerja = 'Bidang Aplikasi Informatika';
const instansi = 'Pemerintah Kabupaten Contoh';
const antarperangkat = 'Terintegrasinya layanan antarperangkat daerah';
const daring = 'Meningkatnya layanan publik daring';

export const pranataKomputer: Sample = {
  answers: { jabatan: 'Pejabat Fungsional', pendekatan: 'Kuantitatif' },
  pegawai: {
    nama: 'Pegawai Contoh Dua',
    nip: '198809172014032003',
    golongan: 'Penata / III/c',
    jabatan: 'Pranata Komputer Ahli Muda',
    unitKerja,
    instansi,
  },
  penilai: {
    nama: 'Pegawai Contoh Tiga',
    nip: '197912252005031002',
    golongan: 'Pembina / IV/a',
    jabatan: 'Kepala Bidang Aplikasi Informatika',
    unitKerja,
    instansi,
  },
  rhkPimpinan: [antarperangkat, daring],
  rhk: [
    {
      jenis: 'utama',
      rhk: 'Tersedianya antarmuka integrasi untuk layanan prioritas',
      pimpinan: antarperangkat,
      iki: [
        { aspek: 'Kuantitas', indikator: 'Jumlah antarmuka yang beroperasi', target: '6 antarmuka' },
        { aspek: 'Kualitas', indikator: 'Persentase panggilan yang berhasil', target: '99,5 %' },
        { aspek: 'Waktu', indikator: 'Penyelesaian sesuai jadwal rilis', target: '100 % tepat waktu' },
      ],
      jadwal: 'Laporan triwulanan paling lambat tanggal 10 bulan berikutnya',
      bukti: 'Laporan capaian dan catatan panggilan antarmuka',
    },
    {
      jenis: 'utama',
      rhk: 'Terselenggaranya layanan perizinan daring yang andal',
      pimpinan: daring,
      iki: [
        { aspek: 'Kualitas', indikator: 'Ketersediaan layanan per bulan', target: '99,9 %' },
        { aspek: 'Waktu', indikator: 'Rata-rata waktu pemulihan gangguan', target: 'paling lama 2 jam' },
        { aspek: 'Biaya', indikator: 'Biaya komputasi awan per bulan', target: 'paling banyak Rp 42.500.000,00' },
      ],
      jadwal: 'Laporan bulanan',
      bukti: 'Tangkapan dasbor dan tagihan komputasi awan',
    },
    {
      jenis: 'tambahan',
      rhk: 'Terlatihnya operator aplikasi di kecamatan',
      pimpinan: daring,
      penugasan: 'Kepala Dinas',
      iki: [{ aspek: 'Kuantitas', indikator: 'Jumlah operator yang lulus uji', target: '40 orang' }],
      jadwal: 'Laporan setelah setiap pelatihan',
      bukti: 'Berita acara uji dan daftar hadir',
    },
  ],
  ekspektasi: {
    Akuntabel: 'Mencatat setiap perubahan sistem produksi pada hari yang sama.',
    Kolaboratif: 'Melibatkan pengguna kecamatan sejak rancangan.',
  },
  sumberDaya: [
    { jenis: 'Peralatan kerja', status: 'Disepakati', uraian: 'Satu server uji mulai April 2027' },
    { jenis: 'Pendampingan Pimpinan', status: 'Disepakati', uraian: 'Pendampingan dalam rapat lintas perangkat daerah' },
  ],
  konsekuensi: {
    positif: 'Diusulkan mendapat prioritas pengembangan kompetensi',
    negatif: 'Evaluasi pola penugasan',
  },
  acuan: {
    'Rencana strategis Instansi Pemerintah': 'Renstra Dinas 2025-2029',
    'Perjanjian kinerja unit kerja': 'Perjanjian Kinerja Bidang Aplikasi Informatika 2027',
    'Organisasi dan tata kerja': 'Peraturan Bupati tentang organisasi dan tata kerja Dinas',
    'Rencana kinerja Pimpinan': 'Rencana kinerja Kepala Bidang 2027',
    'Kompetensi, keahlian, dan/atau keterampilan Pegawai': 'Kompetensi Pranata Komputer Ahli Muda',
    'Prioritas unit kerja, organisasi, atau Instansi Pemerintah': 'Integrasi layanan antarperangkat daerah',
  },
};
