// One letter until it is saved: main thread, transaction, bytes handed to IndexedDB. The aims: a document of 10 MB costs at
// most 1.3 times what one of 18 KB does, 10,000 drafts at most 1.1 times what 10 do; it fails beyond that and what noise may
// add. LURING_BEFORE names the folder of a
// build that writes documents whole (tools/dist at commit cd30e93), to be measured in the same run.
import type { BrowserContext } from '@playwright/test';

import { App } from '../support/app';
import { append } from '../support/record';
import type { File } from '../support/record';
import { Room } from '../support/room';
import { copies, costOfLetters, watchSaves, withoutCopies } from '../support/save_cost';
import type { Cost } from '../support/save_cost';
import { fixture } from '../support/schema';
import { dist, openSite } from '../support/site';
import { expect, test } from '../support/test';

interface Item {
  id: string;
  statement: string;
}
interface Large extends File {
  skp: File['skp'] & { rhk: (Item & { iki: Item[] })[] };
}

const before = process.env['LURING_BEFORE'];
const ways = [{ way: 'parts', dir: dist }, ...(before === undefined ? [] : [{ way: 'whole', dir: before }])];
const times = 9;
const words = 'Sudah kami bicarakan bersama, dan kami catat di sini agar tidak terlupa pada triwulan berikutnya. ';

const empty = (): Large => JSON.parse(fixture('jf-dialog.skp.json')) as Large;

/// With a record that fills it to so many bytes.
function talkative(bytes: number, text: number): Large {
  const file = empty();
  const { nama, nip } = file.skp.pegawai;
  for (let size = JSON.stringify(file, null, 2).length; size < bytes; size += text + 520) {
    append(file, {
      author: { peran: 'pegawai', nama, nip }, time: '2027-01-15T08:00:00Z', jenis: 'catatan', card: 'rhk/r1/iki/i1',
      text: `${file.skp.dialog.entries.length} ${words.repeat(Math.ceil(text / words.length))}`.slice(0, text),
    });
  }
  return file;
}

/// With so many RHK of four IKI each, of long sentences, and no record.
function planned(count: number): Large {
  const file = empty();
  const [pattern] = file.skp.rhk;
  const [iki] = pattern?.iki ?? [];
  if (pattern === undefined || iki === undefined) throw new Error('the fixture has no RHK');
  file.skp.dialog.entries = [];
  file.skp.rhk = Array.from({ length: count }, (_, r) => ({
    ...pattern, id: `r${r}`, statement: `${r} ${words.repeat(8)}`,
    iki: Array.from({ length: 4 }, (_unused, i) => ({ ...iki, id: `i${i}`, statement: `${r}-${i} ${words.repeat(6)}` })),
  }));
  return file;
}

const documents: { name: string; file: () => Large }[] = [
  { name: '18 KB', file: () => talkative(18_000, 400) },
  { name: '1.5 MB, record', file: () => talkative(1_500_000, 1_500) },
  { name: '10 MB, record', file: () => talkative(10_000_000, 1_800) },
  { name: '10 MB, RHK', file: () => planned(1_990) },
];

const cells = ({ thread, transaction, bytes }: Cost): string =>
  `main thread ${thread.toFixed(0)} ms, transaction ${transaction.toFixed(1)} ms, ${(bytes / 1000).toFixed(1)} KB`;

/// A file of 10 MB is read for seconds; one with private words asks first whose it is.
async function taken(app: App): Promise<void> {
  const own = app.button('Ya, ini cadangan saya');
  const add = app.button('Tambahkan draf');
  await expect(own.or(add)).toBeAttached({ timeout: 120_000 });
  if (await own.count() > 0) await app.press(own);
  await app.press(add);
  await expect(app.page.getByRole('dialog')).toHaveCount(0, { timeout: 120_000 });
  await new Room(app).section();
  await app.section('Identitas');
}

async function opened(context: BrowserContext, url: string, file: Large, drafts: number): Promise<App> {
  const page = await context.newPage();
  await page.addInitScript(watchSaves);
  if (drafts > 1) await page.addInitScript(withoutCopies);
  const app = new App(page, url);
  await app.start();
  await app.pick('ukur.skp.json', JSON.stringify(file));
  await taken(app);
  if (drafts > 1) {
    await copies(page, drafts - 1);
    await app.reload();
    await app.openDraft();
  }
  await app.press(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Unit Kerja' }));
  return app;
}

async function measured(context: BrowserContext, dir: string, name: string, file: Large, drafts: number): Promise<Cost> {
  const site = await openSite(dir);
  try {
    const app = await opened(context, site.url, file, drafts);
    const { first, ...cost } = await costOfLetters(app, times, drafts > 1 ? 400 : 3_000);
    console.log(`${name}: ${cells(cost)}; the first ${cells(first)}`);
    await app.page.close();
    return cost;
  } finally {
    await site.close();
  }
}

const noise = 0.25;  // that one run may be beside the aim
const namesGrow = 6_000;  // bytes: the names of thousands of parts take more lists

const ratio = (way: string, name: string, long: Cost, short: Cost, most: number): void => {
  const of = (key: keyof Cost): number => long[key] / short[key];
  const shown = (key: keyof Cost): string => of(key).toFixed(2);
  console.log(`${way}, ${name}: main thread x${shown('thread')}, transaction x${shown('transaction')}, bytes x${shown('bytes')} (aim: at most ${most})`);
  if (way !== 'parts') return;
  expect.soft(of('thread'), `${name}: main thread`).toBeLessThan(most + noise);
  expect.soft(of('transaction'), `${name}: transaction`).toBeLessThan(most + noise);
  expect.soft(long.bytes, `${name}: bytes`).toBeLessThan(short.bytes * most + namesGrow);
};

for (const { way, dir } of ways) {
  test(`a letter in short and long documents, ${way}`, async ({ context, watch }) => {
    watch.expect(/./);
    const costs: Cost[] = [];
    for (const { name, file } of documents) costs.push(await measured(context, dir, `${way}, ${name}`, file(), 1));
    const [short] = costs;
    expect(short).toBeDefined();
    for (const [at, { name }] of documents.entries()) {
      const cost = costs[at];
      if (at > 0 && short !== undefined && cost !== undefined) ratio(way, `${name} against 18 KB`, cost, short, 1.3);
    }
  });

  test(`a letter among few and many drafts, ${way}`, async ({ browser, watch }) => {
    watch.expect(/./);
    const costs: Cost[] = [];
    for (const drafts of [10, 10_000]) {
      const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 800 } });
      costs.push(await measured(context, dir, `${way}, ${drafts} drafts`, talkative(18_000, 400), drafts));
      await context.close();
    }
    const [few, many] = costs;
    if (few !== undefined && many !== undefined) ratio(way, '10,000 drafts against 10', many, few, 1.1);
  });
}
