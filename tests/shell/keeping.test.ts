// What is typed is kept: the browser is asked to keep the drafts and is reported as it answered, and no update reloads
// while something is unsaved, here or in another tab.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { Notice } from '../../web/src/abi';
import type { Channel, Message } from '../../web/src/channel';
import { persist, storageInfo } from '../../web/src/device';
import { Updates } from '../../web/src/updates';
import { words } from './world';

Object.assign(globalThis, { __SW_URL__: 'sw.js', __APP_VERSION__: '0.1.0', __BUILD_ID__: 'test' });

const originals = (['navigator', 'location', 'document', 'window'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
const stand = (name: string, value: unknown): void => void Object.defineProperty(globalThis, name, { value, configurable: true });

afterEach(() => {
  for (const [name, descriptor] of originals) {
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, descriptor);
  }
});

test('the promise to keep the drafts is asked for, and told as the browser gave it', async () => {
  for (const [granted, said, kept] of [[true, 'granted', '1'], [false, 'denied', '0']] as const) {
    let asked = 0;
    stand('navigator', { storage: { persist: () => Promise.resolve(++asked > 0 && granted), persisted: () => Promise.resolve(granted), estimate: () => Promise.resolve({ usage: 1, quota: 2e11 }) } });
    assert.deepEqual(words(await persist()), [said]);
    assert.equal(asked, 1);
    assert.equal(words(await storageInfo('active', { kind: 'none', keptAt: 0 }))[2], kept);
  }
  stand('navigator', { storage: {} });
  assert.deepEqual(words(await persist()), ['unsupported']);
  stand('navigator', {});
  assert.deepEqual(words(await persist()), ['unsupported']);
});

/// A browser with a version that waits, and a tab in which an update was agreed to.
class Tab {
  unsaved = true;
  saves = true;  // what is unsaved goes out when it is asked for
  other: boolean | undefined;  // what another tab holds; none: there is no other
  reloads = 0;
  readonly notices: Notice[] = [];
  readonly posted: unknown[] = [];
  private activated: () => void = () => undefined;
  private readonly hears: ((message: Message) => void)[] = [];

  async agree(): Promise<void> {
    const waiting = {
      state: 'installed',
      addEventListener: (_: string, listener: () => void) => (this.activated = listener),
      postMessage: (message: unknown) => {
        this.posted.push(message);
        waiting.state = 'activated';
        this.activated();
      },
    };
    const registration = { waiting, installing: null, active: {}, addEventListener: () => undefined, update: () => Promise.resolve() };
    const serviceWorker = { controller: null, addEventListener: () => undefined, startMessages: () => undefined, register: () => Promise.resolve(registration) };
    stand('navigator', { serviceWorker });
    stand('document', { addEventListener: () => undefined, visibilityState: 'visible' });
    stand('location', { reload: () => this.reloads++ });
    stand('window', {});
    const channel = {
      listen: (receive: (message: Message) => void) => void this.hears.push(receive),
      send: (message: Message) => {
        if (message.kind !== 'flush' || this.other === undefined) return;
        for (const hear of this.hears) hear({ kind: 'flushed', token: message.token, unsaved: this.other });
      },
    } as unknown as Channel;
    const updates = new Updates({
      channel,
      notify: (notice) => void this.notices.push(notice),
      flush: () => void (this.unsaved &&= !this.saves),
      unsaved: () => this.unsaved,
    });
    await updates.register();
    await updates.apply();
  }
}

test('an update that was agreed to reloads once everything is saved', async () => {
  const tab = new Tab();
  await tab.agree();
  assert.equal(tab.unsaved, false);
  assert.deepEqual(tab.posted, [{ type: 'SKIP_WAITING' }]);
  assert.equal(tab.reloads, 1);
  assert.deepEqual(tab.notices, []);
});

test('no reload while something is unsaved here: the update goes on waiting', async () => {
  const tab = new Tab();
  tab.saves = false;
  await tab.agree();
  assert.deepEqual(tab.posted, []);
  assert.equal(tab.reloads, 0);
  assert.deepEqual(tab.notices, [Notice.updateWaiting]);
});

test('no reload while another tab holds something unsaved', async () => {
  const tab = new Tab();
  tab.other = true;
  await tab.agree();
  assert.deepEqual(tab.posted, []);
  assert.equal(tab.reloads, 0);
  assert.deepEqual(tab.notices, [Notice.updateWaiting]);
  const free = new Tab();
  free.other = false;
  await free.agree();
  assert.equal(free.reloads, 1);
});
