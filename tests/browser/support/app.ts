// The application as a person meets it: everything is reached by its role and its name.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { saved } from './saved';
import type { Export } from './saved';

export type { Export };

export interface Answers {
  jabatan?: string;
  status?: 'PNS' | 'PPPK';
  pendekatan?: 'Kuantitatif' | 'Kualitatif';
  profil?: string;
}

export class App {
  /// Keys for every letter, instead of the whole text at once.
  typing = false;

  constructor(
    readonly page: Page,
    readonly url: string,
    private readonly touch = false,
  ) {}

  /// Where WebGL is looked at it is asked for: by itself the application leaves WebGL alone that the processor imitates.
  async start(query = test.info().project.name === 'webgl' ? '?renderer=webgl' : ''): Promise<void> {
    await this.page.goto(this.url + query);
    await this.ready();
  }

  /// The page is opened anew, at its start. The browser's own reload comes back to where one was.
  async reload(): Promise<void> {
    await this.page.goto(this.url);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.__luring !== undefined);
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.__luring?.idle());
  }

  frames(): Promise<number> {
    return this.page.evaluate(() => window.__luring?.frames() ?? 0);
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact } : { name });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /// The wheel, by this many screens.
  async turn(screens: number): Promise<void> {
    const box = await this.page.getByRole('main').boundingBox();
    if (box === null) return;
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.wheel(0, box.height * screens);
    await this.idle();
  }

  /// What is more than a screen away is not there yet: turn the wheel until it is, then once more from the top.
  async reach(target: Locator): Promise<void> {
    for (let turns = 0; turns < 32 && (await target.count()) === 0; turns++) await this.turn(turns === 16 ? -100 : 0.8);
    await target.focus();
    await this.idle();
  }

  /// The focus scrolls it into view, as Tab does; then a real press.
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    if (this.touch) await target.tap();
    else await target.click();
    await this.idle();
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    if (this.typing) {
      await this.press(target);
      await this.page.keyboard.press('Control+a');
      await this.page.keyboard.type(text);
    } else {
      await target.fill(text);
    }
    await this.idle();
    await expect(target).toHaveValue(text);
  }

  async choose(target: Locator, label: string): Promise<void> {
    await this.reach(target);
    await target.selectOption({ label });
    await this.idle();
  }

  /// The section list where there is room for it, the choice at the bottom where there is not.
  async section(name: string): Promise<void> {
    const list = this.page.getByRole('navigation');
    const row = list.getByRole('button', { name: new RegExp(`^${name}(,|$)`) });
    const bar = this.choice('Bagian SKP');
    const folded = list.getByRole('button', { expanded: false });  // stages of the year
    for (let stages = 0; stages < 2 && (await row.or(bar).count()) === 0 && (await folded.count()) > 0; stages++) {
      await this.press(folded.first());
    }
    await expect(row.or(bar)).toBeVisible();
    if (await row.count()) return this.press(row);
    const labels = await bar.getByRole('option').allTextContents();
    await this.choose(bar, labels.find((label) => label.startsWith(name)) ?? name);
  }

  async newDraft({ jabatan = 'Pejabat Fungsional', status = 'PNS', pendekatan = 'Kuantitatif', profil }: Answers = {}): Promise<void> {
    const option = (name: string): Locator => this.page.getByRole('radio', { name: new RegExp(`^${name}`) });
    await this.press(this.button('Buat SKP baru'));
    await this.press(option(jabatan));
    await this.press(option(status));
    if (profil !== undefined) await this.choose(this.choice('Profil instansi'), profil);
    await this.press(this.button('Lanjut'));
    await this.press(option(pendekatan));
    await this.press(this.button('Lanjut'));
    await this.write(this.field('Tanggal awal'), '1-1-2027');
    await this.write(this.field('Tanggal akhir'), '31-12-2027');
    await this.press(this.button('Mulai menyusun'));
    await expect(this.page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
  }

  async openDraft(name: string | RegExp = ''): Promise<void> {
    const pattern = typeof name === 'string' ? new RegExp(`^Buka ${name}`) : name;
    await this.press(this.button(pattern).first());
    await this.section('Identitas');  // else it goes on where one was
    await expect(this.page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
  }

  get status(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  /// Everything that was typed is on disk. A letter reaches the document in the frame after its key: until then the page
  /// still says of what came before it that it is saved.
  async saved(): Promise<void> {
    await this.idle();
    await expect(this.status).toHaveText(/^Tersimpan \d\d\.\d\d\.\d\d$/);
    await expect.poll(() => this.page.evaluate(() => window.__luring?.unsaved())).toBe(false);
  }

  export(): Promise<Export> {
    return this.download(this.button('Simpan berkas').first());
  }

  /// The file that a press on this button saves.
  async download(button: Locator): Promise<Export> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(button)]);
    return saved(download);
  }

  /// Chooses a file in the dialog of "Impor berkas".
  async pick(name: string, content: string | Buffer): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press(this.button('Impor berkas').first()),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) }, { timeout: 60_000 });
    await expect(this.page.getByRole('dialog')).toBeAttached();
    await this.idle();
  }
}
