// The share sheet: what is handed to it in which browser, and how its ends are told.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import type { Reply } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { shareHandlers } from '../../web/src/share';
import { statusName, words } from './world';

interface Sheet {
  userAgentData?: object;
  share?: (data: ShareData) => Promise<void>;
  canShare?: (data: ShareData) => boolean;
}

const original = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
let handed: ShareData[];

function browser(sheet: Sheet): void {
  Object.defineProperty(globalThis, 'navigator', { value: sheet, configurable: true });
}

const opens = (data: ShareData): Promise<void> => Promise.resolve(void handed.push(data));
const any = (): boolean => true;
const ends = (error: Error): Sheet => ({ share: () => Promise.reject(error), canShare: any });
const fileOf = (): File => handed[0]?.files?.[0] ?? assert.fail('nothing was handed over');

async function share(name = 'Rencana 2027.skp.json', type = 'application/json'): Promise<Reply> {
  const reply = shareHandlers[Op.share]?.([name, type, '{"isi":"é"}', 'Rencana'].map(utf8));
  return (await reply) ?? assert.fail('no reply');
}

async function canShare(): Promise<string | undefined> {
  const reply = await shareHandlers[Op.canShare]?.([]);
  return reply === undefined ? undefined : words(reply)[0];
}

beforeEach(() => (handed = []));
afterEach(() => {
  if (original === undefined) Reflect.deleteProperty(globalThis, 'navigator');
  else Object.defineProperty(globalThis, 'navigator', original);
});

test('a browser that takes every kind gets the file as it is', async () => {
  browser({ share: opens, canShare: any });
  assert.equal(await canShare(), '1');
  assert.equal(statusName(await share()), 'ok');
  assert.deepEqual([fileOf().name, fileOf().type, handed[0]?.title], ['Rencana 2027.skp.json', 'application/json', 'Rencana']);
  assert.equal(await fileOf().text(), '{"isi":"é"}');
});

test('Chromium, which promises every kind and refuses most, gets the same bytes as text', async () => {
  browser({ userAgentData: {}, share: opens, canShare: any });
  assert.equal(statusName(await share()), 'ok');
  assert.deepEqual([fileOf().name, fileOf().type], ['Rencana 2027.skp.json.txt', 'text/plain']);
  assert.equal(await fileOf().text(), '{"isi":"é"}');
});

test('a kind that Chromium shares keeps its name there', async () => {
  browser({ userAgentData: {}, share: opens, canShare: any });
  await share('Rencana.html', 'text/html');
  assert.deepEqual([fileOf().name, fileOf().type], ['Rencana.html', 'text/html']);
});

test('a kind that another browser does not take goes as text', async () => {
  browser({ share: opens, canShare: ({ files }) => files?.[0]?.type === 'text/plain' });
  assert.equal(statusName(await share()), 'ok');
  assert.equal(fileOf().name, 'Rencana 2027.skp.json.txt');
});

test('a name never is a path', async () => {
  browser({ share: opens, canShare: any });
  await share('../../etc/a<b>.skp.json');
  assert.equal(fileOf().name, 'etc a b.skp.json');
});

test('without a sheet, or with one that takes no files, it is unsupported', async () => {
  for (const sheet of [{}, { share: opens }, { share: opens, canShare: () => false }]) {
    browser(sheet);
    assert.equal(await canShare(), '0');
    assert.equal(statusName(await share()), 'unsupported');
  }
  assert.deepEqual(handed, []);
});

test('how it ended is told', async () => {
  for (const [name, status] of [['AbortError', 'cancelled'], ['NotAllowedError', 'unsupported'], ['InvalidStateError', 'failed']] as const) {
    browser(ends(new DOMException('no', name)));
    assert.equal(statusName(await share()), status);
  }
  browser(ends(new TypeError('no')));
  assert.equal(statusName(await share()), 'unsupported');
});

test('the sheet is asked for before the handler returns', () => {
  browser({ share: opens, canShare: any });
  void share();
  assert.equal(handed.length, 1);
});
