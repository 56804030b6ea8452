// Files that are no SKP: refused in plain words, and nothing on the device changes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { App } from '../support/app';
import { fixture } from '../support/schema';
import { repository } from '../support/site';
import { expect, test } from '../support/test';
import { vaultDigest } from '../support/vault';

const corpus = join(resolve(process.env['KINERJA_CORPORA'] ?? join(repository, '../shared/corpora')), 'JSONTestSuite');
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.json')).sort() : [];

// A small picture is painted sooner, and there are many.
test.use({ viewport: { width: 640, height: 480 } });

async function withDraft(app: App): Promise<string> {
  await app.start();
  await app.pick('draf.skp.json', fixture('jf-kuantitatif.skp.json'));
  await app.press(app.button('Tambahkan draf'));
  await app.press(app.button('Beranda'));
  await expect(app.button(/^Buka /)).toHaveCount(1);
  return vaultDigest(app.page);
}

/// Offers the file by dropping it, which is the quickest way in, and returns what is said.
async function offer(app: App, name: string, bytes: Buffer): Promise<string> {
  const data = await app.page.evaluateHandle(([file, base64]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file, { type: 'application/json' }));
    return transfer;
  }, [name, bytes.toString('base64')] as const);
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await data.dispose();
  const dialog = app.page.getByRole('dialog');
  await expect(dialog, name).toBeAttached();
  const words = await dialog.innerText();
  await dialog.getByRole('button').last().focus();
  await app.page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  return words;
}

function expectRefusal(words: string, name: string): void {
  expect.soft(words, name).toContain('Tidak ada draf di perangkat ini yang berubah.');
  expect.soft(words.replace(name, ''), name).toMatch(/[Bb]erkas/);
  expect.soft(words.replace(name, ''), name).not.toMatch(/\b(error|exception|unexpected|syntax|parse|invalid|undefined)\b/i);
}

const parts = 4;
for (let part = 0; part < parts; part++) {
  test(`JSONTestSuite, part ${part + 1} of ${parts}: refused, and no draft changes`, async ({ app, page }) => {
    test.skip(files.length === 0, `${corpus} is not here; set KINERJA_CORPORA to the folder that holds it`);
    test.setTimeout(120_000);
    expect(files).toHaveLength(318);
    const before = await withDraft(app);
    for (const name of files.filter((_, i) => i % parts === part)) {
      expectRefusal(await offer(app, name, readFileSync(join(corpus, name))), name);
    }
    expect(await vaultDigest(page)).toBe(before);
  });
}

test('too large, empty, too deep, the wrong format: refused through the file dialog', async ({ app, page }) => {
  test.setTimeout(90_000);
  const before = await withDraft(app);
  const hostile: Record<string, [Buffer | string, string]> = {
    'besar.skp.json': [Buffer.alloc(21 * 1024 * 1024, 0x20), 'Berkas ini lebih besar dari 20 MB, terlalu besar untuk sebuah SKP.'],
    'kosong.skp.json': ['', 'Berkas ini kosong.'],
    'dalam.skp.json': ['['.repeat(100_000), 'Isi berkas bertingkat lebih dari 32 lapis'],
    'dalam2.skp.json': [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'Isi berkas bertingkat lebih dari 32 lapis'],
    'surat.txt': ['Yth. Bapak/Ibu, terlampir SKP saya.', 'Ini bukan berkas SKP Luring'],
    'lain.json': ['{"format":"lain","schema_version":1}', 'Berkas ini bukan berkas SKP Luring'],
    'ganda.skp.json': [fixture('jf-kuantitatif.skp.json').replace('"schema_version": 1,', '"schema_version": 1, "schema_version": 1,'), 'Nama isian ini sudah dipakai di dalam objek yang sama'],
    'gambar.json': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'Berkas memuat bita yang bukan teks UTF-8'],
    'nul.skp.json': [`${fixture('jf-kuantitatif.skp.json')}\0lagi`, 'Berkas memuat bita NUL; mungkin berkas ini rusak atau bukan teks'],
  };
  for (const [name, [content, reason]] of Object.entries(hostile)) {
    await app.pick(name, content);
    const dialog = page.getByRole('dialog', { name: 'Berkas tidak diimpor' });
    await expect(dialog, name).toBeAttached();
    await expect(dialog).toContainText(name);
    await expect(dialog).toContainText(reason);
    expectRefusal(await dialog.innerText(), name);
    await app.press(app.button('Tutup'));
    await expect(dialog).toHaveCount(0);
  }
  expect(await vaultDigest(page)).toBe(before);
  await app.openDraft('Pegawai Contoh Dua');
});
