// The year as two people with a browser each hold it: on a given day, with files between them.
import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Locator } from '@playwright/test';

import { App } from './app';
import { paste } from './clipboard';
import { Room } from './room';
import type { Peran } from './room';
import { saved } from './saved';
import type { Watch } from './watch';

export interface Handed {
  name: string;
  text: string;
}

/// The file that a press saves.
export async function taken(app: App, button: Locator): Promise<Handed> {
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.press(button)]);
  return saved(download);
}

export async function handTo(app: App, file: Handed): Promise<void> {
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), app.press(app.button('Impor berkas').first())]);
  await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await app.idle();
}

/// Playwright sets its clock by a script, in the preview of the paper as well, which runs none.
export const complaintOfClock = /^console: Blocked script execution in 'about:blank'/;

/// One person at a browser of their own.
export class Person extends Room {
  private constructor(
    app: App,
    readonly context: BrowserContext,
    private readonly peran: Peran,
  ) {
    super(app);
  }

  static async at(browser: Browser, watch: Watch, url: string, peran: Peran, file: string, day: string): Promise<Person> {
    const context = await browser.newContext({ acceptDownloads: true, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
    watch.follow(context);
    watch.expect(complaintOfClock);
    const app = new App(await context.newPage(), url);
    const person = new Person(app, context, peran);
    await person.today(day);
    await Room.opened(app, file);
    return person;
  }

  async today(day: string): Promise<void> {
    await this.app.page.clock.setFixedTime(new Date(`${day}T09:00:00+07:00`));
  }

  /// Comes back to the SKP on this day.
  async comesBack(day: string): Promise<void> {
    await this.app.saved();
    await this.today(day);
    await this.app.reload();
    await this.app.openDraft('Pegawai Contoh Dua');
  }

  sends(): Promise<Handed> {
    return this.send(this.peran);
  }

  async choices(where: Locator, values: Record<string, string>): Promise<void> {
    for (const [name, label] of Object.entries(values)) {
      await this.app.choose(where.getByRole('combobox', { name, exact: true }), label);
    }
  }

  async words(where: Locator, values: Record<string, string>): Promise<void> {
    for (const [name, text] of Object.entries(values)) {
      await this.app.write(where.getByRole('textbox', { name, exact: true }), text);
    }
  }
}

/// A cell after the other, as in a sheet; Enter at the end begins the next note.
export async function typeNote(app: App, cells: readonly string[]): Promise<void> {
  const { keyboard } = app.page;
  for (const [i, cell] of cells.entries()) {
    await keyboard.type(cell);
    await keyboard.press(i + 1 < cells.length ? 'Tab' : 'Enter');
    await app.idle();
  }
}

const headings = ['Rencana Aksi', 'Tanggal', 'Jam Mulai', 'Jam Selesai', 'Kegiatan', 'Realisasi', 'Satuan', 'Bukti Dukung'];

/// The table of eight columns with a note for each of these days, pasted on the page.
export async function pasteNotes(app: App, rhk: string, days: readonly string[]): Promise<void> {
  const rows = days.map((day, i) => [rhk, day, '08:00', '11:30', `Kegiatan ${day} nomor ${String(i + 1)}`, '1', 'dokumen', `https://contoh.go.id/${String(i)}`]);
  await paste(app.page.locator('body'), { 'text/plain': [headings, ...rows].map((row) => row.join('\t')).join('\n') });
  await app.idle();
  await expect(app.page.getByRole('status').filter({ hasText: `${String(days.length)} catatan ditambahkan.` }).first()).toBeAttached();
}

/// The first working days of a month, dd/mm/2027; as many as this, days come again.
export function daysOf(month: number, count: number): string[] {
  const days: string[] = [];
  for (let at = 0; days.length < count; at++) {
    const day = 1 + (at % 28);
    const weekday = new Date(2027, month - 1, day).getDay();
    if (weekday !== 0 && weekday !== 6) days.push(`${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2027`);
  }
  return days;
}

export interface Judgement {
  hasil: string;
  perilaku: string;
  catatan?: string;
}

/// Begins the evaluation with this name, judges and hands it over.
export async function evaluate(penilai: Person, name: string, { hasil, perilaku, catatan }: Judgement): Promise<void> {
  const { app } = penilai;
  await app.section('Evaluasi Kinerja');
  await app.press(app.button(`Mulai evaluasi ${name}`));
  const konsep = app.region(`Konsep Evaluasi ${name}`);
  await penilai.choices(konsep, { 'Capaian Kinerja Organisasi': 'Baik', 'Rating Hasil Kerja': hasil, 'Rating Perilaku Kerja': perilaku });
  await penilai.words(konsep, { 'Tempat Evaluasi': 'Kota Contoh', ...(catatan === undefined ? {} : { 'Catatan/Rekomendasi': catatan }) });
  await app.press(konsep.getByRole('button', { name: 'Serahkan kepada pegawai' }));
  await expect(konsep).toHaveCount(0);
}

/// The Pegawai notes the receipt and returns it signed.
export async function returnSigned(pegawai: Person, title: string): Promise<void> {
  const { app } = pegawai;
  await app.section('Evaluasi Kinerja');
  const one = app.region(title);
  await app.press(one.getByRole('button', { name: 'Catat penerimaan' }));
  await pegawai.words(one, { 'Tempat Pengembalian': 'Kota Contoh' });
  await app.press(one.getByRole('button', { name: 'Kembalikan dengan tanda tangan' }));
  await expect(one).toContainText('Dikembalikan pegawai');
}

/// Whether any byte that this profile keeps holds these words: IndexedDB, local storage and files of the origin.
export function keeps(app: App, words: string): Promise<boolean> {
  return app.page.evaluate(async (sought) => {
    const plain = (value: unknown): string => {
      if (typeof value === 'string') return value;
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (value !== null && typeof value === 'object') return Object.values(value).map(plain).join('\n');
      return String(value);
    };
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    const found: string[] = [JSON.stringify(localStorage)];
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) found.push(plain(await answer(db.transaction(store).objectStore(store).getAll())));
      db.close();
    }
    const walk = async (dir: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of dir.values()) {
        if (entry instanceof FileSystemDirectoryHandle) await walk(entry);
        else found.push(await (await entry.getFile()).text());
      }
    };
    await walk(await navigator.storage.getDirectory());
    return found.some((text) => text.includes(sought));
  }, words);
}
