// A phone: the whole way from nothing to a file, with the finger only.
import type { CDPSession } from '@playwright/test';

import { problemsOf } from '../support/schema';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });

test('new draft, RHK, checks, file', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Pegawai di Lapangan');
  await app.section('RHK Pimpinan');
  await app.press(app.button('Tambah RHK pimpinan'));
  await app.write(app.field('RHK Pimpinan 1'), 'Meningkatnya layanan publik daring');
  await app.section('Hasil Kerja');
  await app.press(app.button('Tambah RHK utama'));
  await app.write(app.field('Rencana Hasil Kerja'), 'Terlatihnya operator di kecamatan');
  await app.choose(app.choice('Rencana Hasil Kerja Pimpinan yang Diintervensi'), 'Meningkatnya layanan publik daring');
  const card = app.region('IKI 1');
  await app.choose(card.getByRole('combobox', { name: 'Aspek' }), 'Kuantitas');
  await app.write(card.getByRole('textbox', { name: 'Indikator Kinerja Individu' }), 'Jumlah operator yang lulus uji');
  await app.write(card.getByRole('textbox', { name: 'Target' }), '40 orang');

  await app.press(page.getByRole('navigation').getByRole('button'));
  const dialog = page.getByRole('dialog', { name: 'Pemeriksaan' });
  await expect(dialog.getByRole('heading', { name: /^Wajib dilengkapi/ })).toBeAttached();
  await app.press(dialog.getByRole('button', { name: /^Pegawai yang dinilai, Unit Kerja: / }));
  await expect(dialog).toHaveCount(0);
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Unit Kerja' })).toBeFocused();

  await app.saved();
  const file = await app.export();
  expect(problemsOf(file.text)).toEqual([]);
  expect(file.text).toContain('Terlatihnya operator di kecamatan');
  await app.reload();
  await app.openDraft('Pegawai di Lapangan');
});

async function drag(cdp: CDPSession, x: number, from: number, to: number): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await send('touchStart', from);
  for (let step = 1; step <= 12; step++) await send('touchMove', from + ((to - from) * step) / 12);
  await send('touchEnd');
}

test('a finger that drags moves the page and presses nothing', async ({ app, page, context }) => {
  await app.start();
  await app.newDraft();
  const heading = page.getByRole('heading', { name: 'Identitas', level: 1 });
  const name = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });
  const top = async (): Promise<number> => (await name.boundingBox())?.y ?? NaN;
  const before = await top();
  const cdp = await context.newCDPSession(page);
  await drag(cdp, 195, 700, 300);
  await app.idle();
  await expect.poll(top).toBeLessThan(before - 250);
  await expect(page.getByRole('textbox').and(page.locator(':focus'))).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // Starting on a button: it is dragged along, not pressed.
  await app.section('RHK Pimpinan');
  const add = app.button('Tambah RHK pimpinan');
  const place = await add.boundingBox();
  if (place === null) throw new Error('the button is not there');
  await drag(cdp, place.x + place.width / 2, place.y + place.height / 2, place.y - 150);
  await app.idle();
  await expect(app.field('RHK Pimpinan 1')).toHaveCount(0);
  await expect(heading).toHaveCount(0);
});

test('everything fits the width and is large enough for a finger', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  const places = await page.getByRole('button').or(page.getByRole('textbox')).or(page.getByRole('combobox')).evaluateAll((all) =>
    all.map((element) => ({ name: element.getAttribute('aria-label') ?? element.textContent ?? '', box: element.getBoundingClientRect().toJSON() as DOMRect })));
  expect(places.length).toBeGreaterThan(8);
  for (const { name, box } of places) {
    expect.soft(box.left, name).toBeGreaterThanOrEqual(0);
    expect.soft(box.right, name).toBeLessThanOrEqual(390.5);
    expect.soft(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(36);
  }
});
