// A file as a sample: the words that its papers must show.
import type { Indicator, Person, Result, Sample } from './sample';

interface Official {
  nama: string;
  nip: string;
  golongan: string;
  jabatan: string;
  unit_kerja: string;
  instansi: string;
}

interface SavedIki {
  aspek?: string;
  perspektif?: string;
  statement: string;
  target: { text: string };
}

interface Saved {
  skp: {
    jenis_jabatan: string;
    pendekatan: string;
    pegawai: Official;
    pejabat_penilai: Official;
    rhk_pimpinan: { id: string; statement: string }[];
    rhk: {
      jenis: 'utama' | 'tambahan';
      statement: string;
      rhk_pimpinan: string;
      penugasan_dari: string;
      iki: SavedIki[];
      skema: { jadwal: string; bukti_kinerja: string };
    }[];
    ekspektasi_khusus: Record<string, string>;
    lampiran: { sumber_daya: { jenis: string; uraian: string }[]; konsekuensi: { positif: string; negatif: string } };
  };
}

/// As the forms print them (regulation.md 2 and 3), copied from there and not from the program.
const pangkat: Record<string, string> = { '': '', 'III/c': 'Penata / III/c', 'IV/a': 'Pembina / IV/a', 'IV/c': 'Pembina Utama Muda / IV/c' };
const labels: Record<string, string> = {
  kuantitas: 'Kuantitas', kualitas: 'Kualitas', waktu: 'Waktu', biaya: 'Biaya',
  penerima_layanan: 'Penerima Layanan', proses_bisnis: 'Proses Bisnis', penguatan_internal: 'Penguatan Internal', anggaran: 'Anggaran',
  berorientasi_pelayanan: 'Berorientasi Pelayanan', akuntabel: 'Akuntabel', kompeten: 'Kompeten', harmonis: 'Harmonis', loyal: 'Loyal',
  adaptif: 'Adaptif', kolaboratif: 'Kolaboratif',
  sdm: 'Sumber daya manusia', peralatan_kerja: 'Peralatan kerja', pendampingan_pimpinan: 'Pendampingan Pimpinan',
};

function known(table: Record<string, string>, token: string): string {
  const words = table[token];
  if (words === undefined) throw new Error(`"${token}" has no words here`);
  return words;
}

const person = ({ nama, nip, golongan, jabatan, unit_kerja, instansi }: Official): Person => ({
  nama, ...(nip === '' ? {} : { nip }), golongan: known(pangkat, golongan), jabatan, unitKerja: unit_kerja, instansi,
});

const indicator = ({ aspek, perspektif, statement, target }: SavedIki): Indicator => ({
  ...(aspek === undefined ? {} : { aspek: known(labels, aspek) }),
  ...(perspektif === undefined ? {} : { perspektif: known(labels, perspektif) }),
  indikator: statement,
  target: target.text,
});

export function sampleOf(text: string): Sample {
  const { skp } = JSON.parse(text) as Saved;
  const results = skp.rhk.map(({ jenis, statement, rhk_pimpinan, penugasan_dari, iki, skema }): Result => {
    const pimpinan = skp.rhk_pimpinan.find(({ id }) => id === rhk_pimpinan)?.statement;
    return {
      jenis,
      rhk: statement,
      ...(pimpinan === undefined ? {} : { pimpinan }),
      ...(penugasan_dari === '' ? {} : { penugasan: penugasan_dari }),
      iki: iki.map(indicator),
      jadwal: skema.jadwal,
      bukti: skema.bukti_kinerja,
    };
  });
  const ekspektasi = Object.entries(skp.ekspektasi_khusus).filter(([, words]) => words !== '');
  return {
    answers: {
      jabatan: skp.jenis_jabatan === 'jpt' ? 'Pejabat Pimpinan Tinggi' : 'Pejabat Fungsional',
      pendekatan: skp.pendekatan === 'kualitatif' ? 'Kualitatif' : 'Kuantitatif',
    },
    pegawai: person(skp.pegawai),
    penilai: person(skp.pejabat_penilai),
    rhkPimpinan: skp.rhk_pimpinan.map(({ statement }) => statement),
    rhk: results,
    ekspektasi: Object.fromEntries(ekspektasi.map(([token, words]) => [known(labels, token), words])),
    sumberDaya: skp.lampiran.sumber_daya.map(({ jenis, uraian }) => ({ jenis: known(labels, jenis), status: 'Disepakati', uraian })),
    konsekuensi: skp.lampiran.konsekuensi,
    acuan: {},
  };
}
