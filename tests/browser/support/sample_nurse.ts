// Perawat Ahli Pertama, SKP 2027, of nobody: 5 RHK with 13 IKI. The hasil kerja lie in tests/fixtures/field (FC-19) as a ward
// keeps them in its workbook; here they stand as the official form must show them.
import type { Sample } from './sample';

const unitKerja = 'Ruang Rawat Inap Melati';
const instansi = 'Pemerintah Kabupaten Contoh';
const asuhan = 'Terselenggaranya asuhan keperawatan yang aman di ruang rawat inap';
const kepuasan = 'Meningkatnya kepuasan pasien rawat inap';

export const perawat: Sample = {
  answers: { jabatan: 'Pejabat Fungsional', pendekatan: 'Kuantitatif' },
  pegawai: {
    nama: 'Pegawai Contoh Tujuh, S.Kep., Ners',
    nip: '199204172019032008',
    golongan: 'Penata Muda / III/a',
    jabatan: 'Perawat Ahli Pertama',
    unitKerja,
    instansi,
  },
  penilai: {
    nama: 'Pegawai Contoh Delapan, S.Kep., Ners',
    nip: '198106232006042011',
    golongan: 'Penata Tk.I / III/d',
    jabatan: 'Perawat Ahli Muda selaku Ketua Tim Kerja Rawat Inap',
    unitKerja,
    instansi,
  },
  rhkPimpinan: [asuhan, kepuasan],
  rhk: [
    {
      jenis: 'utama',
      rhk: 'Terpenuhinya kebutuhan asuhan keperawatan pasien kelolaan sesuai standar',
      pimpinan: asuhan,
      iki: [
        { aspek: 'Kuantitas', indikator: 'Jumlah pasien kelolaan dengan asuhan keperawatan lengkap', target: '240 pasien' },
        { aspek: 'Kualitas', indikator: 'Persentase dokumen asuhan keperawatan yang lengkap', target: '95%' },
        { aspek: 'Waktu', indikator: 'Waktu penyelesaian pengkajian awal', target: 'paling lama 24 jam' },
      ],
      jadwal: 'Laporan bulanan kepada ketua tim kerja',
      bukti: 'Rekap asuhan keperawatan dari rekam medis',
    },
    {
      jenis: 'utama',
      rhk: 'Terjaganya keselamatan pasien di ruang rawat inap',
      pimpinan: asuhan,
      iki: [
        { aspek: 'Kuantitas', indikator: 'Jumlah kejadian pasien jatuh', target: '0 kejadian' },
        { aspek: 'Kualitas', indikator: 'Persentase pasien dengan identitas yang diperiksa benar', target: '100 %' },
        { aspek: 'Kualitas', indikator: 'Persentase kepatuhan kebersihan tangan', target: '≥ 90%' },
      ],
      jadwal: 'Laporan triwulanan',
      bukti: 'Rekap insiden dan hasil audit kebersihan tangan',
    },
    {
      jenis: 'utama',
      rhk: 'Meningkatnya pemahaman pasien dan keluarga tentang perawatan di rumah',
      pimpinan: kepuasan,
      iki: [
        { aspek: 'Kuantitas', indikator: 'Jumlah pasien pulang yang menerima edukasi', target: '200 pasien' },
        { aspek: 'Kualitas', indikator: 'Tingkat pemahaman pasien setelah edukasi', target: '85 - 100%' },
        { aspek: 'Waktu', indikator: 'Waktu pemberian edukasi sebelum pasien pulang', target: '1-2 jam' },
      ],
      jadwal: 'Laporan triwulanan',
      bukti: 'Lembar edukasi yang ditandatangani pasien atau keluarga',
    },
    {
      jenis: 'utama',
      rhk: 'Terkendalinya pemakaian bahan habis pakai keperawatan',
      pimpinan: asuhan,
      iki: [
        { aspek: 'Kualitas', indikator: 'Persentase kesesuaian stok dengan catatan', target: '98%' },
        { aspek: 'Biaya', indikator: 'Biaya bahan habis pakai per pasien per hari', target: 'paling banyak Rp 75.000,00' },
      ],
      jadwal: 'Laporan bulanan',
      bukti: 'Kartu stok dan rekap pemakaian',
    },
    {
      jenis: 'tambahan',
      rhk: 'Tersusunnya jadwal dinas regu jaga',
      pimpinan: asuhan,
      penugasan: 'Kepala Ruang Rawat Inap Melati (Plt.)',
      iki: [
        { aspek: 'Kuantitas', indikator: 'Jumlah jadwal dinas yang disahkan', target: '12 dokumen' },
        { aspek: 'Waktu', indikator: 'Jadwal dinas bulan berikutnya tersedia', target: 'sebelum tanggal 25' },
      ],
      jadwal: 'Setiap bulan',
      bukti: 'Jadwal dinas yang disahkan kepala ruang',
    },
  ],
  ekspektasi: {
    'Berorientasi Pelayanan': 'Menyapa setiap pasien dengan nama pada awal dinas.',
    Kompeten: 'Mengikuti satu pelatihan kegawatdaruratan.',
  },
  sumberDaya: [
    { jenis: 'Sumber daya manusia', status: 'Disepakati', uraian: 'Dua perawat pelaksana pada setiap regu jaga' },
    { jenis: 'Sarana dan prasarana', status: 'Disepakati', uraian: 'Gelang identitas pasien untuk setahun' },
  ],
  konsekuensi: { positif: 'Diusulkan mengikuti pelatihan lanjutan', negatif: 'Pembinaan oleh ketua tim kerja' },
  acuan: {
    'Rencana strategis Instansi Pemerintah': 'Renstra RSUD Contoh 2025-2029',
    'Perjanjian kinerja unit kerja': 'Perjanjian Kinerja Bidang Keperawatan 2027',
    'Organisasi dan tata kerja': 'Peraturan Bupati tentang organisasi dan tata kerja RSUD Contoh',
    'Rencana kinerja Pimpinan': 'Rencana kinerja ketua tim kerja 2027',
    'Kompetensi, keahlian, dan/atau keterampilan Pegawai': 'Kompetensi Perawat Ahli Pertama',
    'Prioritas unit kerja, organisasi, atau Instansi Pemerintah': 'Sasaran keselamatan pasien',
  },
};

/// What the workbook says of the leader's indicators.
export const nurseIkiPimpinan: Readonly<Record<string, string>> = { [kepuasan]: 'Indeks kepuasan pasien rawat inap' };

/// Where its place and date stand on the workbook and on the paper.
export const nurseSigned = { tempat: 'Contoh', tanggal: '4-1-2027', above: 'Contoh, 4 Januari 2027' };
