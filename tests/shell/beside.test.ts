// Two tabs at once, one of which lists, deletes or wipes while the other saves and copies.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import type { Medium } from '../../web/src/second_medium';
import { heard } from './spy';
import { Device, statusName } from './world';
import type { Tab } from './world';

let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

const files = (): Promise<Medium> => Promise.resolve(device.files);
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/// Locks of the browser, as far as they are used here; `frozen` holds the one of the second store and never lets go.
function locksOf(frozen: boolean): LockManager {
  let last: Promise<unknown> = frozen ? new Promise(() => undefined) : Promise.resolve();
  return {
    request: (_: string, ...rest: unknown[]) => {
      const work = rest.at(-1) as () => Promise<unknown>;
      const { signal } = (rest.length > 1 ? rest[0] : {}) as { signal?: AbortSignal };
      const before = last;
      const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
      const done = Promise.race([before, aborted]).then(work);
      last = done.catch(() => undefined);
      return done;
    },
    query: () => Promise.resolve({ held: [] }),
  };
}

/// Lists while the other tab saves and copies, after the rows were read.
async function listsWhile(other: Tab, tab: Tab, read: 'drafts' | 'files'): Promise<void> {
  const save = async (): Promise<void> => {
    await other.commit('a', 1, 'a2');
    await other.storage.copyNow();
  };
  if (read === 'files') {
    const names = device.files.names.bind(device.files);
    device.files.names = async () => {
      device.files.names = names;
      await save();
      return names();
    };
    await tab.ask(Op.listDrafts);
  } else {
    let saved: Promise<void> | undefined;
    await heard(['getAll'], { after: (store) => void (store.name === 'drafts' && (saved ??= save())) }, () => tab.ask(Op.listDrafts));
    await saved;
  }
  await rest();
}

for (const read of ['files', 'drafts'] as const) {
  test(`what another tab saves and copies while the ${read} are listed is not missed`, async () => {
    const other = device.tab({ medium: files() });
    await other.commit('a', 0, 'a1');
    await other.storage.copyNow();
    const tab = device.tab({ medium: files() });
    await listsWhile(other, tab, read);
    assert.deepEqual(tab.notices, []);
  });
}

test('what the sentinel hears of while the rows are read is not missed', async () => {
  const other = device.tab();
  await other.commit('a', 0, 'a1');
  const tab = device.tab();
  await tab.storage.open();
  // The other tab's save ends before the answer about the rows arrives here.
  const remembered = device.local.get('luring.sentinel') ?? '';
  await heard(['getAll'], {
    after: (store, request) => request.addEventListener('success', () => {
      if (store.name === 'drafts') device.local.set('luring.sentinel', JSON.stringify({ ...JSON.parse(remembered) as object, counter: 2 }));
    }),
  }, () => tab.ask(Op.listDrafts));
  await rest();
  assert.deepEqual(tab.notices, []);
});

test('a draft that is deleted for good does not come back from another tab that was about to copy it', async () => {
  const locks = locksOf(false);
  const other = device.tab({ medium: files(), locks, pauses: { rest: 10_000, cap: 10_000, patience: 50 } });
  await other.commit('a', 0, 'a1');
  const tab = device.tab({ medium: files(), locks });
  let copied: Promise<void> | undefined;
  const remove = device.files.remove.bind(device.files);
  device.files.remove = async (name) => {
    await remove(name);
    copied ??= other.storage.copyNow();  // it stands behind the deletion
  };
  assert.equal(statusName(await tab.ask(Op.purge, 'a')), 'ok');
  await copied;
  assert.deepEqual(await device.files.names(), []);
});

test('a tab that stands still stops neither the deletion of a draft nor that of all data', async () => {
  device.files.all.set('a.a', utf8('salinan'));
  const tab = device.tab({ medium: files(), locks: locksOf(true) });
  await tab.commit('a', 0, 'a1');
  const awake = setTimeout(() => undefined, 1_000);  // the timer of a signal alone does not keep Node running
  assert.equal(statusName(await tab.ask(Op.purge, 'a')), 'ok');
  assert.deepEqual(await device.files.names(), []);
  assert.equal(statusName(await tab.ask(Op.wipe)), 'ok');
  clearTimeout(awake);
});

test('a tab that stands still does not stop the copies of the others', async () => {
  const tab = device.tab({ medium: files(), locks: locksOf(true) });
  const awake = setTimeout(() => undefined, 1_000);
  await tab.commit('a', 0, 'a1');
  await tab.storage.copyNow();
  clearTimeout(awake);
  assert.deepEqual(await device.files.names(), ['a.a']);
});

test('of wiped drafts not even a name is left', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'a1');
  await device.change('meta', (store) => void [store.put(new Map([['ab12', 1]]), ['unnamed', 'a']), store.put(new Map([['a', 1]]), 'expired')]);
  const before = (await device.all('meta')).filter((value) => typeof value === 'string');
  await tab.ask(Op.wipe);
  assert.deepEqual(await device.all('meta'), [{ commits: 0, live: 0 }, ...before]);
});

