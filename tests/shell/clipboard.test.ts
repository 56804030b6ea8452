// Text on the clipboard: it is asked for within the press, and a refusal is told.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { clipboardHandlers } from '../../web/src/clipboard';
import { statusName } from './world';

const original = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

function browser(writeText?: (text: string) => Promise<void>): void {
  const clipboard = writeText && { writeText };
  Object.defineProperty(globalThis, 'navigator', { value: { clipboard }, configurable: true });
}

async function copied(text: string): Promise<string> {
  const reply = await clipboardHandlers[Op.copyText]?.([utf8(text)]);
  return statusName(reply ?? assert.fail('no reply'));
}

afterEach(() => {
  if (original === undefined) Reflect.deleteProperty(globalThis, 'navigator');
  else Object.defineProperty(globalThis, 'navigator', original);
});

test('the text arrives to the character, and is asked for before the handler returns', () => {
  const written: string[] = [];
  browser((text) => Promise.resolve(void written.push(text)));
  void clipboardHandlers[Op.copyText]?.([utf8(' dua\nbaris\té ')]);
  assert.deepEqual(written, [' dua\nbaris\té ']);
});

test('how it ended is told: done, refused, or no clipboard at all', async () => {
  browser(() => Promise.resolve());
  assert.equal(await copied('a'), 'ok');
  browser(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  assert.equal(await copied('a'), 'unsupported');
  browser();
  assert.equal(await copied('a'), 'unsupported');
});
