// What other tabs, and whoever else is of this origin, put on the channel.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Channel, messageOf } from '../../web/src/channel';
import type { Message } from '../../web/src/channel';

const ours: Message[] = [
  { kind: 'list' },
  { kind: 'commit', id: 'a', revision: 3 },
  { kind: 'flush', token: 't' },
  { kind: 'flushed', token: 't', unsaved: false },
];

const odd: unknown[] = [
  null, undefined, 0, 7, -1, NaN, '', 'list', true, 10n, [], ['list'], {}, new Date(), new Map([['kind', 'list']]), new ArrayBuffer(4),
  { kind: null }, { kind: 'lain' }, { kind: ['list'] }, { kind: { toString: 'list' } },
  { kind: 'commit' }, { kind: 'commit', id: 7, revision: 1 }, { kind: 'commit', id: 'a', revision: '1' }, { kind: 'commit', id: 'a', revision: 0.5 },
  { kind: 'commit', id: { length: 3 }, revision: 1 }, { kind: 'flush' }, { kind: 'flush', token: null }, { kind: 'flushed', token: 't' },
  { kind: 'flushed', token: 't', unsaved: 'ya' }, JSON.parse('{"__proto__": {"kind": "list"}}'),
];

test('messages of ours are heard as they are, without what else was put into them', () => {
  for (const message of ours) {
    assert.deepEqual(messageOf(message), message);
    assert.deepEqual(messageOf({ ...message, html: '<b>', constructor: 1 }), message);
  }
});

test('odd messages are not heard and throw nothing', () => {
  for (const data of odd) assert.equal(messageOf(data), undefined);
});

test('a channel full of odd messages goes on', async () => {
  const heard: Message[] = [];
  const faults: unknown[] = [];
  const note = (error: unknown): void => void faults.push(error);
  process.on('uncaughtException', note);
  const mine = new Channel();
  mine.listen((message) => heard.push(message));
  const foreign = new BroadcastChannel('luring');
  try {
    for (const data of [...odd, ...ours, ...odd]) foreign.postMessage(data);
    for (let i = 0; i < 50 && heard.length < ours.length; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    mine.close();
    foreign.close();
    process.off('uncaughtException', note);
  }
  assert.deepEqual(heard, ours);
  assert.deepEqual(faults, []);
});
