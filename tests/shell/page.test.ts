// The shell in Chromium with a stand-in for the program: mirror, editors, pointers, keys, drafts.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { EventFlag, EventKind, FieldFlag, Key, NodeState, Notice, Op, Role } from '../../web/src/abi';
import { openBrowser, skip } from './browser';
import type { FakeNode, Site, Told } from './browser';

let browser: Browser;
let server: Site;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

before(async () => {
  if (!skip) ({ browser, server } = await openBrowser('page'));
});

after(async () => {
  if (skip) return;
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  if (skip) return;
  await context?.close();
  context = await browser.newContext({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 1.25 });
  page = await context.newPage();
  complaints.length = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await open();
});

async function open(): Promise<void> {
  await page.goto(server.url);
  await page.waitForFunction(() => window.__luring !== undefined);
  await idle();
}

const idle = (): Promise<void> => page.evaluate(() => window.__luring?.idle());

async function show(...nodes: FakeNode[]): Promise<void> {
  await page.evaluate((list) => window.fake.show(list), nodes);
  await idle();
}

async function told(kind: number): Promise<Told[]> {
  await idle();
  return page.evaluate((wanted) => window.fake.events.filter((event) => event.kind === wanted), kind);
}

async function noticed(notice: number): Promise<void> {
  await page.waitForFunction((wanted) => window.fake.replies.some((r) => r.ticket === 0 && r.status === wanted), notice);
}

/// Half a second without a frame. What the browser tells late (a worker that took over) may still cost one; going on
/// and on does not pass.
async function rest(): Promise<void> {
  const counts: number[] = [];
  for (let i = 0; i < 6; ++i) {
    await idle();
    counts.push(await page.evaluate(() => window.fake.frames));
    await page.waitForTimeout(500);
    if ((await page.evaluate(() => window.fake.frames)) === counts.at(-1)) return;
  }
  assert.fail(`frames go on at rest: ${counts.join(', ')}`);
}

const offlineReady = (): Promise<void> => noticed(Notice.offlineReady);
const forget = (): Promise<void> => page.evaluate(() => void (window.fake.events.length = 0));
const box = (x: number, y: number, w: number, h: number): object => ({ x, y, w, h });
const button = (id: number, name: string, y: number, more: object = {}): FakeNode =>
  ({ id, role: Role.button, name, ...box(20, y, 120, 40), ...more });
const field = (id: number, name: string, value: string, more: object = {}): FakeNode =>
  ({ id, role: Role.textarea, name, value, ...box(20, 100, 300, 66), field: 2, ...more });

test('it boots under its own policy, tells its size, and then rests', { skip }, async () => {
  assert.deepEqual(complaints, []);
  await page.waitForFunction((resize: number) => window.fake.events.some((event) => event.kind === resize), EventKind.resize as number);
  const [size] = (await told(EventKind.resize)).slice(-1);
  assert.deepEqual([size?.x, size?.y, size?.a], [800, 600, 1.25]);
  assert.deepEqual(
    await page.evaluate(() => [document.querySelector('canvas')?.width, document.querySelector('canvas')?.height]),
    [1000, 750],
  );
  await offlineReady();
  await rest();
  assert.equal(await page.locator('#skeleton').count(), 0);
});

test('roles, names and states are those of the list', { skip }, async () => {
  await show(
    { id: 1, role: Role.main, name: 'Formulir', ...box(0, 0, 800, 600) },
    { id: 2, parent: 1, role: Role.heading, level: 1, name: 'Judul', ...box(20, 10, 200, 30) },
    { id: 3, parent: 1, role: Role.list, name: 'Butir', ...box(20, 40, 300, 100) },
    { id: 4, parent: 3, role: Role.listitem, name: 'Satu', position: 1, setSize: 9, ...box(20, 40, 300, 40) },
    { id: 5, parent: 1, role: Role.checkbox, name: 'Setuju', states: NodeState.checked, ...box(20, 200, 100, 30) },
    { id: 6, parent: 1, role: Role.combobox, name: 'Jenis', value: 'b', options: 'a\tPilihan A\nb\tPilihan B\n', ...box(20, 240, 200, 40) },
    { id: 7, parent: 1, role: Role.textbox, name: 'Nama', value: 'Ani', description: 'Nama lengkap', states: NodeState.invalid | NodeState.required, ...box(20, 300, 200, 40) },
    { id: 8, parent: 1, role: Role.progressbar, name: 'Kemajuan', value: '3/7', ...box(20, 350, 200, 10) },
    { id: 9, parent: 1, role: Role.button, name: 'Simpan', states: NodeState.disabled, ...box(20, 400, 100, 40) },
    { id: 10, parent: 1, role: Role.tablist, name: 'Bagian', ...box(20, 450, 200, 40) },
    { id: 11, parent: 10, role: Role.tab, name: 'Isi', states: NodeState.checked, ...box(20, 450, 80, 40) },
  );
  assert.equal(await page.locator('#mirror').ariaSnapshot(), [
    '- main "Formulir":',
    '  - heading "Judul" [level=1]',
    '  - list "Butir":',
    '    - listitem: Satu',
    '  - checkbox "Setuju" [checked]',
    '  - combobox "Jenis":',
    '    - option "Pilihan A"',
    '    - option "Pilihan B" [selected]',
    '  - textbox "Nama" [invalid]: Ani',
    '  - progressbar "Kemajuan": 3/7',
    '  - button "Simpan" [disabled]',
    '  - tablist "Bagian":',
    '    - tab "Isi" [selected]',
  ].join('\n').replace(': 3/7', ''));
  const place = await page.getByRole('listitem').boundingBox();
  assert.deepEqual(place, { x: 20, y: 40, width: 300, height: 40 });
  assert.equal(await page.getByRole('textbox').getAttribute('aria-describedby'), 'about7');
  assert.equal(await page.locator('#about7').textContent(), 'Nama lengkap');
});

test('a real press reaches the program as pointer, the keyboard as activation', { skip }, async () => {
  await show(button(1, 'Simpan', 20), button(2, 'Batal', 80));
  await page.getByRole('button', { name: 'Simpan' }).click();
  assert.equal((await told(EventKind.pointerDown)).length, 1);
  assert.equal((await told(EventKind.pointerUp)).length, 1);
  assert.deepEqual(await told(EventKind.activate), []);
  assert.deepEqual((await told(EventKind.focus)).map((event) => [event.id, event.flags]), [[1, 0]]);
  await page.waitForTimeout(750);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press(' ');
  assert.deepEqual((await told(EventKind.activate)).map((event) => event.id), [2, 2]);
  assert.deepEqual((await told(EventKind.focus)).map((event) => [event.id, event.flags]).slice(1), [[2, 512]]);
});

test('a finger that drags over a field is a pointer of its own kind, and a tap puts the caret there', { skip }, async () => {
  await context.close();
  context = await browser.newContext({ viewport: { width: 400, height: 700 }, hasTouch: true, isMobile: true });
  page = await context.newPage();
  await open();
  await show(field(1, 'Uraian', 'Satu dua tiga'));
  const cdp = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number): Promise<unknown> =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 100, y }] });
  await touch('touchStart', 130);
  for (let y = 125; y > 80; y -= 5) await touch('touchMove', y);
  await touch('touchEnd', 85);
  assert.deepEqual((await told(EventKind.pointerCancel)).length, 0);
  assert.deepEqual((await told(EventKind.pointerUp)).map((event) => event.flags), [256]);
  assert.deepEqual(await told(EventKind.focus), [], 'dragging is not tapping');
  await page.waitForTimeout(500); // to Chromium a finger on a page that still glides stops it, and is no tap
  await page.touchscreen.tap(100, 120);
  assert.deepEqual((await told(EventKind.focus)).map((event) => event.id), [1]);
});

test('a press that ends outside its element still ends', { skip }, async () => {
  await show(button(1, 'Simpan', 20));
  await page.mouse.move(30, 30);
  await page.mouse.down();
  await page.mouse.move(400, 500);
  await page.mouse.up();
  const [up] = await told(EventKind.pointerUp);
  assert.deepEqual([up?.x, up?.y], [400, 500]);
});

test('typing reaches the program and is not undone by its older value', { skip }, async () => {
  await show(field(1, 'Uraian', ''));
  await page.getByRole('textbox', { name: 'Uraian' }).click();
  await page.keyboard.type('Menyusun laporan bulanan', { delay: 3 });
  await idle();
  assert.equal(await page.getByRole('textbox').inputValue(), 'Menyusun laporan bulanan');
  assert.equal(await page.evaluate(() => window.fake.nodes[0]?.['value']), 'Menyusun laporan bulanan');
  assert.ok(await page.evaluate(() => document.querySelector('textarea.editing') !== null));
});

/// A paste as the browser tells it, on what has the focus.
async function paste(kinds: Record<string, string>): Promise<void> {
  await page.evaluate((list) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(list)) clipboardData.setData(kind, text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, kinds);
  await idle();
}

const pasted = (): Promise<string[]> => page.evaluate((wanted) => window.fake.replies
  .filter((reply) => reply.ticket === 0 && reply.status === wanted).map((reply) => reply.list[0] ?? ''), Notice.tablePasted as number);

const html = '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c<img src=x onerror="window.bad = 1"></td></tr></table>';

test('a pasted table is for the program on a page that takes it, in its box as text with tabs, elsewhere words', { skip }, async () => {
  const main = (flags: number): FakeNode => ({ id: 9, role: Role.main, name: 'Isi', field: flags, ...box(0, 0, 800, 600) });
  await show(main(FieldFlag.table), field(1, 'Uraian', ''), field(2, 'Tabel', '', { y: 300, field: FieldFlag.table }));
  await paste({ 'text/html': html, 'text/plain': 'a\tb\n\tc\n' });
  await page.getByRole('textbox', { name: 'Uraian' }).focus();
  await paste({ 'text/plain': 'a\tb\r\n' });
  await paste({ 'text/plain': 'satu\r\ndua' });
  assert.deepEqual(await pasted(), ['a\tb\n\tc\n', 'a\tb\n']);
  assert.equal(await page.getByRole('textbox', { name: 'Uraian' }).inputValue(), 'satu\ndua');
  await page.getByRole('textbox', { name: 'Tabel' }).focus();
  await paste({ 'text/html': html, 'text/plain': 'lain' });
  assert.equal(await page.getByRole('textbox', { name: 'Tabel' }).inputValue(), 'a\tb\n\tc\n');
  assert.equal(await page.evaluate(() => (window as { bad?: number }).bad), undefined);

  await show(main(0), field(1, 'Uraian', ''), field(3, 'Sel', '', { y: 300, field: FieldFlag.cell | FieldFlag.moving }));
  await page.getByRole('textbox', { name: 'Uraian' }).focus();
  await paste({ 'text/html': html, 'text/plain': 'a\tb\r\n' });
  assert.equal((await pasted()).length, 2);
  await page.getByRole('textbox', { name: 'Sel' }).focus();
  await paste({ 'text/plain': 'a\tb\n' });
  assert.equal((await pasted()).length, 3);
});

test('what the program makes of the text wins, and the caret stays', { skip }, async () => {
  await show(field(1, 'Nomor', '12', { role: Role.textbox }));
  await page.evaluate(() => (window.fake.onText = (text) => text.replace(/\D/g, '')));
  const input = page.getByRole('textbox');
  await input.focus();
  await page.keyboard.press('Home');
  await page.keyboard.type('9x', { delay: 5 });
  await idle();
  assert.equal(await input.inputValue(), '912');
  assert.equal(await input.evaluate((element: HTMLInputElement) => element.selectionStart), 1);
});

test('an input method is left alone until it is done', { skip }, async () => {
  await show(field(1, 'Uraian', 'Satu '));
  const input = page.getByRole('textbox');
  await input.focus();
  await page.keyboard.press('End');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'du', selectionStart: 2, selectionEnd: 2 });
  await show(field(1, 'Uraian', 'DARI LUAR', { y: 300 }));
  assert.equal(await input.inputValue(), 'Satu du');
  assert.equal((await input.boundingBox())?.y, 100);
  await cdp.send('Input.insertText', { text: 'dua' });
  await idle();
  assert.equal(await input.inputValue(), 'Satu dua');
  assert.equal((await input.boundingBox())?.y, 300);
  assert.equal(await page.evaluate(() => window.fake.nodes[0]?.['value']), 'Satu dua');
});

test('the focused element stays the same element while everything moves around it', { skip }, async () => {
  await show(button(1, 'A', 20), field(2, 'Uraian', 'x'), button(3, 'B', 200));
  await page.getByRole('textbox').focus();
  await page.evaluate(() => Object.assign(document.activeElement ?? {}, { mark: true }));
  await show(button(3, 'B', 20), button(4, 'C', 60), field(2, 'Uraian', 'x', { y: 150 }), button(1, 'A', 300));
  assert.ok(await page.evaluate(() => (document.activeElement as unknown as { mark?: boolean }).mark));
  assert.deepEqual(await page.locator('#mirror > *').evaluateAll((all) => all.map((element) => element.id)),
    ['node3', 'node4', 'node2', 'node1']);
  await forget();
  await show(button(1, 'A', 300));
  assert.deepEqual((await told(EventKind.focus)).map((event) => event.id), [0, 1], 'what is gone leaves the focus to its neighbour');
});

test('the focus of what is gone goes to the next, else to the one before, else to the heading; never where the program leads elsewhere', { skip }, async () => {
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
  const heading = { id: 9, role: Role.heading, name: 'Hasil Kerja', level: 1, ...box(20, 0, 200, 20) };
  await show(heading, button(1, 'A', 20), button(2, 'B', 60), button(3, 'C', 100));
  await page.getByRole('button', { name: 'B' }).focus();
  await show(heading, button(1, 'A', 20), button(3, 'C', 60));
  assert.equal(await focused(), 'node3');
  await show(heading, button(1, 'A', 20));
  assert.equal(await focused(), 'node1');
  await show(heading);
  assert.equal(await focused(), 'node9');
});

test('a choice is sent as its token', { skip }, async () => {
  await show({ id: 6, role: Role.combobox, name: 'Jenis', value: '', options: 'a\tPilihan A\nb\tPilihan B\n', ...box(20, 240, 200, 40) });
  assert.equal(await page.getByRole('combobox').inputValue(), '');
  await page.getByRole('combobox').selectOption('b');
  await idle();
  assert.equal(await page.evaluate(() => window.fake.nodes[0]?.['value']), 'b');
});

test('a box is ticked by the program only', { skip }, async () => {
  await show({ id: 5, role: Role.checkbox, name: 'Setuju', ...box(20, 200, 100, 30) });
  await page.getByRole('checkbox').focus();
  await page.keyboard.press(' ');
  assert.deepEqual((await told(EventKind.activate)).map((event) => event.id), [5]);
  assert.equal(await page.getByRole('checkbox').isChecked(), false);
  await show({ id: 5, role: Role.checkbox, name: 'Setuju', states: NodeState.checked, ...box(20, 200, 100, 30) });
  assert.equal(await page.getByRole('checkbox').isChecked(), true);
});

test('under a modal dialog nothing else can be reached', { skip }, async () => {
  await show(
    button(1, 'Belakang', 20),
    { id: 2, role: Role.dialog, name: 'Hapus?', states: NodeState.modal, ...box(100, 100, 300, 200) },
    button(3, 'Ya', 200, { parent: 2 }),
  );
  const inert = (): Promise<string[]> => page.locator('#mirror [inert]').allTextContents();
  assert.deepEqual(await inert(), ['Belakang']);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'node3');
  await show(button(1, 'Belakang', 20));
  assert.deepEqual(await inert(), []);
});

test('the focus is given to a node that comes a frame later', { skip }, async () => {
  await page.evaluate(([op, node]) => {
    window.fake.request(op, 1, ['7']);
    requestAnimationFrame(() => window.fake.show([node]));  // counted in frames, whatever the machine does meanwhile
  }, [Op.focus, button(7, 'Nanti', 20)] as const);
  await page.waitForTimeout(100);
  await idle();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'node7');
});

test('what is scrolled out can be tabbed to but not hit', { skip }, async () => {
  await show(button(1, 'Atas', 20), button(2, 'Bawah', 5000, { clipW: 0, clipH: 0 }), button(3, 'Terpotong', 300, { clipY: 320, clipH: 300, clipW: 800 }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'node2');
  assert.deepEqual(await page.evaluate(() => [document.getElementById('app')?.scrollTop, document.documentElement.scrollTop]), [0, 0]);
  const at = (y: number): Promise<string | undefined> => page.evaluate((place) => document.elementFromPoint(30, place)?.id, y);
  assert.deepEqual([await at(310), await at(330)], ['canvas', 'node3']);
});

test('only keys that nothing else uses reach the program', { skip }, async () => {
  await show(button(1, 'A', 20), field(2, 'Uraian', 'x'));
  await page.getByRole('textbox').focus();
  for (const key of ['a', 'ArrowLeft', 'Enter', 'Control+z', 'Backspace']) await page.keyboard.press(key);
  assert.deepEqual(await told(EventKind.keyDown), []);
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Escape');
  await page.getByRole('button').focus();
  for (const key of ['Enter', 'ArrowDown', 'Control+z', 'Control+f', 'Alt+n']) await page.keyboard.press(key);
  assert.deepEqual((await told(EventKind.keyDown)).map((event) => [event.id, event.flags]),
    [[Key.s, 1], [Key.escape, 0], [Key.down, 0], [Key.z, 1]]);
});

test('Ctrl+K reaches the program wherever the focus is, "?" only outside a text', { skip }, async () => {
  await show(button(1, 'A', 20), field(2, 'Uraian', ''));
  await page.getByRole('textbox').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('?');
  assert.equal(await page.getByRole('textbox').inputValue(), '?');
  await page.getByRole('button').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Shift+?');
  assert.deepEqual((await told(EventKind.keyDown)).map((event) => [event.id, event.flags & EventFlag.ctrl]),
    [[Key.k, EventFlag.ctrl], [Key.k, EventFlag.ctrl], [Key.question, 0]]);
});

test('a text that looks for something keeps the letters, and its list gets the keys that move', { skip }, async () => {
  const search: FakeNode = {
    id: 1, role: Role.textbox, name: 'Cari', value: '', field: FieldFlag.search | FieldFlag.picks, listbox: 2, active: 4, ...box(20, 20, 300, 42),
  };
  const list: FakeNode = { id: 2, role: Role.listbox, name: 'Hasil', ...box(20, 70, 300, 100) };
  const option = (id: number, name: string, states = 0): FakeNode =>
    ({ id, parent: 2, role: Role.option, name, states, position: id - 2, setSize: 2, ...box(20, 70 + 40 * (id - 3), 300, 40) });
  await show(search, list, option(3, 'Cetak'), option(4, 'Riwayat', NodeState.checked));
  const editor = page.getByRole('combobox', { name: 'Cari' });
  assert.deepEqual(
    await editor.evaluate((element) => ['aria-controls', 'aria-activedescendant', 'aria-expanded'].map((name) => element.getAttribute(name))),
    ['node2', 'node4', 'true'],
  );
  assert.equal(await page.getByRole('listbox', { name: 'Hasil' }).getByRole('option', { selected: true }).textContent(), 'Riwayat');
  await editor.focus();
  for (const key of ['a', 'ArrowLeft', 'ArrowDown', 'End', 'Shift+Home', 'Enter', 'Escape']) await page.keyboard.press(key);
  assert.equal(await editor.inputValue(), 'a');
  assert.deepEqual((await told(EventKind.keyDown)).map((event) => event.id), [Key.down, Key.end, Key.enter, Key.escape]);
  await show({ ...search, active: 0 });
  assert.deepEqual(
    await editor.evaluate((element) => [element.getAttribute('aria-expanded'), element.hasAttribute('aria-activedescendant')]),
    ['false', false],
  );
});

test('a text that needs more lines than its box says so', { skip }, async () => {
  await show(field(1, 'Uraian', '', { h: 42 }));
  await page.getByRole('textbox').focus();
  await page.keyboard.insertText('satu\ndua\ntiga');
  assert.deepEqual((await told(EventKind.fieldHeight)).map((event) => event.a), [90]);
});

test('the editors have the fonts of the canvas', { skip }, async () => {
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map((face) => `${face.family} ${face.weight} ${face.status}`).sort();
  });
  assert.deepEqual(fonts, ['AppText 400 loaded', 'AppText 600 loaded']);
});

test('drafts survive a reload; a hidden page flushes', { skip }, async () => {
  const ask = (op: Op, ...list: string[]): Promise<{ status: number; list: string[] }> =>
    page.evaluate(([wanted, strings]) => window.fake.ask(wanted, ...strings), [op, list] as const);
  assert.equal((await ask(Op.commit, 'a', '0', '1', '{"isi":1}', 'r', 'auto')).status, 0);
  assert.deepEqual((await ask(Op.lock, 'a')).list, ['granted', '1']);
  await page.evaluate((op) => {
    window.fake.onFlush = () => window.fake.request(op, 99, ['a', '1', '1', '{"isi":2}', 'r', 'auto']);
  }, Op.commit);
  await page.reload();
  await page.waitForFunction(() => window.__luring !== undefined);
  const loaded = await ask(Op.load, 'a', '');
  assert.deepEqual([loaded.status, loaded.list[3]], [0, '{"isi":2}']);
});

test('two tabs: the lock is held, taken over, and its loss is told', { skip }, async () => {
  const ask = (on: Page, op: Op, ...list: string[]): Promise<{ status: number; list: string[] }> =>
    on.evaluate(([wanted, strings]) => window.fake.ask(wanted, ...strings), [op, list] as const);
  const other = await context.newPage();
  await other.goto(server.url);
  await other.waitForFunction(() => window.__luring !== undefined);
  await ask(page, Op.commit, 'a', '0', '1', 'x', 'r', 'auto');
  assert.deepEqual((await ask(page, Op.lock, 'a')).list, ['granted', '1']);
  assert.deepEqual((await ask(other, Op.lock, 'a')).list, ['held', '1']);
  assert.deepEqual((await ask(other, Op.takeOver, 'a')).list, ['granted', '2']);
  await noticed(Notice.lockLost);
  await page.waitForTimeout(50);
  assert.equal((await ask(page, Op.commit, 'a', '1', '1', 'late', 'r', 'auto')).status, 1);
});

test('everything works without a network once the worker is there', { skip }, async () => {
  await offlineReady();
  await context.setOffline(true);
  await page.reload();
  await page.waitForFunction(() => window.__luring !== undefined);
  assert.deepEqual(complaints, []);
});

const ends = ['trap', 'allocation that fails', 'abort'] as const;

for (const what of ends) {
  test(`after a crash (${what}) there is a page with the draft as it was serialised last`, { skip }, async () => {
    await page.evaluate((op) => window.fake.ask(op, 'a', '0', '1', '{"isi":1}', 'r', 'auto'), Op.commit);
    await page.evaluate(([op, quiet]) => window.fake.request(op, quiet, ['a', '1', '1', '{"isi":"terakhir"}', 'r', 'auto']), [Op.commit, 55] as const);
    await page.evaluate(([how, op]) => {
      const { fake } = window;
      if (how === 'abort') return fake.abort('OOM');
      fake.crash = how === 'trap';
      fake.full = !fake.crash;
      fake.request(op, 77, []);  // its reply finds no memory
      fake.show([]);
    }, [what, Op.storageInfo] as const);
    await page.getByRole('heading', { name: 'Aplikasi berhenti karena gangguan' }).waitFor();
    assert.equal(await page.locator('#app').isHidden(), true);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh data terakhir' }).click()]);
    assert.match(download.suggestedFilename(), /^Pemulihan .*\.skp\.json$/);
    assert.equal(await readFile(await download.path(), 'utf8'), '{"isi":"terakhir"}');
  });
}

test('asked to load anew where no newer version waits, it does', { skip }, async () => {
  await offlineReady();
  await page.reload();
  await page.waitForFunction(() => window.__luring !== undefined);
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate((op) => window.fake.request(op, 5, []), Op.applyUpdate),
  ]);
  await page.waitForFunction(() => window.__luring !== undefined);
});

test('a new version waits until the person agrees, and then takes over', { skip }, async () => {
  await offlineReady();
  await page.reload();
  await page.waitForFunction(() => window.__luring !== undefined);
  const worker = join(server.dir, 'sw.js');
  const original = await readFile(worker, 'utf8');
  try {
    await writeFile(worker, `${original}\n// newer`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await noticed(Notice.updateWaiting);
    const before = await page.evaluate(() => Object.assign(window, { stays: true }).stays);
    await page.waitForTimeout(300);
    assert.ok(before && (await page.evaluate(() => 'stays' in window)), 'no reload without consent');
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate((op) => window.fake.request(op, 5, []), Op.applyUpdate),
    ]);
    await page.waitForFunction(() => window.__luring !== undefined);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting), null);
  } finally {
    await writeFile(worker, original);
  }
});
