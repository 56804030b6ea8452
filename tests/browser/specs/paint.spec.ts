// A text does not move when its field gets the focus: the canvas and the browser put it in the same place.
import type { Locator } from '@playwright/test';

import { withWebgl } from '../playwright.config';
import { App } from '../support/app';
import { launch, newProfile } from '../support/browser';
import { decode, linesOf } from '../support/picture';
import { expect, test } from '../support/test';

const short = 'Pranata Komputer Ahli Muda (99,5 %)';
const long = 'Terselenggaranya layanan perizinan daring yang andal bagi seluruh masyarakat kabupaten, dengan waktu ' +
  'pemulihan gangguan paling lama 2 jam dan ketersediaan 99,9 % setiap bulan, sesuai perjanjian kinerja.\nBaris kedua.';

/// `across`: by how many CSS px the middle of a line may differ.
async function compare(app: App, field: Locator, lines: number, dpr: number, across: number): Promise<void> {
  await app.reach(field);
  await field.evaluate((element: HTMLInputElement) => {
    element.style.setProperty('caret-color', 'transparent', 'important');
    element.setSelectionRange(0, 0);
  });
  await app.idle();
  const box = await field.boundingBox();
  if (box === null) throw new Error('the field is not there');
  // Whole device pixels, or the two pictures would be cut differently.
  const snap = (value: number): number => Math.round(Math.round(value * dpr) / dpr * 1e4) / 1e4;
  const clip = { x: snap(box.x), y: snap(box.y), width: snap(box.width), height: snap(box.height) };
  const shot = async (): Promise<Buffer> => app.page.screenshot({ clip, scale: 'device' });
  const asText = linesOf(decode(await shot()), Math.ceil(8 * dpr));
  await field.evaluate((element) => (element as HTMLElement).blur());
  await app.idle();
  expect(await field.boundingBox(), 'losing the focus scrolls nothing').toEqual(box);
  const asPaint = linesOf(decode(await shot()), Math.ceil(8 * dpr));

  expect(asText, 'lines of the browser').toHaveLength(lines);
  expect(asPaint, 'lines of the canvas').toHaveLength(lines);
  asText.forEach((own, i) => {
    const painted = asPaint[i];
    if (painted === undefined) return;
    const place = `line ${i + 1}`;
    expect.soft(Math.abs(own.x - painted.x), `${place}, across`).toBeLessThanOrEqual(across);
    expect.soft(Math.abs(own.y - painted.y), `${place}, down`).toBeLessThanOrEqual(0.5);
    for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
      expect.soft(Math.abs(own[edge] - painted[edge]), `${place}, ${edge}`).toBeLessThanOrEqual(1);
    }
  });
}

async function compareBoth(app: App, dpr: number, across = 0.5): Promise<void> {
  await app.start();
  await app.newDraft();
  const line = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan' });
  await app.write(line, short);
  await compare(app, line, 1, dpr, across);
  await app.section('Perilaku Kerja');
  const prose = app.field('Ekspektasi khusus pimpinan: Akuntabel');
  await app.write(prose, long);
  await prose.blur();  // what grew below the edge comes into view when it is come back to
  const lines = await prose.evaluate((element: HTMLTextAreaElement) =>
    Math.round((element.scrollHeight - 2 * parseFloat(getComputedStyle(element).paddingTop)) / parseFloat(getComputedStyle(element).lineHeight)));
  expect(lines).toBeGreaterThan(2);
  await compare(app, prose, lines, dpr, across);
}

test('at one device pixel for each CSS pixel', async ({ app }) => {
  await compareBoth(app, 1);
});

test('at a text size of 150 percent', async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('luring-look', '0 150'));
  await compareBoth(app, 1, 1);  // a line of 900 px, whose letters are rounded one by one
});

test('at 125 percent, as many office computers have it', async ({ site, watch }) => {
  const profile = await newProfile();
  const context = await launch(profile.dir, [...withWebgl, '--force-device-scale-factor=1.25', '--window-size=1400,900'], {
    viewport: null,
  });
  try {
    watch.follow(context);
    const app = new App(await context.newPage(), site.url);
    await app.page.goto(`${site.url}?renderer=webgl`);
    expect(await app.page.evaluate(() => devicePixelRatio)).toBe(1.25);
    await compareBoth(app, 1.25);
  } finally {
    await context.close();
    await profile.remove();
  }
});
