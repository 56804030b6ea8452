// Tables as offices have them, from the clipboard as text and as HTML, pasted anywhere on Hasil Kerja: what the preview
// says, what stands in the SKP and in its file afterwards, and what the checks make of it.
import type { App } from '../support/app';
import { copiesOf, paste, tables } from '../support/clipboard';
import { fieldCase, fieldCases } from '../support/field_cases';
import { checksOf, expectPreview, insertButton, placesOf, planIn, rightPlan } from '../support/pasted';
import { problemsOf } from '../support/schema';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1280, height: 3200 } });  // all of it can be seen at once

const satuan = 'Apa satuan target ini?';
const percent = 'Apakah angka persen ini sudah benar?';
const twice = 'Apakah indikator ini memang perlu ditulis dua kali?';
const number = 'Berapa angka yang hendak dicapai?';
const staffList = 'FC-13_daftar_pegawai_dengan_pangkat';
const empty = { pimpinan: [], rhk: [] };

for (const one of fieldCases) {
  test(`${one.file.split('_')[0] ?? ''}: ${one.situation}`, async ({ app, page }) => {
    await app.start();
    await app.newDraft(one.answers);
    for (const { name, clipboard } of copiesOf(one.file)) {
      await test.step(name, async () => {
        await app.section('Hasil Kerja');
        await paste(page.locator('body'), clipboard);
        await app.idle();
        await expectPreview(app, one);
        await app.press(app.button(insertButton(one)));
        await expect(page.getByRole('heading', { name: 'Hasil Kerja', level: 1 })).toBeAttached();
        await app.saved();
        const file = await app.export();
        expect(problemsOf(file.text)).toEqual([]);
        expect(planIn(file.text)).toEqual(rightPlan(one));
        expect.soft(await placesOf(app, satuan), 'whose satuan is asked').toEqual(one.asked.map((place) => `${place}, Target`));
        expect.soft(await placesOf(app, percent), 'whose percentage is asked').toEqual(one.percent.map((place) => `${place}, Target`));
        expect.soft(await placesOf(app, number), 'whose number is asked').toEqual([]);
        expect.soft(await placesOf(app, twice), 'what is there twice').toEqual(one.twice.map((place) => `${place}, Indikator Kinerja Individu`));
        await app.press(app.button(/^Urungkan: /));
        expect(planIn((await app.export()).text)).toEqual(empty);
      });
    }
  });
}

async function inserted(app: App, file: string): Promise<void> {
  const one = fieldCase(file);
  await app.start();
  await app.newDraft(one.answers);
  await app.section('Hasil Kerja');
  await paste(app.page.locator('body'), copiesOf(one.file)[0]?.clipboard ?? {});
  await app.press(app.button(insertButton(one)));
}

test('FC-17: 98 % is proposed for 0,98, and is one press away', async ({ app }) => {
  await inserted(app, 'FC-17');
  await app.press(checksOf(app).getByRole('button', { name: /^RHK utama 1, IKI 2, Target: / }));
  const target = app.region('IKI 2').getByRole('textbox', { name: 'Target', exact: true });
  await expect(target).toBeFocused();
  await expect(app.button('Memang begitu: 0,98 %')).toBeAttached();
  await app.press(app.button('Pakai usulan: 98 %'));
  await expect(target).toHaveValue('98 %');
  expect(await placesOf(app, percent)).toEqual([]);
});

test('FC-08: a gerund is no satuan, and none is proposed', async ({ app }) => {
  await inserted(app, 'FC-08');
  await app.press(checksOf(app).getByRole('button', { name: /^RHK utama 1, IKI 1, Target: / }));
  const iki = app.region('IKI 1');
  await expect(iki.getByRole('textbox', { name: 'Target', exact: true })).toBeFocused();
  await expect(iki).toContainText(satuan);
  await expect(iki.getByRole('button', { name: /^(Pakai usulan|Memang begitu): / })).toHaveCount(0);
});

interface Team {
  skp: { matriks: { anggota: { nama: string; nip: string; jabatan: string; unit_kerja: string }[] } };
}

test('FC-13: a staff list with pangkat goes into the matrix; no row shifts', async ({ app, page }) => {
  await inserted(app, 'FC-01b');  // its indicators are the columns
  for (const { name, clipboard } of copiesOf(staffList)) {
    await test.step(name, async () => {
      await app.section('Matriks Peran Hasil');
      await app.press(app.button('Tempel daftar pegawai'));
      const box = app.field('Daftar pegawai');
      await app.press(box);
      if (clipboard['text/html'] === undefined) await box.fill(clipboard['text/plain'] ?? '');  // what a browser does with plain text
      else await paste(box, clipboard);
      await app.idle();
      await expect(page.getByRole('dialog')).toContainText('Pangkat, Gol, Ruang');
      await app.press(app.button('Masukkan 3 pegawai'));
      await app.saved();
      const { skp } = JSON.parse((await app.export()).text) as Team;
      expect(skp.matriks.anggota.map((one) => [one.nama, one.nip, one.jabatan, one.unit_kerja])).toEqual([
        ['Pegawai Contoh Satu, S.STP.', '19000201 192006 2 999', 'Perencana Ahli Muda', ''],
        ['Pegawai Contoh Dua, S.Pd., M.Pd.', '19000506 192002 1 999', 'Plt. Kepala Bidang', ''],
        ['Pegawai Contoh Tiga', '19000722 202521 1 999', 'Operator Layanan Operasional (PPPK Paruh Waktu)', ''],
      ]);
      await app.press(app.button(/^Urungkan: /));
    });
  }
});

test('every table is looked at here, as text and as HTML', () => {
  const looked = [...fieldCases.map((one) => one.file), staffList];
  for (const table of tables()) {
    expect(looked).toContain(table);
    expect(copiesOf(table).length, table).toBeGreaterThan(1);
  }
});
