// Files out and in: valid, without loss, and never over a draft without consent.
import { App } from '../support/app';
import { objectionsTo } from '../support/objections.mjs';
import { fixture, problemsOf } from '../support/schema';
import { expect, test } from '../support/test';

const file = fixture('jf-kuantitatif.skp.json');
const changed = file.replace('Membuat', 'Menyusun').replace('Pegawai Contoh Dua', 'Pegawai Contoh Diubah');

async function importNew(app: App, text: string): Promise<void> {
  await app.pick('draf.skp.json', text);
  await expect(app.page.getByRole('dialog')).toContainText('Draf ini belum ada di perangkat ini.');
  await app.press(app.button('Tambahkan draf'));
  await expect(app.page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
}

test('what is written obeys the schema and comes back the same, byte for byte', async ({ app, browser, watch }) => {
  await app.start();
  await importNew(app, file);
  const first = await app.export();
  expect(first.name).toBe('SKP Pegawai Contoh Dua 2027.skp.json');
  expect(problemsOf(first.text)).toEqual([]);

  const elsewhere = await browser.newContext();
  watch.follow(elsewhere);
  const other = new App(await elsewhere.newPage(), app.url);
  await other.start();
  await importNew(other, first.text);
  expect((await other.export()).text).toBe(first.text);
  await elsewhere.close();
});

test('an empty draft obeys the schema too', async ({ app }) => {
  await app.start();
  await app.newDraft({ jabatan: 'Pejabat Pimpinan Tinggi', pendekatan: 'Kualitatif' });
  expect(problemsOf((await app.export()).text)).toEqual([]);
});

test('every fixture obeys the schema: meetings and the record of a dialogue too', () => {
  for (const name of ['jf-kuantitatif', 'jf-kualitatif', 'jpt-kuantitatif', 'jf-dialog'])
    expect(problemsOf(fixture(`${name}.skp.json`))).toEqual([]);
  const twisted = fixture('jf-dialog.skp.json').replace('"putusan": "diterima"', '"putusan": "mungkin"');
  expect(problemsOf(twisted)).not.toEqual([]);
});

test('a saved file of no published format is an objection', () => {
  const backup = `{"format": "skp-luring-cadangan", "schema_version": 1, "draf": [${file}]}`;
  for (const right of [file, backup]) expect(objectionsTo(right)).toEqual([]);
  const wrong = [
    '', 'Tersimpan', ` ${file}`, '[]', '{}',
    file.replace('"skp-luring"', '"skp-lurring"'), file.replace('"format"', '"formaat"'), file.replace('"skp-luring"', '"toString"'),
    file.replace('"pendekatan": "kuantitatif"', '"pendekatan": "lain"'), backup.replace('"pendekatan": "kuantitatif"', '"pendekatan": "lain"'),
  ];
  for (const text of wrong) expect(objectionsTo(text), text.slice(0, 60)).not.toEqual([]);
});

test('the same file again is recognised', async ({ app, page }) => {
  await app.start();
  await importNew(app, file);
  const own = await app.export();
  await app.press(app.button('Beranda'));
  await app.pick('draf.skp.json', own.text);
  await expect(page.getByRole('dialog')).toContainText('isinya sama persis');
  await app.press(app.button('Buka draf'));
  await app.press(app.button('Beranda'));
  await expect(app.button(/^Buka Pegawai Contoh/)).toHaveCount(1);
});

test('a changed file becomes a draft of its own, or replaces with the old version kept', async ({ app, page }) => {
  await app.start();
  await importNew(app, file);
  await app.press(app.button('Beranda'));

  await app.pick('draf.skp.json', changed);
  await expect(page.getByRole('dialog')).toContainText('tetapi isinya berbeda');
  await app.press(app.button('Batal'));
  await expect(app.button(/^Buka /)).toHaveCount(1);

  await app.pick('draf.skp.json', changed);
  await app.press(app.button('Simpan sebagai draf terpisah'));
  await expect(page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
  await app.press(app.button('Beranda'));
  await expect(app.button(/^Buka Pegawai Contoh Dua/)).toHaveCount(1);
  await expect(app.button(/^Buka Pegawai Contoh Diubah/)).toHaveCount(1);

  await app.pick('draf.skp.json', changed);
  await app.press(app.button('Ganti draf yang ada'));
  await expect(page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
  await app.press(app.button('Riwayat'));
  await expect(page.getByRole('list', { name: 'Riwayat' }).getByRole('button')).toHaveCount(2);
  await app.press(page.getByRole('list', { name: 'Riwayat' }).getByRole('button').last());
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' })).toHaveValue('Pegawai Contoh Dua');
});

test('what a later version added survives opening, editing and saving', async ({ app, page }) => {
  const future = JSON.parse(file) as { skp: { pegawai: Record<string, unknown>; rhk: Record<string, unknown>[] } & Record<string, unknown> };
  future.skp['penanda_masa_depan'] = { warna: ['hijau', 7, null] };
  future.skp.pegawai['gelar'] = 'S.Kom.';
  Object.assign(future.skp.rhk[0] ?? {}, { bobot: 12.5 });
  await app.start();
  await app.pick('draf.skp.json', JSON.stringify(future));
  await expect(page.getByRole('dialog')).toContainText('isian yang tidak dikenal versi ini tetap disimpan');
  await app.press(app.button('Tambahkan draf'));
  await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Nama Baru');
  const back = JSON.parse((await app.export()).text) as typeof future;
  expect(back.skp['penanda_masa_depan']).toEqual({ warna: ['hijau', 7, null] });
  expect(back.skp.pegawai).toMatchObject({ gelar: 'S.Kom.', nama: 'Nama Baru' });
  expect(back.skp.rhk[0]).toMatchObject({ bobot: 12.5 });
});
