// Paper against what was put in, cell by cell on the PDF; the sheet it is printed on, and what is signed where.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { App } from '../support/app';
import { fillSample } from '../support/fill';
import { Paper, printed, printPage } from '../support/paper';
import { expectAround, lampiranAround, skpAround } from '../support/paper_around';
import { expectTable, linesOn } from '../support/paper_cells';
import { dots, hasilKerja, identity, lampiran, perilakuKerja } from '../support/paper_rows';
import { sheetsOf } from '../support/paper_table';
import { pranataKomputer as sample } from '../support/sample_jf';
import { problemsOf } from '../support/schema';
import { repository } from '../support/site';
import { expect, test } from '../support/test';

interface Draft {
  skp: { pendekatan: string; rhk_pimpinan: Record<string, unknown>[]; rhk: { iki: Record<string, unknown>[] }[] } & Record<string, unknown>;
}

function changed(change: (draft: Draft) => void): string {
  const draft = JSON.parse(readFileSync(resolve(repository, 'tests/fixtures/jf-kuantitatif.skp.json'), 'utf8')) as Draft;
  change(draft);
  return JSON.stringify(draft);
}

const chosenSize = (app: App) => app.choice('Ukuran kertas').locator('option:checked');
const a4 = 'A4 (210 x 297 mm)';
const folio = 'F4 / folio (215 x 330 mm)';

/// Every cell of the SKP and its Lampiran, and all that stands around them.
function expectSkp(pdf: Buffer, above = dots): void {
  for (const table of [identity(sample), hasilKerja(sample), perilakuKerja(sample, above), lampiran(sample, above)]) expectTable(pdf, table);
  for (const around of [skpAround('KUANTITATIF', above), lampiranAround(above)]) expectAround(pdf, sample, around);
}

test('the sample of a JF is typed in, and every cell of its paper is what was put in; F4 and the place are remembered', async ({ app, browser, page }) => {
  test.setTimeout(240_000);
  await app.start();
  await app.newDraft(sample.answers);
  await fillSample(app, sample);
  await app.saved();
  const paper = new Paper(app);
  await paper.show();
  await expect(chosenSize(app)).toHaveText(a4);
  const onA4 = await printed(paper, page, browser, 'jf-a4');
  expectSkp(onA4.pdf);
  expect(onA4.text).not.toContain('DRAF');
  const wide = onA4.pages.findIndex((text) => text.includes('LAMPIRAN SASARAN'));
  expect(sheetsOf(onA4.pdf)).toEqual(onA4.pages.map((_, i) => (i < wide ? [297, 210] : [210, 297])));

  await app.choose(app.choice('Ukuran kertas'), folio);
  await app.write(app.field('Tempat tanda tangan'), 'Kuala Kapuas');
  await app.write(app.field('Tanggal tanda tangan'), '4-1-2027');
  const onFolio = await printed(paper, page, browser, 'jf-folio');
  const above = 'Kuala Kapuas, 4 Januari 2027';
  expectSkp(onFolio.pdf, above);
  for (const sheet of sheetsOf(onFolio.pdf)) expect([[330, 215], [215, 330]]).toContainEqual(sheet);

  await app.reload();
  await app.openDraft(sample.pegawai.nama);
  await paper.show();
  await expect(chosenSize(app)).toHaveText(folio);
  await expect(app.field('Tempat tanda tangan')).toHaveValue('Kuala Kapuas');
  await expect(app.field('Tanggal tanda tangan')).toHaveValue('');
});

test('a cell in the wrong place is seen', async ({ app, page }) => {
  const paper = new Paper(app);
  await paper.open(changed(() => undefined));
  const { pdf } = await printPage(page);
  expectTable(pdf, hasilKerja(sample));
  const twisted = hasilKerja(sample);
  const rows = twisted.rows.map((row) => [...row]);
  const [, first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('the sample has no rows');
  [first[5], second[2]] = [second[2] ?? '', first[5] ?? ''];
  expect(() => expectTable(pdf, { ...twisted, rows })).toThrow();
  expect(() => expectTable(pdf, { ...twisted, rows: twisted.rows.slice(0, -1) })).toThrow();
  const others = { pegawai: sample.penilai, penilai: sample.pegawai };
  expectAround(pdf, sample, skpAround('KUANTITATIF'));
  expect(() => expectAround(pdf, others, skpAround('KUANTITATIF'))).toThrow();
  expect(() => expectAround(pdf, sample, skpAround('KUALITATIF'))).toThrow();
});

test('Rp and its number stay together', async ({ app, page }) => {
  const paper = new Paper(app);
  await paper.open(changed(() => undefined));
  const { pdf } = await printPage(page);
  expect(linesOn(pdf).filter((line) => line.includes('Rp42.500.000,00'))).toHaveLength(1);
});

test('the RHK of the leader stands with its indicators', async ({ app, page }) => {
  const paper = new Paper(app);
  await paper.open(changed(({ skp }) => {
    const [first] = skp.rhk_pimpinan;
    if (first !== undefined) first['iki'] = 'Indeks layanan (target 4,2)\nPersentase layanan terhubung';
  }));
  const { pdf } = await printPage(page);
  expectTable(pdf, hasilKerja(sample, {
    'Terintegrasinya layanan antarperangkat daerah': 'Indikator Kinerja Individu: Indeks layanan (target 4,2) Persentase layanan terhubung',
  }));
});

const joined = (text: string): string => text.replace(/\s+/g, '');

test('kuantitatif to kualitatif: targets are on paper, go into their sentences in one press, and what lacks one is a draft', async ({ app, page }) => {
  const paper = new Paper(app);
  await paper.open(changed(({ skp }) => { skp.pendekatan = 'kualitatif'; }));
  const sentences = sample.rhk.flatMap((one) => one.iki.map((iki) => joined(`${iki.indikator}: ${iki.target}`)));
  const before = await printPage(page);
  for (const sentence of sentences) expect(joined(before.text)).toContain(sentence);
  expect(before.text).not.toContain('DRAF');

  await app.press(app.button('Kembali'));
  await app.section('Hasil Kerja');
  await app.press(app.button('Gabungkan target ke kalimat'));
  await expect(app.button('Gabungkan target ke kalimat')).toHaveCount(0);
  await app.saved();
  const file = await app.export();
  expect(problemsOf(file.text)).toEqual([]);
  const { skp } = JSON.parse(file.text) as { skp: { rhk: { iki: { statement: string }[] }[] } };
  expect(skp.rhk.flatMap((one) => one.iki.map((iki) => joined(iki.statement)))).toEqual(sentences);
  await paper.show();
  expect((await printPage(page)).pages).toEqual(before.pages);

  await app.press(app.button('Kembali'));
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  const sentence = app.region('IKI 1').getByRole('textbox', { name: 'Indikator kinerja individu dan target (satu kalimat)' });
  await app.write(sentence, 'Jumlah antarmuka yang beroperasi');
  const checks = page.getByRole('complementary', { name: 'Pemeriksaan' });
  await expect(checks).toContainText('Kalimat indikator (IKI) ini belum memuat target.');
  const done = checks.getByRole('progressbar');
  expect(await done.getAttribute('aria-valuenow')).not.toBe(await done.getAttribute('aria-valuemax'));
  await paper.show();
  for (const text of (await printPage(page)).pages) expect(text).toContain('DRAF');
});

/// Column titles that do not lie within their box, or whose row lies in the next one.
const cutIn = (body: HTMLElement): string[] => {
  const wrong = [...body.querySelectorAll<HTMLTableCellElement>('th')].filter((box) => {
    const { top, bottom, left, right } = box.getBoundingClientRect();
    const inside = [box, ...box.querySelectorAll('p')].every((own) => {
      const words = document.createRange();
      words.selectNodeContents(own);
      return [...words.getClientRects()].every((one) => one.top >= top - 1 && one.bottom <= bottom + 1 && one.left >= left - 1 && one.right <= right + 1);
    });
    const below = box.closest('tr')?.nextElementSibling?.getBoundingClientRect();
    return !inside || [box, ...box.querySelectorAll('p')].some((own) => own.scrollWidth > own.clientWidth + 1 || own.scrollHeight > own.clientHeight + 1)
      || (box.rowSpan === 1 && below !== undefined && below.top < bottom - 1);
  });
  return wrong.map((box) => box.textContent ?? '');
};

test('no column title is cut, on any paper of any size', async ({ app }) => {
  const paper = new Paper(app);
  await paper.open(changed(({ skp }) => {
    skp['profil'] = 'kemenkeu';
    const [rhk] = skp.rhk;
    const [iki] = rhk?.iki ?? [];
    if (iki === undefined) throw new Error('the fixture has no indicator');
    iki['triwulan'] = { tw1: '1', tw2: '2', tw3: '4', tw4: '6', polarisasi: 'maximize', konsolidasi: 'last_value' };
    iki['manual'] = { tujuan: 'Tujuan' };
    skp['matriks'] = { anggota: [{ id: 'a1', nama: 'Pegawai Contoh Empat', jabatan: 'Pranata Komputer', peran: [] }] };
  }));
  for (const size of [a4, folio]) {
    await app.choose(app.choice('Ukuran kertas'), size);
    for (const title of ['SKP dan Lampiran', 'Target triwulanan', 'Manual indikator', 'Matriks peran dan hasil', 'Daftar pemeriksaan']) {
      await paper.choose(title);
      await app.idle();
      expect(await paper.frame.locator('th').count(), `${title} has column titles`).toBeGreaterThan(0);
      expect(await paper.frame.locator('body').evaluate(cutIn), `${title}, ${size}`).toEqual([]);
    }
  }
});

test('a column title that is cut in its height is seen', async ({ app }) => {
  const paper = new Paper(app);
  await paper.open(changed(() => undefined));
  const body = paper.frame.locator('body');
  expect(await body.evaluate(cutIn)).toEqual([]);
  await body.evaluate((element) => {
    for (const words of element.querySelectorAll<HTMLElement>('th p')) Object.assign(words.style, { height: '6px', overflow: 'hidden' });
  });
  expect((await body.evaluate(cutIn)).length).toBeGreaterThan(5);
});
