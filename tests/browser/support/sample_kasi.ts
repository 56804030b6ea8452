// Kepala Seksi Pelayanan of a Kemenkeu office: kuantitatif, targets by quarter. Of nobody.
import type { Quarters, Sample } from './sample';

const quarters = (konsolidasi: string, ...tw: Quarters['tw']): Quarters => ({ tw, polarisasi: 'Maximize: makin tinggi makin baik', konsolidasi });
const pelayanan = 'Terwujudnya pelayanan yang prima';
const unit = { unitKerja: 'Seksi Pelayanan', instansi: 'Kementerian Keuangan' };

export const kepalaSeksi: Sample = {
  answers: { jabatan: 'Pejabat Administrasi', pendekatan: 'Kuantitatif', profil: 'Kementerian Keuangan (PK, IKU, dan target triwulanan)' },
  pegawai: { nama: 'Pegawai Contoh Sebelas', nip: '198503102008121001', golongan: 'Penata Tk.I / III/d', jabatan: 'Kepala Seksi Pelayanan', ...unit },
  penilai: { nama: 'Pegawai Contoh Dua Belas', nip: '197511202000031002', golongan: 'Pembina / IV/a', jabatan: 'Kepala Kantor', ...unit },
  rhkPimpinan: [pelayanan],
  rhk: [
    {
      jenis: 'utama',
      rhk: 'Terselesaikannya permohonan layanan sesuai janji',
      pimpinan: pelayanan,
      iki: [
        { aspek: 'Kuantitas', indikator: 'Jumlah permohonan yang selesai', target: '200 permohonan', triwulan: quarters('Penjumlahan (sum)', '40', '50', '50', '60') },
        { aspek: 'Kualitas', indikator: 'Indeks kepuasan pengguna', target: '4,5 indeks', triwulan: quarters('Nilai terakhir (take last known value)', '-', '4,2', '-', '4,5') },
      ],
      jadwal: 'Laporan triwulanan',
      bukti: 'Aplikasi layanan',
    },
  ],
  ekspektasi: {},
  sumberDaya: [],
  konsekuensi: { positif: '', negatif: '' },
  acuan: {},
};
