// A long dialogue stays fast, and one that is too long is refused.
import { costsOneFrame, countPictures } from '../support/pictures';
import { talkOn } from '../support/record';
import type { File } from '../support/record';
import { Room } from '../support/room';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const card = 'rhk/r1/iki/i1';

function long(entries: number): string {
  const file = JSON.parse(fixture('jf-dialog.skp.json')) as File;
  talkOn(file, entries, card);
  return JSON.stringify(file);
}

test('2,000 entries on one card: its end is shown, a letter costs one frame, and at rest there is none', async ({ app, page }) => {
  await page.addInitScript(countPictures);
  const room = await Room.opened(app, long(2_000));
  await room.enter('Pegawai');
  await room.card(/Jumlah antarmuka/);
  await expect(room.thread.getByText('Catatan ke-1999')).toBeInViewport();
  const field = app.field('Tulis');
  await app.press(field);
  await page.keyboard.type('Apakah');
  await app.saved();
  await app.idle();
  for (const letter of 'abcde') {
    await costsOneFrame(page, letter);
    await app.saved();
    await app.idle();
  }
  expect(await page.locator('#mirror *').count(), 'elements follow what is visible').toBeLessThan(1500);
  // On a quick machine a word that passes after six seconds is still there: its end is one frame.
  await expect.poll(async () => {
    const before = await app.frames();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    return await app.frames() - before;
  }, { timeout: 12_000, intervals: [1] }).toBe(0);

  await room.enterOn(app.button('Catat'));
  await expect(room.thread.getByText('Apakahabcde')).toBeInViewport();
});

test('10,000 entries are refused with the limit, and nothing changes', async ({ app, page }) => {
  const room = await Room.opened(app, long(5));
  await room.offer(long(10_000));
  await expect(page.getByRole('dialog')).toContainText('5.000');
  await app.press(page.getByRole('dialog').getByRole('button').first());
  await room.section();
  await expect(page.getByRole('main')).toContainText('5 entri');
});
