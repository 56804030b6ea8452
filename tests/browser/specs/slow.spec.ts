// A machine that takes its time: nothing is pressed twice because a frame lay between press and click.
import { expect, test } from '../support/test';

test('a click that is handled late belongs to the press that the program has had', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  await app.section('Hasil Kerja');
  await page.evaluate(() => {
    document.addEventListener('pointerup', () => {
      const until = performance.now() + 1500;
      while (performance.now() < until);
    }, { once: true });
  });
  await app.press(app.button('Tambah RHK utama'));
  await app.press(app.button('Semua RHK'));
  await expect(app.button(/^RHK \d+: /)).toHaveCount(1);
});
