// What stands around the tables of a paper: its title, the line below it, who signs, and the notes at its end.
import { expect } from '@playwright/test';

import { flat, linesOn } from './paper_cells';
import { dots } from './paper_rows';
import type { Person, Sample } from './sample';

/// The paper begins with `title` (its lines) and ends before the line `next`, or with the file.
export interface Around {
  title: readonly string[];
  periode: string;
  above?: string;
  notes?: readonly string[];
  next?: string;
}

/// Footnotes of the form of JA and JF, kuantitatif (regulation.md 3.4).
export const noteOnRhkPimpinan = '* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan Pimpinan unit kerja '
  + 'mandiri/organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja '
  + 'mandiri atau sasaran dan indikator kinerja organisasi yang diintervensi';
export const noteOnEkspektasi = '** Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai';

export const periode2027 = 'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2027';
const annexTitle = 'LAMPIRAN SASARAN KINERJA PEGAWAI';

const bagi = {
  KUANTITATIF: 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
  KUALITATIF: 'BAGI PEJABAT ADMINISTRASI / FUNGSIONAL',
};

export function skpAround(pendekatan: keyof typeof bagi, above = dots): Around {
  return {
    title: ['SASARAN KINERJA PEGAWAI', `PENDEKATAN HASIL KERJA ${pendekatan}`, bagi[pendekatan]],
    periode: periode2027,
    above,
    notes: [...(pendekatan === 'KUALITATIF' ? [] : [noteOnRhkPimpinan]), noteOnEkspektasi],
    next: annexTitle,
  };
}

/// Of the leader of an organisation, who has no RHK pimpinan to be noted.
export function skpAroundJpt(pendekatan: keyof typeof bagi): Around {
  const around = skpAround(pendekatan);
  const [first = '', second = ''] = around.title;
  return { ...around, title: [first, second, 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI'], notes: [noteOnEkspektasi] };
}

export const lampiranAround = (above = dots): Around => ({ title: [annexTitle], periode: periode2027, above });

const numbered = ({ nip }: Person): string => (nip === undefined ? '' : `NIP ${nip}`);

export function expectAround(pdf: Buffer, { pegawai, penilai }: Pick<Sample, 'pegawai' | 'penilai'>, { title, periode, above = dots, notes = [], next }: Around): void {
  const all = linesOn(pdf);
  const first = all.indexOf(flat(title[0] ?? ''));
  expect(first, `the title "${title[0] ?? ''}" is on the paper`).toBeGreaterThanOrEqual(0);
  const lines = all.slice(first, next === undefined ? undefined : all.indexOf(flat(next)));
  expect(lines.slice(0, title.length + 1)).toEqual([...title, pegawai.instansi + periode].map(flat));
  const signed = lines.indexOf(flat(above));
  expect(signed, `"${above}" stands over the signatures`).toBeGreaterThan(title.length);
  expect(lines.slice(signed + 1, signed + 4)).toEqual([
    'Pegawai yang Dinilai,' + 'Pejabat Penilai Kinerja,', pegawai.nama + penilai.nama, numbered(pegawai) + numbered(penilai),
  ].map(flat));
  expect(lines.slice(signed + 4).join('')).toBe(flat(notes.join('')));
}
