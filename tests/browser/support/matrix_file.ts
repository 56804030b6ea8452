// A leader's file whose matrix has results in every cell.
import { fixture } from './schema';

interface File {
  skp: { rhk: { id: string; iki: { id: string; statement: string }[] }[]; matriks?: unknown };
}

/// Each person `aN` has the result "Tersedianya layanan N-iM" for each IKI `iM`.
export function matrixFile(people: number, columns: number): string {
  const file = JSON.parse(fixture('jf-kuantitatif.skp.json')) as File;
  const [pattern] = file.skp.rhk;
  if (pattern === undefined) throw new Error('the fixture has no RHK');
  const iki = Array.from({ length: columns }, (_, i) => ({ ...pattern.iki[0], id: `i${i}`, statement: `Jumlah layanan ke-${i}` }));
  file.skp.rhk = [{ ...pattern, id: 'r0', iki }];
  file.skp.matriks = {
    anggota: Array.from({ length: people }, (_, a) => ({
      id: `a${a}`,
      nama: `Pegawai Contoh ${a}`,
      jabatan: 'Pranata Komputer',
      peran: iki.map((one) => ({ rhk: 'r0', iki: one.id, hasil: `Tersedianya layanan ${a}-${one.id}` })),
    })),
  };
  return JSON.stringify(file);
}
