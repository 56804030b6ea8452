// Somebody at the application: finds everything by role and name, and remembers what was called saved.
import { note, processesOf, unlock } from './engines.mjs';

const patience = 20_000;
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export async function until(what, condition, limit = patience) {
  for (const stop = Date.now() + limit; Date.now() < stop; await pause(50)) {
    const value = await condition();
    if (value) return value;
  }
  throw new Error(`waited in vain for ${what}`);
}

/* In the page: says on the console what the focused field held whenever the status became "Tersimpan". */
function watchStatus() {
  let last = '';
  const look = () => {
    const words = document.querySelector('[role="banner"] [role="status"]')?.textContent ?? '';
    if (words === last) return;
    last = words;
    const field = document.activeElement;
    if (/^Tersimpan \d/.test(words) && 'value' in (field ?? {}) && window.__luring?.unsaved() === false) console.log(`tersimpan:${field.value}`);
  };
  new window.MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

export class Person {
  saved;  // what the field that is written in held when it was last called saved
  everySaved = [];

  constructor(engine, browser, page, url) {
    Object.assign(this, { engine, browser, page, url });
    page.on('console', (message) => {
      const text = message.text();
      if (!text.startsWith('tersimpan:')) return;
      this.saved = text.slice('tersimpan:'.length);
      this.everySaved.push(this.saved);
    });
  }

  /** Starts a browser on this profile; `before` runs in the page before the application does. */
  static async arrive(engine, dir, url, before) {
    unlock(engine, dir);
    return Person.inTab(engine, await engine.start(dir), url, before);
  }

  static async inTab(engine, browser, url, before) {
    const page = await browser.newPage();
    const person = new Person(engine, browser, page, url);
    await page.evaluateOnNewDocument(watchStatus);
    if (before !== undefined) await page.evaluateOnNewDocument(before);
    return person;
  }

  async open() {
    await this.page.goto(this.url, { waitUntil: 'domcontentloaded' });
    await this.ready();
  }

  async ready() {
    await until('the program', () => this.page.evaluate(() => window.__luring !== undefined).catch(() => false));
    await this.idle();
  }

  idle() {
    return this.page.evaluate(() => window.__luring.idle());
  }

  find(selector, what = selector, limit = patience) {
    return until(what, () => this.page.$(selector).catch(() => null), limit);
  }

  /** The first whose name begins with these words. */
  async beginning(selector, words, limit = patience) {
    return until(words, async () => {
      for (const one of await this.page.$$(selector)) {
        const name = await one.evaluate((e) => e.getAttribute('aria-label') ?? e.textContent).catch(() => '');
        if (name.startsWith(words)) return one;
      }
      return null;
    }, limit);
  }

  async press(element) {
    await element.focus();
    await this.idle();
    await element.click();
    await this.idle();
  }

  async pressButton(words) {
    await this.press(await this.beginning('button', words));
  }

  async has(words) {
    return this.page.evaluate((text) => document.body.textContent.includes(text), words);
  }

  async newDraft() {
    await this.pressButton('Buat SKP baru');
    for (const answer of ['Pejabat Fungsional', 'Kuantitatif']) {
      await this.press(await this.beginning('[type="radio"]', answer));
      await this.pressButton('Lanjut');
    }
    await this.pressButton('Mulai menyusun');
  }

  async openDraft() {
    await this.pressButton('Buka ');
  }

  /** Opens the draft to write in it; a tab that was just left holds it for a moment. */
  async openToWrite() {
    await until('a draft that can be written in', async () => {
      await this.open();
      await this.openDraft();
      return (await this.nameField()).evaluate((e) => !e.readOnly && !e.disabled);
    });
  }

  nameField() {
    return this.find('[role="region"][aria-label="Pegawai yang Dinilai"] [aria-label="Nama"]', 'Nama');
  }

  async name() {
    return (await this.nameField()).evaluate((e) => e.value);
  }

  /** Types this in place of what stands there; never waits for it to be saved. */
  async retype(text, delay = 0) {
    const field = await this.nameField();
    await field.focus();
    await field.evaluate((e) => e.select());
    await field.type(text, { delay });
  }

  async write(text) {
    await this.retype(text);
    await until(`"${text}" saved`, () => this.saved === text);
  }

  async leave() {
    note(processesOf(this.browser));
    await this.browser.close();
  }
}
