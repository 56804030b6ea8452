// FC-14: three SKP of one person in a year, after a mutasi and as Plt.: told apart wherever one is chosen, and the second
// is asked nothing that only the first one has.
import type { App } from '../support/app';
import { checksOf } from '../support/pasted';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1280, height: 3600 } });

interface Draft {
  skp: {
    id: string;
    periode: { awal: string; akhir: string };
    pegawai: Record<string, string>;
    pejabat_penilai: Record<string, string>;
    rhk: { iki: { aspek: string; target: { text: string; angka?: string; satuan?: string } }[] }[];
  };
}

function draft(id: string, change: (skp: Draft['skp']) => void): string {
  const file = JSON.parse(fixture('jf-kuantitatif.skp.json')) as Draft;
  file.skp.id = id;
  change(file.skp);
  return JSON.stringify(file);
}

const first = draft('skpa', ({ periode }) => { periode.akhir = '2027-06-30'; });
const second = draft('skpb', ({ periode, rhk: [rhk] }) => {
  periode.awal = '2027-07-01';
  const [iki] = rhk?.iki ?? [];
  if (iki !== undefined) Object.assign(iki, { aspek: 'waktu', target: { text: 'paling lambat 30 Juni 2027' } });
});
const standIn = draft('skpc', ({ periode, pegawai, pejabat_penilai }) => {
  periode.awal = '2027-07-01';
  pegawai['jabatan'] = 'Plt. Kepala Bidang';
  pejabat_penilai['nip'] = pegawai['nip'] ?? '';
});

async function imported(app: App, text: string): Promise<void> {
  await app.pick('skp.skp.json', text);
  await expect(app.page.getByRole('dialog')).toContainText('Draf ini belum ada di perangkat ini.');
  await app.press(app.button('Tambahkan draf'));
  await expect(app.page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
}

test('FC-14: two SKP of a year and one as Plt. stand side by side', async ({ app, page }) => {
  await app.start();
  await imported(app, first);
  await app.press(app.button('Beranda'));
  await imported(app, second);

  // Of the second: no day in January has passed by, a deadline of the first half is asked about without an answer.
  const names = async (): Promise<string[]> => checksOf(app).getByRole('button').evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent ?? ''));
  expect((await names()).filter((name) => name.includes('Batas waktu penetapan'))).toEqual([]);
  await app.press(checksOf(app).getByRole('button', { name: /^RHK utama 1, IKI 1, Target: Apakah tanggal ini memang di luar periode penilaian/ }));
  const iki = app.region('IKI 1');
  await expect(iki.getByRole('textbox', { name: 'Target', exact: true })).toBeFocused();
  await expect(iki.getByRole('button', { name: /^Pakai usulan: / })).toHaveCount(0);
  await app.section('Jadwal dan Tenggat');
  const days = await page.getByRole('main').innerText();
  expect([...days.matchAll(/^Triwulan (I+V?|IV)$/gm)].map(([, name]) => name)).toEqual(['III', 'IV']);

  await app.press(app.button('Beranda'));
  await imported(app, standIn);
  const [advice = ''] = (await names()).filter((name) => name.includes('NIP pegawai dan NIP Pejabat Penilai Kinerja sama.'));
  await app.press(app.button(advice));
  await expect(app.region('Pejabat Penilai Kinerja').getByRole('textbox', { name: 'NIP', exact: true })).toHaveAccessibleDescription(/Plt\. atau Plh\..*atasan setingkat di atasnya/);

  // Each is told apart, where it is opened and where it is deleted.
  await app.press(app.button('Beranda'));
  const which = [
    'Plt. Kepala Bidang · 1 Juli s.d. 31 Desember 2027',
    'Pranata Komputer Ahli Muda · 1 Juli s.d. 31 Desember 2027',
    'Pranata Komputer Ahli Muda · 1 Januari s.d. 30 Juni 2027',
  ];
  for (const words of which) {
    await expect(app.button(`Buka Pegawai Contoh Dua, ${words}`)).toHaveCount(1);
    await app.press(app.button(`Hapus Pegawai Contoh Dua · ${words}`));
    for (const part of words.split(' · ')) await expect(page.getByRole('dialog')).toContainText(part);
    await app.press(page.getByRole('dialog').getByRole('button', { name: 'Batal' }));
  }

  // The file of the second again: it is known as the one that it is.
  await app.pick('skp.skp.json', second);
  await expect(page.getByRole('dialog')).toContainText('1 Juli s.d. 31 Desember 2027');
  await expect(page.getByRole('dialog')).toContainText('isinya sama persis');
});
