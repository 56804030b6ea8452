// The browser is killed without a warning; what was called saved is there afterwards.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { App } from '../support/app';
import { anyLeft, killAll, launch, newProfile } from '../support/browser';
import { expect, test } from '../support/test';

const words = 'Terlaksananya uji coba pemadaman, dengan huruf miring “é” dan tanda − minus.';

test('what was saved survives the death of every process', async ({ site, watch }) => {
  const profile = await newProfile();
  try {
    const context = await launch(profile.dir);
    watch.follow(context);
    const app = new App(await context.newPage(), site.url);
    await app.start();
    await app.newDraft();
    await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Pegawai Contoh Dua');
    await app.section('Hasil Kerja');
    await app.press(app.button('Tambah RHK utama'));
    await app.write(app.field('Rencana Hasil Kerja'), words);
    await app.saved();
    expect(killAll(profile.dir)).toBeGreaterThan(1);
    await expect.poll(() => anyLeft(profile.dir)).toBe(false);
    await context.close().catch(() => undefined);
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
      await rm(join(profile.dir, lock), { force: true });
    }

    const again = await launch(profile.dir);
    watch.follow(again);
    const after = new App(await again.newPage(), site.url);
    await after.start();
    await after.openDraft('Pegawai Contoh Dua');
    await after.section('Hasil Kerja');
    await after.press(after.button(/^RHK 1: Terlaksananya uji coba/));
    await expect(after.field('Rencana Hasil Kerja')).toHaveValue(words);
    await again.close();
  } finally {
    killAll(profile.dir);
    await profile.remove();
  }
});

test('a tab that is closed right after a letter keeps it', async ({ app, context }) => {
  await app.start();
  await app.newDraft();
  await app.saved();
  const name = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });
  await app.press(name);
  await app.page.keyboard.type('Sampai huruf terakhir');
  await app.page.close();
  const next = new App(await context.newPage(), app.url);
  await next.start();
  await next.openDraft('Sampai huruf terakhir');
});
