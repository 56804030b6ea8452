// What the official forms show of a sample, cell by cell (regulation.md 3.1, 3.4 to 3.6, 3.8).
import { perilakuRows } from './berakhlak';
import type { ExpectedTable } from './paper_cells';
import type { Person, Result, Sample } from './sample';

/// Over signatures that are given by hand.
export const dots = '.................., ..............................';

const isOfJpt = ({ answers }: Sample): boolean => answers.jabatan === 'Pejabat Pimpinan Tinggi';

function people(sample: Sample): string[][] {
  const both = (label: string, value: (one: Person) => string): string[] => [label, value(sample.pegawai), label, value(sample.penilai)];
  const { unitKerja = '' } = sample.pegawai;
  const rows = [
    both('NAMA', (one) => one.nama),
    both('NIP', (one) => one.nip ?? ''),
    both('PANGKAT/GOL. RUANG', (one) => one.golongan ?? ''),
    both('JABATAN', (one) => one.jabatan),
    isOfJpt(sample) ? ['UNIT KERJA', unitKerja, 'INSTANSI', sample.penilai.instansi] : both('UNIT KERJA', (one) => one.unitKerja ?? ''),
  ];
  return rows.map(([label = '', own = '', other = '', penilai = ''], i) => [`${i + 1}`, label, own, `${i + 1}`, other, penilai]);
}

const withOrigin = ({ rhk, penugasan }: Result): string => rhk + (penugasan === undefined ? '' : ` (penugasan dari ${penugasan})`);

function results(sample: Sample, jenis: Result['jenis'], underPimpinan: Readonly<Record<string, string>>): string[][] {
  return sample.rhk.filter((one) => one.jenis === jenis).flatMap((one, number) =>
    one.iki.map((iki, i) => {
      const pimpinan = one.pimpinan ?? '';
      const before = i > 0 ? [] : [`${number + 1}`, pimpinan + (underPimpinan[pimpinan] ?? ''), withOrigin(one)];
      return [...before, iki.aspek ?? '', iki.indikator, iki.target];
    }));
}

export const identity = (sample: Sample): ExpectedTable => ({
  widths: [5, 17, 28, 5, 17, 28],
  start: 'NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA',
  rows: people(sample),
  end: 'HASIL KERJA',
});

/// Of the leader of an organisation: no RHK of another's, no aspek; a perspektif (regulation.md 3.6).
export function hasilKerjaJpt({ rhk }: Pick<Sample, 'rhk'>): ExpectedTable {
  const rows = (jenis: Result['jenis']): string[][] => rhk.filter((one) => one.jenis === jenis).flatMap((one, number) =>
    one.iki.map((iki, i) => [...(i > 0 ? [] : [`${number + 1}`, withOrigin(one)]), iki.indikator, iki.target, iki.perspektif ?? '']));
  return {
    widths: [4, 32, 32, 17, 15],
    start: 'HASIL KERJA',
    head: [['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF'], ['(1)', '(2)', '(3)', '(4)', '(5)']],
    rows: [['A. UTAMA'], ...rows('utama'), ['B. TAMBAHAN'], ...rows('tambahan')],
    end: 'PERILAKU KERJA**',
  };
}

/// `underPimpinan`: what stands below a RHK pimpinan in its cell.
export const hasilKerja = (sample: Sample, underPimpinan: Readonly<Record<string, string>> = {}): ExpectedTable => ({
  widths: [4, 25, 25, 10, 22, 14],
  start: 'HASIL KERJA',
  head: [
    ['NO', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*', 'RENCANA HASIL KERJA', 'ASPEK', 'INDIKATOR KINERJA INDIVIDU', 'TARGET'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ],
  rows: [['A. UTAMA'], ...results(sample, 'utama', underPimpinan), ['B. TAMBAHAN'], ...results(sample, 'tambahan', underPimpinan)],
  end: 'PERILAKU KERJA**',
});

const narrated = ({ indikator, target, perspektif }: Result['iki'][number]): string =>
  indikator + (target === '' ? '' : `: ${target}`) + (perspektif === undefined ? '' : ` (Perspektif: ${perspektif})`);

/// The same of the kualitatif form: one cell for each RHK (regulation.md 3.5).
export function hasilKerjaKualitatif({ rhk }: Pick<Sample, 'rhk'>): ExpectedTable {
  const rows = (jenis: Result['jenis']): string[][] => rhk.filter((one) => one.jenis === jenis).map((one, i) => [
    `${i + 1}.`,
    [one.rhk, ...(one.penugasan === undefined ? [] : [`(Penugasan dari: ${one.penugasan})`]),
      'Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:', ...one.iki.map(narrated)].join(' '),
  ]);
  return { widths: [4, 96], start: 'HASIL KERJA', head: [], rows: [['A. Utama'], ...rows('utama'), ['B. Tambahan'], ...rows('tambahan')], end: 'PERILAKU KERJA**' };
}

/// `above` stands over the signatures.
export const perilakuKerja = (sample: Pick<Sample, 'ekspektasi'>, above = dots): ExpectedTable => ({
  widths: [4, 48, 48],
  start: 'PERILAKU KERJA**',
  head: [],
  rows: perilakuRows(sample.ekspektasi),
  end: above,
});

export const lampiran = (sample: Sample, above = dots): ExpectedTable => ({
  widths: [5, 95],
  start: 'DUKUNGAN SUMBER DAYA',
  rows: [
    ...sample.sumberDaya.map((one, i) => [`${i + 1}.`, `${one.jenis}: ${one.uraian}`]),
    ['SKEMA PERTANGGUNGJAWABAN'],
    ...sample.rhk.map((one, i) => [`${i + 1}.`,
      `${one.rhk} Jadwal pelaporan perkembangan: ${one.jadwal} Bukti kinerja yang diharapkan: ${one.bukti}`]),
    ['KONSEKUENSI'],
    ['1.', `Konsekuensi positif: ${sample.konsekuensi.positif}`],
    ['2.', `Konsekuensi negatif: ${sample.konsekuensi.negatif}`],
  ],
  end: above,
});
