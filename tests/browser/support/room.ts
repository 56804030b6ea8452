// The dialogue as two people hold it: the room, what is said in it, and the files between them.
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

import type { App } from './app';
import { saved } from './saved';
import type { Export } from './saved';

export type Peran = 'Pegawai' | 'Pimpinan' | 'Pejabat Penilai Kinerja';

export class Room {
  constructor(readonly app: App) {}

  /// Where nothing is yet, with this file as the one draft.
  static async opened(app: App, text: string): Promise<Room> {
    await app.start();
    await app.pick('draf.skp.json', text);
    const own = app.button('Ya, ini cadangan saya');  // asked of a file with private words
    await expect(own.or(app.button('Tambahkan draf'))).toBeAttached();
    if (await own.count() > 0) await app.press(own);
    await app.press(app.button('Tambahkan draf'));
    await expect(app.page.getByRole('heading', { name: /^(Identitas|Menunggu Anda)$/, level: 1 })).toBeAttached();
    return new Room(app);
  }

  /// By keyboard: a passing message may lie over the button.
  async enterOn(target: Locator): Promise<void> {
    await this.app.reach(target);
    await this.app.page.keyboard.press('Enter');
    await this.app.idle();
  }

  /// The section Dialog Kinerja of the open draft.
  async section(): Promise<void> {
    const landing = this.app.page.getByRole('heading', { name: 'Menunggu Anda', level: 1 });
    if (await landing.count() > 0) await this.app.press(this.app.button('Dialog Kinerja'));
    else await this.app.section('Dialog Kinerja');
  }

  async enter(peran: Peran): Promise<void> {
    await this.section();
    await this.app.press(this.app.button('Buka ruang dialog'));
    await this.speakAs(peran);
  }

  async leave(): Promise<void> {
    await this.app.press(this.app.button('Kembali ke SKP'));
  }

  /// Answers who one is where that is asked, else changes turns.
  async speakAs(peran: Peran): Promise<void> {
    const side = peran === 'Pegawai' ? 'Pegawai' : 'Pimpinan';
    const asked = this.app.page.getByRole('radio', { name: new RegExp(`^${side}.*: `) }).first();
    const turn = this.app.page.getByRole('radio', { name: side, exact: true }).first();
    if (!await asked.or(turn).count()) await this.app.turn(-100);  // out of view, above
    await expect(asked.or(turn).first()).toBeAttached();
    if (await asked.count()) return this.app.press(asked);
    if (!await turn.isChecked()) await this.app.press(turn);
  }

  /// Opens the card whose title begins like this.
  async card(title: RegExp): Promise<void> {
    const agenda = this.app.page.getByRole('navigation', { name: 'Agenda' });
    const row = agenda.getByRole('button', { name: title }).first();
    if (!await row.count()) {  // its end is out of view
      await agenda.getByRole('button').first().focus();
      await this.app.page.keyboard.press('End');
      await this.app.idle();
    }
    await this.app.press(row);
  }

  async say(jenis: string, words: string): Promise<void> {
    await this.app.choose(this.app.choice('Jenis'), jenis);
    await this.app.write(this.app.field('Tulis'), words);
    await this.enterOn(this.app.button('Catat'));
    await expect(this.app.field('Tulis')).toHaveValue('');
  }

  /// Proposes a new value for the field with this label.
  async propose(label: string, value: string): Promise<void> {
    await this.app.press(this.app.button('Usulkan perubahan'));
    await this.app.write(this.app.field(`Usulan ${label}`), value);
    await this.enterOn(this.app.button('Catat usulan'));
  }

  async accept(): Promise<void> {
    await this.enterOn(this.app.button('Terima usulan').last());
  }

  async refuse(reason: string): Promise<void> {
    await this.enterOn(this.app.button('Tolak usulan').last());
    await this.app.write(this.app.field('Alasan menolak'), reason);
    await this.enterOn(this.app.button('Catat penolakan'));
  }

  /// This side agrees to the open card.
  async agree(): Promise<void> {
    await this.enterOn(this.app.button('Saya setuju'));
  }

  get thread(): Locator {
    return this.app.page.getByRole('list', { name: 'Percakapan' });
  }

  /// A step of the SKP, from the section. With a place it is a signature: looked at on its own screen, then given.
  async step(peran: Peran, step: string, place = ''): Promise<void> {
    await this.section();
    await this.speakAs(peran);
    await this.enterOn(this.app.button(step));
    if (place === '') return;
    await expect(this.app.page.getByRole('heading', { name: step, level: 1 })).toBeAttached();
    await this.app.write(this.app.field('Tempat').first(), place);
    await this.enterOn(this.app.button(step));
    await expect(this.app.page.getByRole('heading', { name: 'Dialog Kinerja', level: 1 })).toBeAttached();
  }

  /// A meeting to agree on Ekspektasi, noted in the section.
  async meet(): Promise<void> {
    await this.section();
    await this.enterOn(this.app.button('Tambah pertemuan'));
    await this.app.press(this.app.page.getByRole('radio', { name: /^Ekspektasi awal/ }));
  }

  /// Both sides agree to the SKP, at this screen.
  async bothAgree(): Promise<void> {
    await this.step('Pegawai', 'Catat kesepakatan');
    await this.step('Pimpinan', 'Catat kesepakatan');
  }

  async status(name: string): Promise<void> {
    await this.section();
    await this.app.turn(-100);
    const stage = this.app.page.getByRole('listitem').filter({ hasText: new RegExp(`^${name}, Sekarang di sini$`) });
    await expect(stage).toHaveCount(1);
  }

  /// The file for the other side.
  async send(peran: Peran, note = ''): Promise<Export> {
    await this.section();
    await this.speakAs(peran);
    if (note !== '') await this.app.write(this.app.field('Catatan pengantar'), note);
    const label = peran === 'Pegawai' ? 'Kirim ke pimpinan' : 'Kembalikan ke pegawai';
    const button = this.app.button(label);
    await this.app.reach(button);
    const [download] = await Promise.all([this.app.page.waitForEvent('download'), this.app.press(button)]);
    return saved(download);
  }

  async offer(text: string): Promise<void> {
    await this.section();
    const button = this.app.button('Terima berkas');
    await this.app.reach(button);
    const [chooser] = await Promise.all([this.app.page.waitForEvent('filechooser'), this.app.press(button)]);
    await chooser.setFiles({ name: 'dialog.skp.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await this.app.idle();
  }

  async receive(text: string): Promise<void> {
    await this.offer(text);
    await expect(this.app.page.getByRole('heading', { name: 'Berkas yang diterima' })).toBeAttached();
    await this.enterOn(this.app.button('Terima'));
    await expect(this.app.page.getByRole('heading', { name: 'Menunggu Anda', level: 1 })).toBeAttached();
    await this.app.press(this.app.button('Dialog Kinerja'));
  }
}
