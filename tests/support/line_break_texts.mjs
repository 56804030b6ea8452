// The texts of tests/fixtures/line_breaks.json and the widths, in CSS px, that they are broken at. All
// names and numbers are invented.

const paragraphs = [
  'Menyusun rancangan peraturan perundang-undangan di bidang kepegawaian sesuai dengan ketentuan yang berlaku, termasuk menyiapkan naskah akademik, melakukan harmonisasi dengan unit-unit terkait, serta mendokumentasikan seluruh tahapan pembahasan secara sungguh-sungguh dan berkesinambungan.',
  'Dokumen Pelaksanaan Anggaran (DPA) sebesar Rp 1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah) dan/atau Rp1.250.000.000,00 direalisasikan 97,5% s.d. 31 Desember 2025, dengan deviasi ±2,5% dari target triwulan I/2025 dan II/2025.',
  'Berdasarkan Pasal 5 ayat (2) huruf a dan huruf b Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN, Pejabat Penilai Kinerja wajib memberikan umpan balik berkelanjutan; umpan balik dimaksud dapat diberikan secara lisan maupun tertulis.',
  'Layanan yang "cepat", \u201ctepat\u201d, dan \u2018murah\u2019 \u2013 sebagaimana diminta masyarakat \u2014 diukur dengan Survei Kepuasan Masyarakat (SKM) yang nilainya \u2265 88,31 (sangat baik) pada 3\u20134 loket/unit layanan\u2026 dan seterusnya.',
  'Terlaksananya monitoring-evaluasi pada 12 (dua belas) OPD: Bappeda, BKPSDM, Diskominfo, DPMPTSP, Dinas PUPR, dan lain-lain; laporan diunggah ke https://e-kinerja.contoh.go.id/laporan/2025/triwulan-1?unit=dinas&status=final#lampiran-3 selambat-lambatnya tanggal 10 bulan berikutnya.',
];

const structured = [
  '1.\tMenyusun konsep surat\n2.\tMengirim undangan\n\n3.\tMembuat notula rapat   \n   a. daftar hadir\n   b. foto kegiatan\n',
  'Target:\n- 4 laporan/tahun\n- 12 dokumen (1 dokumen/bulan)\n- 100% tepat waktu\n\n\nCatatan: lihat lampiran.',
  'kolom satu\tkolom dua\tkolom tiga\tkolom empat\tkolom lima',
  'a\tb\tc\td\te\tf\tg\th\ti\tj',
  '  spasi di depan, dan   beberapa   spasi   di   tengah,    lalu di belakang      ',
  'baris pertama      \nbaris kedua\n\n   \nbaris kelima',
  '\n\nmulai dengan baris kosong',
];

const short_texts = [
  'undang-undang tata-usaha sungguh-sungguh ke-12 ke-XII non-ASN pra-2020 2020-2024 2020 - 2024 -5 derajat (-5) minus',
  'A-1 B-2 1-a 1-1 12-13 x-y-z -- --- a--b a - b -a- (-a) "-a" /-1 .-1 ,-1 ;-a',
  '1.250.000,00 12,5% 3.14 10:30:45 1/2 1.000/2.000 +62-812-0000-1234 (021) 555-0100 #12 @kantor $100 100$ 50%% Rp1,- Rp 1.250,00',
  's.d. s/d a.n. u.b. d.a. No.12 No. 12 Tgl.1 hlm.5-7 dll. dst., dsb.; a.b.c.d.e.f.g',
  'dan/atau laki-laki/perempuan I/II/III 1/2/3 kantor/ /kantor //dua// a/(b) (a)/(b) km/jam m\u00b2/hari',
  'benar? ya! sungguh?! apa?? wah!!! "apa?" (apa?) apa?ya apa?1 ya!ya ya!1 a?b?c?d?e?f?g?h?i?j?k',
  'f(x) (a)(b) [a][b] {a}{b} a(b)c a[b]c a{b}c (a)b )a( ](a) "a"(b) (a)"b" <a><b> a<b>c a>b>c',
  'https://contoh.go.id/a/b/c?d=e&f=g-h_i~j#k nama.orang+uji@contoh.go.id C:\\Data\\SKP\\2025\\berkas.xlsx',
  '\u201cKutipan panjang\u201d dan \u2018kutip tunggal\u2019 serta \u201ekutip bawah\u201d (\u201cdalam kurung\u201d) kata\u201ddekat\u201ckata',
  'rentang 10\u201320 orang, Januari\u2013Maret, kata\u2014kata, kata \u2014 kata, kata \u2013 kata, \u2014\u2014 \u2013\u2013, a\u2014b\u2013c\u2014d',
  'Pasal\u00a05 ayat\u00a0(2) huruf\u00a0a Rp\u00a01.250.000,00 31\u00a0Desember\u00a02025 kata\u00a0yang\u00a0sangat\u00a0panjang\u00a0sekali',
  'satu\u2026dua\u2026 \u2026tiga \u2026 empat... lima...enam ...tujuh',
  '5 \u00d7 5 = 25 \u2265 20 \u2264 30 \u2192 selesai \u2022 butir \u00b7 titik \u00a7 12 \u00b0C 30\u00b0C 2\u00bd \u20ac5 5\u20ac \u00a35 \u22125',
  'caf\u00e9 na\u00efve r\u00e9sum\u00e9-caf\u00e9 \u00e9-1 1-\u00e9 \u00e9/\u00e9 \u00e9(\u00e9) \u00e9?\u00e9 \u00e9!\u00e9',
  'mempertanggungjawabkannyamempertanggungjawabkannyamempertanggungjawabkannya',
  'kata AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA kata 1111111111111111111111111111111111111111 kata',
  'WWWWWWWWWWWWWWWWWWWWiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii mmmmmmmmmm.llllllllllllllllllll,mmmmmmmmmmmmmmmm',
  'pra\u0301ka\u0301ta\u0301 dengan tanda diakritik e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301',
  'selesai \u{1f600}\u{1f600}\u{1f600} mantap\u{1f44d}\u{1f3fd}sekali \u{1f468}\u200d\u{1f469}\u200d\u{1f467} keluarga \u{1f389}!',
  '\u6f22\u5b57\u304b\u306a\u4ea4\u3058\u308a\u6587\u3001\u4f8b\u3048\u3070\u300c\u62ec\u5f27\u300d\u3092\u542b\u3080\u3002kata \u6f22\u5b57kata 12\u6708',
  'kata\u200bkata\u200bkata\u200bkata zero\u2060width\u2060joiner non\u2011breaking\u2011hyphen hyphen\u2010hyphen',
  '(dalam kurung) (lihat: lampiran 1), [1], {2}; "tiga": \'empat\'. *lima* _enam_ ~tujuh~ `delapan` ^sembilan^ |sepuluh|sebelas|',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',
  'NIP 198001012005011001 / 19800101 200501 1 001, NPWP 00.000.000.0-000.000, NIK 0000000000000000',
];

// A small generator with a fixed seed: the same widths each time.
let seed = 20250101;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const widthsFor = (count, low, high) =>
  Array.from({ length: count }, () => Math.round((low + random() * (high - low)) * 4) / 4).sort((a, b) => a - b);

/** Words of all texts in random order: what nobody thought of. */
const words = [...paragraphs, ...short_texts].join(' ').split(/\s+/);
const shuffled = Array.from({ length: 12 }, () =>
  Array.from({ length: 60 }, () => words[Math.floor(random() * words.length)] + (random() < 0.06 ? '\n' : '')).join(' '));

export const lineBreakTexts = [
  ...paragraphs.map((text) => ({ text, widths: widthsFor(12, 60, 700) })),
  ...structured.map((text) => ({ text, widths: widthsFor(8, 30, 300) })),
  ...short_texts.map((text) => ({ text, widths: [8, ...widthsFor(9, 16, 320)] })),
  ...shuffled.map((text) => ({ text, widths: widthsFor(6, 80, 640) })),
];
