// What the Dokumen Evaluasi and the Konversi show, cell by cell (regulation.md 3.12, 6.5).
import type { ExpectedTable } from './paper_cells';
import { dots } from './paper_rows';
import type { Person, Sample } from './sample';

type People = Pick<Sample, 'pegawai' | 'penilai'>;

/// `keberatan`: what was written in each of its sections, line by line; none when there was no objection. `above` stands over
/// the signatures.
export interface Evaluated {
  periode: string;
  days: string;
  capaian: string;
  predikat: string;
  catatan: string;
  keberatan?: readonly [readonly string[], readonly string[], readonly string[]];
  above: string;
}

const sections = ['6 KEBERATAN', '7 PENJELASAN PEJABAT PENILAI ATAS KEBERATAN', '8 KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA'];

const labelled = (label: string, value = ''): string[] => ['', label, ':', value];

const personRows = (title: string, one?: Person): string[][] => [
  [title], labelled('NAMA', one?.nama), labelled('NIP', one?.nip), labelled('PANGKAT/GOL RUANG', one?.golongan), labelled('JABATAN', one?.jabatan),
  labelled('UNIT KERJA', one?.unitKerja),
];

/// From the line of its period on.
export const dokumenEvaluasi = ({ pegawai, penilai }: People, one: Evaluated): ExpectedTable => ({
  widths: [5, 38, 3, 54],
  start: `PERIODE: ${one.periode}`,
  rows: [
    [`${pegawai.instansi} PERIODE PENILAIAN: ${one.days}`],
    ...personRows('1 PEGAWAI YANG DINILAI', pegawai),
    ...personRows('2 PEJABAT PENILAI KINERJA', penilai),
    ...personRows('3 ATASAN PEJABAT PENILAI KINERJA'),
    ['4 EVALUASI KINERJA'],
    labelled('CAPAIAN KINERJA ORGANISASI', one.capaian),
    labelled('PREDIKAT KINERJA PEGAWAI', one.predikat),
    ['5 CATATAN/REKOMENDASI'],
    [one.catatan],
    ...(one.keberatan ?? []).flatMap((lines, i) => [[sections[i] ?? ''], ...lines.map((line) => [line])]),
  ],
  end: one.above,
});

/// One conversion, alone on its paper: predikat, prosentase, koefisien and angka kredit.
export const konversi = (row: readonly [string, string, string, string]): ExpectedTable => ({
  widths: [28, 24, 20, 28],
  start: '(1) (2) (3) (4)',
  rows: [row],
  end: dots,
});

/// `birth` and `sex` as the NIP says them; `end` is the first line of the heads below.
export const pejabatFungsional = ({ pegawai }: People, birth: string, sex: string, end: string): ExpectedTable => ({
  widths: [6, 34, 60],
  start: 'PEJABAT FUNGSIONAL YANG DINILAI',
  rows: [
    ['Nama', pegawai.nama], ['NIP', pegawai.nip ?? ''], ['Nomor Seri Karpeg', ''], ['Tempat/Tgl Lahir', birth], ['Jenis Kelamin', sex],
    ['Pangkat/Golongan Ruang/TMT', pegawai.golongan ?? ''], ['Jabatan/TMT', pegawai.jabatan], ['Unit Kerja', pegawai.unitKerja ?? ''],
    ['Instansi', pegawai.instansi],
  ].map((cells, i) => [`${i + 1}`, ...cells]),
  end,
});
