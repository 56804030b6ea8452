// The seven values with their panduan as the forms of Permenpan RB 6/2022 print them (regulation.md 5): copied from there,
// not from the program, so that a wrong word on paper is seen.

export interface PrintedValue {
  nilai: string;
  panduan: [string, string, string];
}

export const berakhlak: readonly PrintedValue[] = [
  {
    nilai: 'Berorientasi Pelayanan',
    panduan: ['Memahami dan memenuhi kebutuhan masyarakat', 'Ramah, cekatan, solutif, dan dapat diandalkan', 'Melakukan perbaikan tiada henti'],
  },
  {
    nilai: 'Akuntabel',
    panduan: [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  },
  {
    nilai: 'Kompeten',
    panduan: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  },
  {
    nilai: 'Harmonis',
    panduan: ['Menghargai setiap orang apapun latar belakangnya', 'Suka menolong orang lain', 'Membangun lingkungan kerja yang kondusif'],
  },
  {
    nilai: 'Loyal',
    panduan: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan '
        + 'Republik Indonesia serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  },
  {
    nilai: 'Adaptif',
    panduan: ['Cepat menyesuaikan diri menghadapi perubahan', 'Terus berinovasi dan mengembangkan kreativitas', 'Bertindak proaktif'],
  },
  {
    nilai: 'Kolaboratif',
    panduan: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
    ],
  },
];

/// The rows of the table Perilaku Kerja, with what the leader expects in particular; a cell's paragraphs are lines.
export const perilakuRows = (ekspektasi: Readonly<Record<string, string>> = {}): string[][] =>
  berakhlak.map(({ nilai, panduan }, i) => [
    `${i + 1}`,
    [nilai, ...panduan].join('\n'),
    ['Ekspektasi Khusus Pimpinan:', ...(ekspektasi[nilai] === undefined ? [] : [ekspektasi[nilai]])].join('\n'),
  ]);
