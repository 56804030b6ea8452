// Layar hadirin: a tab for the projector follows the tab that speaks: the card, who has the word, what is said. What is only
// being written never gets there.
import { App } from '../support/app';
import { fixture } from '../support/schema';
import { Room } from '../support/room';
import { expect, test } from '../support/test';

const within = 200;  // ms from the deed in one tab to the words on the other

const first = fixture('jf-kuantitatif.skp.json');

test('the projector follows the speaker within 200 ms', async ({ app, context }) => {
  test.setTimeout(120_000);
  const room = await Room.opened(app, first);
  await room.enter('Pegawai');
  await app.press(app.button('Layar hadirin'));
  await expect(app.page.getByRole('status').filter({ hasText: 'Layar hadirin menyala' })).toHaveCount(1);

  const hall = new App(await context.newPage(), app.url);
  await hall.page.setViewportSize({ width: 1920, height: 1080 });
  await hall.start();
  await hall.openDraft('Pegawai Contoh Dua');
  await hall.press(hall.button('Layar hadirin'));
  await expect(hall.page.getByRole('heading', { name: 'Layar hadirin', level: 1 })).toBeAttached();
  const title = hall.page.getByRole('heading', { level: 2 });
  await expect(title).toContainText('SKP secara keseluruhan');

  // Both tabs run on: a tab in the background is not drawn, so the clock begins once the hall is in front.
  const agenda = app.page.getByRole('navigation', { name: 'Agenda' });
  const card = agenda.getByRole('button', { name: /^RHK utama 1/ });
  await card.focus();
  const shown = hall.page.waitForFunction(() => {
    const heading = document.querySelector('h2');
    return heading?.textContent?.startsWith('RHK utama 1') === true ? Date.now() : false;
  }, undefined, { polling: 10 });
  const pressed = Date.now();
  await app.page.keyboard.press('Enter');
  const seen = await (await shown).jsonValue();
  expect(Number(seen) - pressed, 'the card that was opened').toBeLessThanOrEqual(within);

  // Who writes is seen, what is written is not; once it is said it is there. The best of three: another test may have the
  // processor.
  let best = Infinity;
  for (const words of ['Apakah empat antarmuka cukup?', 'Apakah lima lebih baik?', 'Bagaimana dengan enam?']) {
    if (best <= within) break;
    await app.write(app.field('Tulis'), words);
    await expect(hall.page.getByRole('status').filter({ hasText: 'sedang menulis' })).toHaveCount(1);
    await expect(hall.page.getByText(words)).toHaveCount(0);
    const told = hall.page.waitForFunction(
      (wanted) => document.body.textContent?.includes(wanted) === true ? Date.now() : false, words, { polling: 10 });
    const said = Date.now();
    await app.page.keyboard.press('Control+Enter');
    best = Math.min(best, Number(await (await told).jsonValue()) - said);
  }
  expect(best, 'what was said').toBeLessThanOrEqual(within);
  await expect(app.field('Tulis')).toBeFocused();
  await expect(app.field('Tulis')).toHaveValue('');

  // The other side takes the word.
  await room.speakAs('Pimpinan');
  await expect(hall.page.getByRole('status').filter({ hasText: '(Pimpinan)' })).toHaveCount(1);

  await app.press(app.button('Matikan layar hadirin'));
  await hall.press(hall.button('Tutup layar hadirin'));
  await expect(hall.status).toHaveText('Hanya dibaca');
});
