// Kepala Dinas Komunikasi dan Informatika (JPT Pratama), SKP 2027, kuantitatif, with targets by quarter and the
// people of the matrix. Of nobody.
import type { Indicator, Quarters, Sample } from './sample';

const maximize = 'Maximize: makin tinggi makin baik';
const last = 'Nilai terakhir (take last known value)';

const quarters = (...tw: Quarters['tw']): Quarters => ({ tw, polarisasi: maximize, konsolidasi: last });

const jadwal = 'Laporan triwulanan paling lambat tanggal 10 bulan berikutnya';
const bukti = 'Laporan capaian, tangkapan dasbor, berita acara';

function utama(rhk: string, ...iki: Indicator[]): Sample['rhk'][number] {
  return { jenis: 'utama', rhk, iki, jadwal, bukti };
}

/// The NIP as a person writes it down; the real ones have 03 where the sample of the project has month 13.
export const nipOfSample = '197105041996131001';

export const kepalaDinas: Sample = {
  answers: { jabatan: 'Pejabat Pimpinan Tinggi', pendekatan: 'Kuantitatif' },
  pegawai: {
    nama: 'Pegawai Contoh Satu',
    nip: '197105041996031001',
    golongan: 'Pembina Utama Muda / IV/c',
    jabatan: 'Kepala Dinas Komunikasi dan Informatika',
    unitKerja: 'Dinas Komunikasi dan Informatika',
    instansi: 'Pemerintah Kabupaten Contoh',
  },
  penilai: { nama: 'Bupati Contoh', jabatan: 'Bupati Kabupaten Contoh', instansi: 'Pemerintah Kabupaten Contoh' },
  rhkPimpinan: [],
  rhk: [
    utama('Meningkatnya kualitas layanan pemerintahan digital kabupaten',
      { perspektif: 'Penerima Layanan', indikator: 'Indeks SPBE', target: '3,65 indeks', triwulan: quarters('-', '-', '-', '3,65') },
      { perspektif: 'Penerima Layanan', indikator: 'Persentase layanan publik yang tersedia daring penuh', target: '72,5 %',
        triwulan: quarters('60', '64', '68', '72,5') }),
    utama('Terintegrasinya proses bisnis antarperangkat daerah',
      { perspektif: 'Proses Bisnis', indikator: 'Jumlah layanan yang saling terhubung lewat bus layanan daerah', target: '18 layanan',
        triwulan: quarters('4', '9', '13', '18') }),
    utama('Meningkatnya keamanan informasi pemerintah daerah',
      { perspektif: 'Proses Bisnis', indikator: 'Persentase insiden yang ditangani dalam 4 jam', target: '95 %',
        triwulan: quarters('95', '95', '95', '95') }),
    utama('Meningkatnya kompetensi digital ASN',
      { perspektif: 'Penguatan Internal', indikator: 'Jumlah ASN bersertifikat literasi digital', target: '1.250 orang',
        triwulan: quarters('250', '600', '900', '1.250') }),
    utama('Terkelolanya anggaran dinas secara akuntabel',
      { perspektif: 'Anggaran', indikator: 'Persentase realisasi anggaran sesuai rencana kas', target: '96,75 %',
        triwulan: quarters('18', '45', '70', '96,75') }),
    {
      jenis: 'tambahan',
      rhk: 'Tersedianya data sasaran stunting yang terpadu',
      penugasan: 'Bupati',
      iki: [{ indikator: 'Waktu penyelesaian padanan data lintas dinas', target: 'paling lambat 30 Juni 2027' }],
      jadwal,
      bukti,
    },
  ],
  ekspektasi: {},
  sumberDaya: [
    { jenis: 'Anggaran', status: 'Disepakati', uraian: 'Rp 1.250.000.000,00' },
    { jenis: 'Sumber daya manusia', status: 'Disepakati', uraian: '4 orang pranata komputer tambahan' },
    { jenis: 'Pendampingan Pimpinan', status: 'Disepakati', uraian: 'Pendampingan Bupati dalam rapat lintas dinas' },
  ],
  konsekuensi: { positif: 'Diusulkan penghargaan inovasi daerah', negatif: 'Evaluasi pola penugasan' },
  acuan: {
    'Rencana strategis Instansi Pemerintah': 'Renstra Dinas 2025-2029',
    'Perjanjian kinerja unit kerja': 'Perjanjian Kinerja 2027',
    'Rencana kinerja Pimpinan': 'Rencana kinerja Bupati',
    'Prioritas unit kerja, organisasi, atau Instansi Pemerintah': 'Prioritas penurunan stunting',
  },
};

/// One person of the matrix, with results by number of the IKI, from 0.
export interface Member {
  nama: string;
  jabatan: string;
  hasil: Record<number, string>;
}

export const bawahan: Member[] = [
  { nama: 'Pegawai Contoh Tiga', jabatan: 'Kepala Bidang Aplikasi Informatika',
    hasil: { 1: 'Meningkatnya layanan publik daring', 2: 'Terintegrasinya layanan antarperangkat daerah' } },
  { nama: 'Pegawai Contoh Empat', jabatan: 'Kepala Bidang Statistik dan Persandian',
    hasil: { 0: 'Meningkatnya nilai domain tata kelola SPBE', 3: 'Tertanganinya insiden keamanan informasi dalam 4 jam' } },
  { nama: 'Pegawai Contoh Lima', jabatan: 'Sekretaris',
    hasil: { 4: 'Terselenggaranya sertifikasi literasi digital ASN', 5: 'Terserapnya anggaran sesuai rencana kas' } },
  { nama: 'Pegawai Contoh Enam', jabatan: 'Ketua Tim Infrastruktur',
    hasil: { 2: 'Tersedianya bus layanan daerah yang andal', 3: 'Terpantaunya jaringan pemerintah daerah setiap saat' } },
  { nama: 'Pegawai Contoh Tujuh', jabatan: 'Statistisi Ahli Muda',
    hasil: { 6: 'Tersusunnya padanan data sasaran stunting' } },
  { nama: 'Pegawai Contoh Delapan', jabatan: 'Sandiman Ahli Muda',
    hasil: { 3: 'Tersusunnya laporan analisis insiden keamanan informasi' } },
];
