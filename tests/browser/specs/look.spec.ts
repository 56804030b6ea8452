// How the device shows the program: its theme and text size reach the canvas, the editors and the page around them.
import type { Page } from '@playwright/test';

import { withoutWebgl } from '../playwright.config';
import { App } from '../support/app';
import { launch, newProfile } from '../support/browser';
import { decode } from '../support/picture';
import { expect, test } from '../support/test';

/// The colour of the page's own ground: a corner of the canvas, and what the style sheet calls it.
async function grounds(page: Page): Promise<{ painted: string; said: string; theme: string | undefined }> {
  const { width, height, data } = decode(await page.screenshot({ animations: 'disabled' }));
  const at = ((height - 4) * width + 4) * 4;
  const painted = `#${[0, 1, 2].map((c) => (data[at + c] ?? 0).toString(16).padStart(2, '0')).join('')}`;
  return page.evaluate((seen) => ({
    painted: seen,
    said: getComputedStyle(document.documentElement).getPropertyValue('--page'),
    theme: document.documentElement.dataset['theme'],
  }), painted);
}

/// Of the text in a field.
const textOf = (app: App): Promise<string> => app.choice('Warna').evaluate((element) => getComputedStyle(element).fontSize);

test('the theme is the device\'s, and changes with it', async ({ app, page }) => {
  await app.start();
  const wanted = [
    [{ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' }, 'terang'],
    [{ colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' }, 'gelap'],
    [{ colorScheme: 'dark', contrast: 'more', forcedColors: 'none' }, 'kontras_gelap'],
    [{ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' }, 'kontras'],
  ] as const;
  const seen = new Set<string>();
  for (const [media, theme] of wanted) {
    await page.emulateMedia(media);
    await app.idle();
    const { painted, said, theme: shown } = await grounds(page);
    expect(shown).toBe(theme);
    expect(painted, theme).toBe(said);
    seen.add(painted);
  }
  expect(seen.size).toBe(4);
});

test('a theme chosen by hand stays on this device, from the first screen on', async ({ app, page }) => {
  await app.start();
  await app.press(app.button('Tentang'));
  await app.choose(app.choice('Warna'), 'Gelap');
  expect((await grounds(page)).theme).toBe('gelap');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const skeleton = document.getElementById('skeleton');
      if (skeleton !== null) document.documentElement.dataset['ground'] = getComputedStyle(skeleton).backgroundColor;
    });
  });
  await page.reload();
  await app.ready();
  const ground = await page.evaluate(() => document.documentElement.dataset['ground'] ?? '');
  const [red = 255] = (/\d+/.exec(ground) ?? []).map(Number);
  expect(red, `the first screen on "${ground}"`).toBeLessThan(60);
  await page.goto(`${app.url}pulihkan.html`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'gelap');
  await app.start();
  const { painted, said } = await grounds(page);
  expect(painted).toBe(said);
});

test('the text is as large as the browser\'s own, and as a person wants it', async ({ app, page }) => {
  await app.start();
  const session = await page.context().newCDPSession(page);
  const own = async (standard: number): Promise<void> => {
    await session.send('Page.setFontSizes', { fontSizes: { standard } });
    await app.idle();
  };
  await own(24);
  await app.press(app.button('Tentang'));
  expect(await textOf(app)).toBe('24px');
  await own(12);
  expect(await textOf(app)).toBe('16px');
  await app.choose(app.choice('Ukuran huruf'), '200 %');
  expect(await textOf(app)).toBe('32px');
  const width = await page.evaluate(() => Math.max(...Array.from(document.querySelectorAll('#mirror *'), (one) => one.getBoundingClientRect().right)));
  expect(width).toBeLessThanOrEqual(1280.5);
  await app.reload();
  await app.press(app.button('Tentang'));
  expect(await app.choice('Ukuran huruf').inputValue()).toBe('5');
});

test('where the browser allows no small letters, what is painted is as large as what is typed', async ({ site, watch }) => {
  const profile = await newProfile();
  const context = await launch(profile.dir, [...withoutWebgl, '--blink-settings=minimumFontSize=22']);
  watch.expect(/WebGL/i);
  try {
    watch.follow(context);
    const app = new App(await context.newPage(), site.url);
    await app.start();
    await app.newDraft();
    const nama = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });
    await app.reach(nama);
    const { font, line } = await nama.evaluate((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { font: parseFloat(fontSize), line: parseFloat(lineHeight) };
    });
    expect(font).toBeGreaterThanOrEqual(22);
    expect(line / font).toBeCloseTo(1.5, 1);  // as at every size: none was raised alone
  } finally {
    await context.close();
    await profile.remove();
  }
});
