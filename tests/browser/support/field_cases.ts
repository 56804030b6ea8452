// What is right for each table of tests/fixtures/field. Written from what people meant by it, not from what came out.
import type { Answers } from './app';
import { nurseIkiPimpinan, perawat } from './sample_nurse';

export interface FieldPlan {
  tw: [string, string, string, string];
  polarisasi: 'maximize' | 'minimize' | 'stabilize' | '';
  konsolidasi: 'sum' | 'last_value' | 'average' | '';
  manual?: Record<string, string>;
}

export type FieldIki = [aspek: 'Kuantitas' | 'Kualitas' | 'Waktu' | 'Biaya' | '', statement: string, target: string, plan?: FieldPlan];

export interface FieldResult {
  jenis: 'Utama' | 'Tambahan';
  rhk: string;
  pimpinan?: string;
  penugasan?: string;
  iki: FieldIki[];
}

/// `pimpinan`: each RHK of the leader with its indicators. `notes`: what the screen says above the rows, whole. `asked`: of
/// which targets the satuan is asked, `percent`: of which, whether the number is a percentage. `twice`: which indicators are said to be there twice.
export interface FieldCase {
  file: string;
  situation: string;
  answers: Answers;
  rhk: FieldResult[];
  pimpinan: Record<string, string>;
  notes: string[];
  asked: string[];
  percent: string[];
  twice: string[];
}

export const nothing = { answers: {}, pimpinan: {}, notes: [], asked: [], percent: [], twice: [] };

const leftOut = (...words: string[]): string[] => ['Tidak ikut', ...words];

const rawatInap = 'Terkoordinasinya pelayanan di ruang rawat inap';
const madrasah = 'Meningkatnya mutu pengelolaan madrasah binaan';
const produkHukum = 'Analisis dan Evaluasi Produk Hukum di Wilayah';
const akuntabilitas = 'Meningkatnya akuntabilitas kinerja dinas';
const tertibArsip = 'Meningkatnya tertib arsip dinamis';
const layananPublik = 'Meningkatnya kualitas pelayanan publik';
const kemenkeu: Answers = { profil: 'Kementerian Keuangan (PK, IKU, dan target triwulanan)' };

const perencanaan = (first?: FieldPlan, second?: FieldPlan): FieldResult[] => [
  { jenis: 'Utama', rhk: 'Tersusunnya dokumen perencanaan dinas', pimpinan: akuntabilitas, iki: [['', 'Jumlah dokumen perencanaan', '12 Dokumen', first]] },
  { jenis: 'Utama', rhk: 'Tersusunnya laporan kinerja dinas', pimpinan: akuntabilitas, iki: [['', 'Jumlah laporan kinerja', '4 Laporan', second]] },
];

const span = { sumber_data: 'Aplikasi SPAN', penanggung_jawab: 'Seksi Contoh' };

const anggaran = (plans: (FieldPlan | undefined)[]): FieldResult[] => [
  { jenis: 'Utama', rhk: 'Pencairan anggaran yang andal', iki: [
    ['', 'Persentase SPM yang diselesaikan tepat waktu', '99,5 %', plans[0]],
    ['', 'Rata-rata waktu penyelesaian', '45 menit', plans[1]],
  ] },
  { jenis: 'Utama', rhk: 'Satuan kerja yang mampu', iki: [['', 'Jumlah satuan kerja yang dibina', '60 satker', plans[2]]] },
];

export const fieldCases: FieldCase[] = [
  {
    ...nothing,
    file: 'FC-01_band_kinerja_utama_tambahan',
    situation: 'the whole form with bands in one cell',
    pimpinan: { [rawatInap]: '' },
    asked: ['RHK utama 1, IKI 1'],
    rhk: [
      { jenis: 'Utama', rhk: 'Terobservasinya kondisi pasien sesuai batas kewenangan', pimpinan: rawatInap, iki: [
        ['Kuantitas', 'Jumlah pengobservasian kondisi pasien', '120'],
        ['Kualitas', 'Prosentase pengobservasian kondisi pasien', '90%'],
        ['Waktu', 'Rentang waktu pengobservasian kondisi pasien', '6 Bulan'],
      ] },
      { jenis: 'Tambahan', rhk: 'Tersusunnya jadwal dinas regu jaga', pimpinan: rawatInap, iki: [['Kuantitas', 'Jumlah jadwal dinas', '12 Dokumen']] },
    ],
  },
  {
    ...nothing,
    file: 'FC-01b_band_nomor_terpisah',
    situation: 'letter and words of the band in two cells',
    rhk: [
      { jenis: 'Utama', rhk: 'Tersusunnya laporan bulanan persediaan', iki: [['', 'Jumlah laporan persediaan', '12 Laporan']] },
      { jenis: 'Tambahan', rhk: 'Terlaksananya tugas panitia penerimaan pegawai', iki: [['', 'Jumlah kegiatan kepanitiaan', '1 Kegiatan']] },
    ],
  },
  {
    ...nothing,
    file: 'FC-02_kolom_jenis',
    situation: 'an own list with a column Jenis',
    pimpinan: { [madrasah]: '' },
    notes: leftOut('Kolom TW, kolom Rencana Aksi, kolom Nama Eviden / Bukti Dukung, kolom Durasi.'),
    rhk: [
      { jenis: 'Utama', rhk: 'Tersusunnya program pendampingan madrasah', pimpinan: madrasah, iki: [
        ['Kuantitas', 'Jumlah dokumen program pendampingan', '1 Dokumen'],
        ['Waktu', 'Waktu penyusunan program pendampingan', '3 Bulan'],
      ] },
      { jenis: 'Tambahan', rhk: 'Terlaksananya tugas asesor akreditasi', pimpinan: madrasah,
        iki: [['Kuantitas', 'Jumlah madrasah yang diases', '2 Madrasah']] },
    ],
  },
  {
    ...nothing,
    file: 'FC-04a_judul_basis_data',
    situation: 'headings of a database',
    pimpinan: { [produkHukum]: '' },
    twice: ['RHK utama 1, IKI 4'],
    rhk: [
      { jenis: 'Utama', rhk: 'Tersedianya inventarisasi bahan peraturan perundang-undangan', pimpinan: produkHukum, iki: [
        ['Kuantitas', 'Jumlah Analisis dan Evaluasi Produk Hukum Yang Dilakukan', '2 Dokumen'],
        ['Waktu', 'Waktu Pelaksanaan', '12 Bulan'],
        ['Kuantitas', 'Jumlah Fasilitasi Perencanaan Peraturan Daerah', '2 Dokumen'],
        ['Waktu', 'Waktu Pelaksanaan', '12 Bulan'],
      ] },
      { jenis: 'Tambahan', rhk: 'Tersedianya data kegiatan fasilitasi perancangan peraturan daerah', pimpinan: produkHukum,
        iki: [['Kuantitas', 'Jumlah pelaksanaan fasilitasi perancangan peraturan daerah', '10 Kegiatan']] },
    ],
  },
  {
    ...nothing,
    file: 'FC-04b_rencana_kinerja',
    situation: 'target and satuan in two columns',
    rhk: [
      { jenis: 'Utama', rhk: 'Terlaksananya orientasi dan pelatihan dasar CPNS', iki: [
        ['Kuantitas', 'Tingkat kuantitas orientasi dan pelatihan dasar CPNS', '100 persen'],
        ['Waktu', 'Tingkat ketepatan waktu orientasi CPNS', '100 persen'],
      ] },
      { jenis: 'Utama', rhk: 'Terkelolanya perangkat TI dan aplikasi kantor', iki: [['Kuantitas', 'Jumlah perangkat yang terkelola', '45 unit']] },
    ],
  },
  {
    ...nothing,
    file: 'FC-05_judul_dua_tingkat',
    situation: 'headings in two levels, numbers of columns',
    pimpinan: { [akuntabilitas]: '' },
    notes: leftOut('Kolom PERANGKAT DAERAH, kolom JABATAN, kolom LEVEL RHK, kolom TARGET KEGIATAN PER TRIWULAN AWAL, '
      + 'kolom TARGET KEGIATAN PER TRIWULAN TW-I, kolom TARGET KEGIATAN PER TRIWULAN TW-II, kolom TARGET KEGIATAN PER TRIWULAN TW-III, '
      + 'kolom TARGET KEGIATAN PER TRIWULAN TW-IV, kolom RENCANA PAGU.'),
    rhk: perencanaan(),
  },
  {
    ...nothing,
    file: 'FC-05_judul_dua_tingkat',
    situation: 'with the profile of the ministry that plans by quarter',
    answers: kemenkeu,
    pimpinan: { [akuntabilitas]: '' },
    notes: leftOut('Kolom PERANGKAT DAERAH, kolom JABATAN, kolom LEVEL RHK, kolom TARGET KEGIATAN PER TRIWULAN AWAL, kolom RENCANA PAGU.'),
    rhk: perencanaan({ tw: ['2', '2', '2', '6'], polarisasi: '', konsolidasi: '' }, { tw: ['1', '1', '1', '1'], polarisasi: '', konsolidasi: '' }),
  },
  {
    ...nothing,
    file: 'FC-06a_kualitatif_satu_sel',
    situation: 'the kualitatif block in one cell, into a kualitatif SKP',
    answers: { pendekatan: 'Kualitatif' },
    rhk: [
      { jenis: 'Utama', rhk: 'Buku manual modul penyusunan SKP yang lengkap dan informatif', penugasan: 'Ketua Tim Perencanaan', iki: [
        ['', 'Draf buku manual sesuai ketentuan, selesai paling lambat satu bulan sebelum sosialisasi', ''],
        ['', 'Tersedianya 1 buku manual yang disahkan pimpinan', ''],
      ] },
      { jenis: 'Tambahan', rhk: 'Terlaksananya sosialisasi modul', penugasan: 'Kepala Biro', iki: [['', '40 orang peserta memahami modul', '']] },
    ],
  },
  {
    ...nothing,
    file: 'FC-07_lembar_evaluasi_salah_ketik',
    situation: 'last year\'s evaluation sheet with misspelt headings',
    pimpinan: { [layananPublik]: 'Presentase Nilai Capaian Kinerja Sasaran Strategi' },
    notes: leftOut('Kolom RELASI BERDASARKAN BUKTI DUKUNG, kolom UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG.'),
    rhk: [
      { jenis: 'Utama', rhk: 'Tersedianya dokumen perencanaan pengadaan ASN', pimpinan: layananPublik, iki: [
        ['Kuantitas', 'Jumlah dokumen perencanaan pengadaan ASN', '3 Dokument'],
        ['Kualitas', 'Persentase kesesuaian dokumen', '100%'],
        ['Waktu', 'Waktu penyelesaian dokumen', '3 Bulan'],
      ] },
    ],
  },
  {
    ...nothing,
    file: 'FC-08_ragam_target',
    situation: 'sixteen targets, to the letter',
    asked: ['RHK utama 1, IKI 1'],
    rhk: [
      { jenis: 'Utama', rhk: 'Tersedianya layanan contoh', iki: [
        ['Kuantitas', 'Jumlah pengobservasian kondisi pasien', '120'],
        ['Kualitas', 'Prosentase pengobservasian kondisi pasien', '90%'],
        ['Waktu', 'Waktu penyusunan rencana keperawatan', '6 Bulan'],
        ['Kuantitas', 'Jumlah dokumen perencanaan', '3 Dokument'],
        ['Kualitas', 'Persentase kesesuaian dokumen sesuai standar', '100 Persen'],
        ['Kualitas', 'Tingkat kesesuaian dengan standar mutu', '85 - 100%'],
        ['Waktu', 'Waktu penyelesaian surat', '≤ 2 hari kerja'],
        ['Waktu', 'Ketepatan waktu laporan per triwulan', '12 Bulan'],
        ['Kualitas', 'Uptime jaringan', '≥ 99%'],
        ['Kuantitas', 'Jumlah JP pengembangan kompetensi', '20 JP/tahun'],
        ['Kualitas', 'Jumlah kegiatan SDM yang didukung secara administratif', '100%'],
        ['Kualitas', 'Akurat dan sesuai SOP', '100%'],
        ['Kualitas', 'Persentase peningkatan pelayanan permukiman', '61,95%'],
        ['Kualitas', 'Nilai evaluasi layanan', '350 skor'],
        ['Waktu', 'Laporan diserahkan', 'sebelum tanggal 5'],
        ['Kuantitas', 'Jumlah objek pajak terdata', '200 Formulir SPOP'],
      ] },
    ],
  },
  {
    ...nothing,
    file: 'FC-17_kaki_formulir',
    situation: 'total, place and date, signatures at the foot',
    pimpinan: { [tertibArsip]: '' },
    notes: leftOut('Baris 8: baris jumlah.', 'Baris 9-12: blok tanda tangan.'),
    percent: ['RHK utama 1, IKI 2'],
    rhk: [
      { jenis: 'Utama', rhk: 'Tertatanya arsip aktif unit kerja', pimpinan: tertibArsip, iki: [
        ['Kuantitas', 'Jumlah berkas yang ditata', '240 berkas'],
        ['Kualitas', 'Persentase berkas sesuai klasifikasi', '0,98'],
      ] },
      { jenis: 'Tambahan', rhk: 'Tersusunnya buku panduan arsip', penugasan: 'Sekretaris', iki: [
        ['Kuantitas', 'Jumlah buku panduan', '1 buku'],
        ['Waktu', 'Penyelesaian buku panduan', '3 bulan'],
      ] },
    ],
  },
  {
    ...nothing,
    file: 'FC-18_iku_triwulan',
    situation: 'where there are no quarters they are left out, and that is said',
    notes: leftOut('Kolom TW I, kolom TW II, kolom TW III, kolom TW IV, kolom Polarisasi, kolom Konsolidasi, kolom Sumber Data, kolom Penanggung Jawab.'),
    rhk: anggaran([]),
  },
  {
    ...nothing,
    file: 'FC-18_iku_triwulan',
    situation: 'quarters, polarisasi, konsolidasi and manual of a SKP of the ministry',
    answers: kemenkeu,
    rhk: anggaran([
      { tw: ['99', '99', '99,5', '99,5'], polarisasi: 'maximize', konsolidasi: 'last_value', manual: span },
      { tw: ['50', '48', '46', '45'], polarisasi: 'minimize', konsolidasi: 'average', manual: span },
      { tw: ['15', '15', '15', '15'], polarisasi: 'maximize', konsolidasi: 'sum', manual: { ...span, sumber_data: 'Laporan pembinaan' } },
    ]),
  },
  {
    ...nothing,
    file: 'FC-19_perawat_formulir_utuh',
    situation: 'a nurse\'s whole form, out of the workbook of a ward',
    pimpinan: { ...Object.fromEntries(perawat.rhkPimpinan.map((words) => [words, ''])), ...nurseIkiPimpinan },
    notes: leftOut('Baris 1: di atas judul kolom.', 'Baris 19-23: blok tanda tangan.'),
    rhk: perawat.rhk.map(({ jenis, rhk, pimpinan, penugasan, iki }): FieldResult => ({
      jenis: jenis === 'utama' ? 'Utama' : 'Tambahan',
      rhk,
      ...(pimpinan === undefined ? {} : { pimpinan }),
      ...(penugasan === undefined ? {} : { penugasan }),
      iki: iki.map(({ aspek, indikator, target }) => [aspek as FieldIki[0], indikator, target]),
    })),
  },
];

export function fieldCase(file: string): FieldCase {
  const found = fieldCases.find((one) => one.file.startsWith(file));
  if (found === undefined) throw new Error(`no table ${file}`);
  return found;
}
