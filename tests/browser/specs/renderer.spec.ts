// What draws: WebGL 2, or the processor where there is none, and what happens when WebGL goes away.
import type { Page } from '@playwright/test';

import { withoutWebgl } from '../playwright.config';
import { App } from '../support/app';
import { launch, newProfile } from '../support/browser';
import { colours, decode, difference } from '../support/picture';
import type { Picture } from '../support/picture';
import { expect, test } from '../support/test';

const renderer = (page: Page): Promise<string> => page.evaluate(() => window.__luring?.renderer() ?? '');
const shot = async (page: Page): Promise<Picture> => decode(await page.screenshot({ animations: 'disabled' }));

test('WebGL 2, and the processor when asked for, paint the same picture', async ({ app, page }) => {
  await app.start();
  await app.idle();
  expect(await renderer(page)).toMatch(/^WebGL 2: .*SwiftShader/);
  const byWebgl = await shot(page);
  expect(colours(byWebgl)).toBeGreaterThan(20);
  await app.start('?renderer=software');
  expect(await renderer(page)).toBe('CPU');
  const byCpu = await shot(page);
  expect(colours(byCpu)).toBeGreaterThan(20);
  expect(difference(byWebgl, byCpu)).toBeLessThan(0.005);
  await app.press(app.button('Tentang'));
  await expect(page.getByRole('main')).toContainText('CPU');
});

test('WebGL that the processor imitates is left alone: at once, and without asking again', async ({ app, page }) => {
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own canvas below
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
      if (given[0] === 'webgl2') asked.times++;
      return Reflect.apply(getContext, this, given) as null;
    } as typeof getContext;
  });
  const asked = (): Promise<number> => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
  await app.start('');
  expect(await renderer(page)).toBe('CPU');
  expect(await asked()).toBeGreaterThan(0);
  const first = await shot(page);
  expect(colours(first)).toBeGreaterThan(20);
  await app.reload();
  expect(await renderer(page)).toBe('CPU');
  expect(await asked()).toBe(0);
  expect(difference(first, await shot(page))).toBeLessThan(0.002);
  await app.newDraft();
  await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Tanpa kartu grafis');
  await app.saved();
});

test('without WebGL it falls back by itself, and works', async ({ site, watch }) => {
  const profile = await newProfile();
  const context = await launch(profile.dir, withoutWebgl);
  watch.expect(/WebGL/i);  // the browser says itself that it has none
  try {
    watch.follow(context);
    const app = new App(await context.newPage(), site.url);
    await app.start();
    expect(await renderer(app.page)).toBe('CPU');
    expect(colours(await shot(app.page))).toBeGreaterThan(20);
    await app.newDraft();
    await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Tanpa kartu grafis');
    await app.saved();
  } finally {
    await context.close();
    await profile.remove();
  }
});

test('a lost WebGL context comes back with the whole picture', async ({ app, page, watch }) => {
  watch.expect(/context lost|CONTEXT_LOST/i);
  await app.start();
  await app.newDraft();
  await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Sebelum hilang');
  await app.saved();
  await app.button('Tentang').focus();
  await app.idle();
  const before = await shot(page);
  await page.evaluate(async () => {
    const canvas = document.getElementById('canvas') as HTMLCanvasElement;
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const happens = (name: string): Promise<unknown> => new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
    const lost = happens('webglcontextlost');
    loss?.loseContext();
    await lost;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const restored = happens('webglcontextrestored');
    loss?.restoreContext();
    await restored;
  });
  await expect.poll(async () => difference(before, await shot(page))).toBeLessThan(0.002);
  await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Sesudah pulih');
  await app.saved();
});
