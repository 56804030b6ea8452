// What a sample of somebody's SKP holds: the words of a person who has the paper form, by its labels.
import type { Answers } from './app';

export interface Person {
  nama: string;
  nip?: string;
  golongan?: string;
  jabatan: string;
  unitKerja?: string;
  instansi: string;
}

export interface Quarters {
  tw: [string, string, string, string];
  polarisasi: string;
  konsolidasi: string;
}

/// In the kualitatif form `target` is "": the sentence holds it.
export interface Indicator {
  aspek?: string;
  perspektif?: string;
  indikator: string;
  target: string;
  triwulan?: Quarters;
}

export interface Result {
  jenis: 'utama' | 'tambahan';
  rhk: string;
  pimpinan?: string;
  penugasan?: string;
  iki: Indicator[];
  jadwal: string;
  bukti: string;
}

export interface Sample {
  answers: Answers;
  pegawai: Person;
  penilai: Person;
  rhkPimpinan: string[];
  rhk: Result[];
  ekspektasi: Record<string, string>;
  sumberDaya: { jenis: string; status: string; uraian: string }[];
  konsekuensi: { positif: string; negatif: string };
  acuan: Record<string, string>;
}
