// Pengawas Sekolah Ahli Madya, perencanaan kinerja (PKPS) 2027, of nobody. The sample of the project names one value
// with its perwujudan as an example; the other six are written after its pattern.
import type { Answers } from './app';
import type { Person, Sample } from './sample';

export interface Behaviour {
  nilai: string;
  indikator: string;
  perwujudan: string;
}

export const pengawas = {
  answers: {
    jabatan: 'Pejabat Fungsional',
    pendekatan: 'Kualitatif',
    profil: 'Guru, kepala sekolah, dan pengawas sekolah (PKPS)',
  } satisfies Answers as Answers,
  pegawai: {
    nama: 'Pegawai Contoh Sembilan',
    nip: '197605152003122004',
    golongan: 'Pembina Tk.I / IV/b',
    jabatan: 'Pengawas Sekolah Ahli Madya',
    unitKerja: 'Cabang Dinas Pendidikan Wilayah Contoh',
    instansi: 'Pemerintah Provinsi Contoh',
  } satisfies Person as Person,
  penilai: {
    nama: 'Pegawai Contoh Sepuluh',
    nip: '197003101995121002',
    golongan: 'Pembina Utama Muda / IV/c',
    jabatan: 'Kepala Cabang Dinas Pendidikan Wilayah Contoh',
    unitKerja: 'Cabang Dinas Pendidikan Wilayah Contoh',
    instansi: 'Pemerintah Provinsi Contoh',
  } satisfies Person as Person,
  praktik: {
    indikator: 'kemampuan literasi murid pada sekolah binaan',
    rapor: 'Kemampuan literasi pada dua dari enam sekolah binaan masih di bawah rata-rata',
    target: '6 sekolah',
    targetAfterReturn: '3 sekolah',
  },
  perilaku: [
    { nilai: 'Berorientasi Pelayanan', indikator: 'memahami kebutuhan sekolah binaan',
      perwujudan: 'melakukan wawancara kebutuhan dengan setiap kepala sekolah binaan sebelum akhir Februari' },
    { nilai: 'Akuntabel', indikator: 'menepati jadwal pendampingan', perwujudan: 'mengumumkan jadwal kunjungan pada awal setiap bulan' },
    { nilai: 'Kompeten', indikator: 'membagikan praktik baik', perwujudan: 'memandu satu lokakarya literasi pada setiap semester' },
    { nilai: 'Harmonis', indikator: 'menghargai perbedaan sekolah binaan', perwujudan: 'menyesuaikan cara pendampingan dengan keadaan setiap sekolah' },
    { nilai: 'Loyal', indikator: 'menjaga nama baik instansi', perwujudan: 'menyimpan data Rapor Pendidikan sekolah sesuai kewenangan' },
    { nilai: 'Adaptif', indikator: 'menggunakan cara kerja baru', perwujudan: 'memakai pendampingan daring pada sekolah yang jauh' },
    { nilai: 'Kolaboratif', indikator: 'melibatkan komunitas belajar', perwujudan: 'menghadirkan guru penggerak pada setiap pendampingan' },
  ] satisfies Behaviour[] as Behaviour[],
  kompetensi: {
    area: 'analisis data Rapor Pendidikan',
    terkuat: 'pendampingan kepala sekolah',
    indikator: 'mampu membaca data Rapor Pendidikan untuk menyusun rencana pendampingan',
  },
  timKinerja: 'Tim Kinerja Cabang Dinas Contoh',
  catatan: 'target literasi tidak realistis untuk dua semester',
};

const mutu = 'Meningkatnya mutu layanan pendidikan pada sekolah binaan';

/// The SKP beside the plan: kualitatif, each sentence with its target.
export const pengawasSkp: Sample = {
  answers: pengawas.answers,
  pegawai: pengawas.pegawai,
  penilai: pengawas.penilai,
  rhkPimpinan: [mutu],
  rhk: [
    {
      jenis: 'utama',
      rhk: 'Meningkatnya kemampuan literasi murid pada sekolah binaan',
      pimpinan: mutu,
      iki: [
        { indikator: 'Tiga dari enam sekolah binaan mencapai kemampuan literasi rata-rata pada Rapor Pendidikan 2027', target: '' },
        { indikator: 'Setiap sekolah binaan didampingi sedikitnya 4 kali dalam setahun', target: '' },
      ],
      jadwal: 'Laporan setiap semester',
      bukti: 'Rapor Pendidikan dan catatan pendampingan',
    },
    {
      jenis: 'utama',
      rhk: 'Tersedianya rekomendasi mutu yang dipakai sekolah binaan',
      pimpinan: mutu,
      iki: [{ indikator: '6 rekomendasi mutu diterima kepala sekolah paling lambat 30 November 2027', target: '' }],
      jadwal: 'Laporan bulanan',
      bukti: 'Rekomendasi yang ditandatangani kepala sekolah',
    },
    {
      jenis: 'tambahan',
      rhk: 'Tersusunnya panduan penerimaan murid baru kabupaten',
      pimpinan: mutu,
      penugasan: 'Kepala Cabang Dinas',
      iki: [{ indikator: '1 panduan disahkan sebelum tanggal 1 Mei 2027', target: '' }],
      jadwal: 'Setelah panduan disahkan',
      bukti: 'Panduan dan surat keputusannya',
    },
  ],
  ekspektasi: { Harmonis: 'Mendengarkan kepala sekolah sebelum memberi saran.' },
  sumberDaya: [{ jenis: 'Anggaran', status: 'Disepakati', uraian: 'Biaya perjalanan ke sekolah binaan Rp 24.000.000,00' }],
  konsekuensi: { positif: 'Diusulkan menjadi narasumber nasional', negatif: 'Peninjauan kembali sekolah binaan' },
  acuan: {
    'Rencana strategis Instansi Pemerintah': 'Renstra Dinas Pendidikan 2025-2029',
    'Perjanjian kinerja unit kerja': 'Perjanjian Kinerja Cabang Dinas 2027',
    'Organisasi dan tata kerja': 'Peraturan Gubernur tentang cabang dinas',
    'Rencana kinerja Pimpinan': 'Rencana kinerja Kepala Cabang Dinas 2027',
    'Kompetensi, keahlian, dan/atau keterampilan Pegawai': 'Kompetensi Pengawas Sekolah Ahli Madya',
    'Prioritas unit kerja, organisasi, atau Instansi Pemerintah': 'Literasi murid',
  },
};
