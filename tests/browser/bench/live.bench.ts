// Two screens of one machine: from the press on "Catat" in one tab to the words in the other. The aim
// is 200 ms. Prints the median, the slowest and the count.
import type { Page } from '@playwright/test';

import { App } from '../support/app';
import { talkOn } from '../support/record';
import type { File } from '../support/record';
import { Room } from '../support/room';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const card = 'rhk/r1/iki/i1';
const times = 10;

/// The moment of the next press or key on a button, on the clock that all tabs share.
function momentOfPress(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const at = (): void => resolve(performance.timeOrigin + performance.now());
    window.addEventListener('pointerup', at, { once: true, capture: true });
  }));
}

/// The moment at which these words are there.
function momentOf(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => new Promise<number>((resolve) => {
    const mirror = document.querySelector('#mirror');
    const look = (): void => {
      if (!(mirror?.textContent ?? '').includes(wanted)) return;
      seen.disconnect();
      resolve(performance.timeOrigin + performance.now());
    };
    const seen = new MutationObserver(look);
    if (mirror !== null) seen.observe(mirror, { childList: true, subtree: true, characterData: true });
    look();
  }), words);
}

for (const entries of [10, 2_000]) {
  test(`live, ${entries} entries`, async ({ app, context }) => {
    const file = JSON.parse(fixture('jf-dialog.skp.json')) as File;
    talkOn(file, entries, card);
    const one = await Room.opened(app, JSON.stringify(file));
    await one.section();
    await app.press(app.button('Layar hadirin'));
    const other = new App(await context.newPage(), app.url);
    await other.start();
    await other.openDraft('Pegawai Contoh Dua');
    await other.press(other.button('Ikut berbicara di tab ini'));
    await expect(other.status).toHaveText('Mengikuti layar lain');
    const second = new Room(other);
    await second.enter('Pimpinan');
    await second.card(/Jumlah antarmuka/);
    await one.enter('Pegawai');
    await one.card(/Jumlah antarmuka/);

    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      const words = `Pesan ke-${i} dari ${entries}`;
      await app.write(app.field('Tulis'), words);
      await app.saved();
      await app.idle();
      await other.idle();
      const pressed = momentOfPress(app.page);
      const seen = momentOf(other.page, words);
      await app.press(app.button('Catat'));
      took.push((await seen) - (await pressed));
    }
    took.sort((a, b) => a - b);
    const median = took[Math.floor(took.length / 2)] ?? NaN;
    console.log(`live, ${entries} entries: median ${median.toFixed(0)} ms, slowest ${(took.at(-1) ?? NaN).toFixed(0)} ms, ${took.length} times`);
  });
}
