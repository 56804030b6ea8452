// One complete SKP, typed in with keyboard and mouse, from the empty list to the last check.
import { join } from 'node:path';

import { expectSample, fillSample } from '../support/fill';
import { pranataKomputer as sample } from '../support/sample_jf';
import { repository } from '../support/site';
import { expect, test } from '../support/test';

test('a whole SKP is typed in, fulfils every check, and is there after a reload', async ({ app, page }) => {
  test.setTimeout(180_000);
  app.typing = true;
  await app.start();
  await app.newDraft(sample.answers);
  await expect(page.getByRole('complementary').getByRole('heading', { name: /^Wajib dilengkapi/ })).toBeAttached();
  await fillSample(app, sample);

  const checks = page.getByRole('complementary', { name: 'Pemeriksaan' });
  await expect(checks).toContainText('Semua yang diminta aturan sudah ada.');
  await expect(checks.getByRole('heading', { name: /^(Wajib dilengkapi|Saran)/ })).toHaveCount(0);
  const done = checks.getByRole('progressbar');
  expect(await done.getAttribute('aria-valuenow')).toBe(await done.getAttribute('aria-valuemax'));

  await app.saved();
  const before = await app.export();
  expectSample(before.text, sample);
  expect(before.name).toBe('SKP Pegawai Contoh Dua 2027.skp.json');

  await app.reload();
  await app.openDraft(sample.pegawai.nama);
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'NIP' })).toHaveValue(sample.pegawai.nip ?? '');
  expect((await app.export()).text).toBe(before.text);

  if (process.env['UPDATE_SCREENSHOT'] === '1') {
    await app.section('Hasil Kerja');
    await app.press(app.button(new RegExp(`^RHK 1: ${sample.rhk[0]?.rhk ?? ''}`)));
    await page.mouse.move(0, 0);
    await expect(page.locator('#mirror').getByText('Berkas disimpan.')).toHaveCount(0);
    await app.idle();
    await page.screenshot({ path: join(repository, 'docs/screenshot.png') });
  }
});
