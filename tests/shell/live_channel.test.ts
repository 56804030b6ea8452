// The live channel between tabs, over the BroadcastChannel of Node.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { textOf, utf8 } from '../../web/src/bytes';
import { LARGEST_FILE } from '../../web/src/files';
import { LiveChannel } from '../../web/src/live_channel';
import { statusName } from './world';

let page: EventTarget;
let tabs: LiveTab[];

class LiveTab {
  readonly heard: [string, Uint8Array][] = [];
  private readonly live = new LiveChannel((name, bytes) => this.heard.push([textOf(name), bytes]));

  constructor() {
    this.live.watch();
    tabs.push(this);
  }

  async join(name: string): Promise<string> {
    const reply = await this.live.handlers[Op.liveJoin]?.([utf8(name)]);
    return reply === undefined ? 'none' : statusName(reply);
  }

  say(bytes: Uint8Array<ArrayBuffer>): void {
    assert.equal(this.live.handlers[Op.liveSay]?.([bytes]), undefined);
  }

  leave(): void {
    assert.equal(this.live.handlers[Op.liveLeave]?.([]), undefined);
  }
}

/// What was said before has arrived everywhere: Node delivers in order.
async function delivered(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function two(): Promise<[LiveTab, LiveTab]> {
  const [a, b] = [new LiveTab(), new LiveTab()];
  assert.deepEqual([await a.join('kelas'), await b.join('kelas')], ['ok', 'ok']);
  return [a, b];
}

beforeEach(() => {
  page = new EventTarget();
  tabs = [];
  Object.assign(globalThis, { window: page });
});

afterEach(() => {
  for (const tab of tabs) tab.leave();
  Reflect.deleteProperty(globalThis, 'window');
});

test('all bytes reach the other tabs of the channel, and none the one that said them', async () => {
  const [a, b] = await two();
  const elsewhere = new LiveTab();
  await elsewhere.join('lain');
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  a.say(bytes);
  a.say(new Uint8Array());
  await delivered();
  assert.deepEqual(b.heard, [['kelas', bytes], ['kelas', new Uint8Array()]]);
  assert.deepEqual([a.heard, elsewhere.heard], [[], []]);
});

test('a tab is in one channel at a time, and in none after it left', async () => {
  const [a, b] = await two();
  await b.join('lain');
  a.say(utf8('satu'));
  await delivered();
  await b.join('kelas');
  await b.join('kelas');
  a.say(utf8('dua'));
  await delivered();
  b.leave();
  a.say(utf8('tiga'));
  b.say(utf8('tidak ke mana pun'));
  await delivered();
  assert.deepEqual(b.heard.map(([, bytes]) => textOf(bytes)), ['dua']);
  assert.deepEqual(a.heard, []);
});

test('what is too large is not said', async () => {
  const [a, b] = await two();
  a.say(new Uint8Array(LARGEST_FILE + 1));
  a.say(new Uint8Array(LARGEST_FILE));
  await delivered();
  assert.deepEqual(b.heard.map(([, bytes]) => bytes.length), [LARGEST_FILE]);
});

test('what others put on the channel is ignored', async () => {
  const [, b] = await two();
  const foreign = new BroadcastChannel('luring-live-kelas');
  const messages: unknown[] = ['<b>', null, 7, { bytes: new ArrayBuffer(1) }, new Uint8Array(2), new ArrayBuffer(LARGEST_FILE + 1)];
  for (const message of messages) foreign.postMessage(message);
  await delivered();
  foreign.close();
  assert.deepEqual(b.heard, []);
});

test('a page that is kept for going back hears nothing, and is in the channel again when it is shown', async () => {
  const [a, b] = await two();
  page.dispatchEvent(new Event('pagehide'));
  await a.join('kelas');  // both tabs of this test share one window
  a.say(utf8('satu'));
  await delivered();
  assert.equal(b.heard.length, 0);
  page.dispatchEvent(new Event('pageshow'));
  page.dispatchEvent(new Event('pageshow'));
  a.say(utf8('dua'));
  await delivered();
  assert.deepEqual(b.heard.map(([, bytes]) => textOf(bytes)), ['dua']);
});

test('a browser without such channels says so', async () => {
  const original = globalThis.BroadcastChannel;
  Object.assign(globalThis, { BroadcastChannel: undefined });
  try {
    assert.equal(await new LiveTab().join('kelas'), 'unsupported');
  } finally {
    Object.assign(globalThis, { BroadcastChannel: original });
  }
});
