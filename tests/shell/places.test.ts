// Back closes, goes up and goes back; a reload comes back to the same place; nothing ever goes in circles.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Places } from '../../web/src/places';

interface Slot {
  state: unknown;
  url: string;
}

/// A window with a history that answers later, as browsers do.
class Tab {
  slots: Slot[];
  at = 0;
  private listener: (event: { state: unknown }) => void = () => undefined;
  private pending: number[] = [];

  constructor(hash = '') {
    this.slots = [{ state: null, url: hash }];
  }

  private get here(): Slot {
    const slot = this.slots[this.at];
    assert.ok(slot !== undefined);
    return slot;
  }

  get world() {
    const tab = this; // eslint-disable-line @typescript-eslint/no-this-alias
    return {
      history: {
        get state(): unknown {
          return tab.here.state;
        },
        pushState: (state: unknown, _: string, url?: string | URL | null) => {
          tab.slots = [...tab.slots.slice(0, tab.at + 1), { state, url: String(url ?? tab.here.url) }];
          tab.at++;
        },
        replaceState: (state: unknown, _: string, url?: string | URL | null) => {
          tab.slots[tab.at] = { state, url: String(url ?? tab.here.url) };
        },
        go: (distance?: number) => void tab.pending.push(distance ?? 0),
      },
      location: {
        get hash(): string {
          const { url } = tab.here;
          return url.startsWith('#') ? url : '';
        },
        pathname: '/',
        search: '',
      },
      addEventListener: (_: 'popstate', listener: (event: { state: unknown }) => void) => {
        tab.listener = listener;
      },
    };
  }

  /// What the browser was asked for happens now.
  settle(): void {
    for (const distance of this.pending.splice(0)) this.goes(distance);
  }

  goes(distance: number): void {
    this.at += distance;
    this.listener({ state: this.here.state });
  }

  /// Somebody writes an address by hand.
  written(hash: string): void {
    this.slots = [...this.slots.slice(0, this.at + 1), { state: null, url: hash }];
    this.goes(1);
  }

  get urls(): string[] {
    return this.slots.map(({ url }) => url);
  }
}

function opened(tab: Tab): { places: Places; went: string[] } {
  const went: string[] = [];
  const places = new Places(tab.world, (address) => went.push(address));
  places.start();
  return { places, went };
}

test('each place is an entry, and Back tells the one before', () => {
  const tab = new Tab();
  const { places, went } = opened(tab);
  places.tell('/draf/a/identitas', false, false);
  places.tell('/draf/a/lampiran', false, false);
  assert.deepEqual(tab.urls, ['', '#/draf/a/identitas', '#/draf/a/lampiran']);
  tab.goes(-1);
  assert.deepEqual(went, ['/draf/a/identitas']);
  places.tell('/draf/a/identitas', false, false);
  assert.equal(tab.at, 1);
});

test('what stands in front is an entry that closing it takes away', () => {
  const tab = new Tab();
  const { places, went } = opened(tab);
  places.tell('/draf/a/identitas', false, false);
  places.tell('/draf/a/identitas', true, true);
  assert.equal(tab.at, 2);
  places.tell('/draf/a/identitas', false, false);
  tab.settle();
  assert.equal(tab.at, 1);
  assert.deepEqual(went, [], 'nobody is sent where one is');
  places.tell('/draf/a/lampiran', false, false);
  assert.equal(tab.urls.length, 3);
});

test('Back over what stands in front leads to what is behind it', () => {
  const tab = new Tab();
  const { places, went } = opened(tab);
  places.tell('/draf/a/identitas', false, false);
  places.tell('/draf/a/identitas', true, true);
  tab.goes(-1);
  assert.deepEqual(went, ['/draf/a/identitas']);
});

test('who goes to a section again has gone on: Back leads to the one between', () => {
  const tab = new Tab();
  const { places, went } = opened(tab);
  places.tell('/draf/a/identitas', false, false);
  places.tell('/draf/a/lampiran', false, false);
  places.tell('/draf/a/identitas', false, false);
  assert.equal(tab.at, 3);
  tab.goes(-1);
  assert.deepEqual(went, ['/draf/a/lampiran']);
});

test('from one RHK up to the list, and from a draft to the start, is the way back', () => {
  const tab = new Tab();
  const { places } = opened(tab);
  places.tell('/draf/a/hasil_kerja', false, false);
  places.tell('/draf/a/hasil_kerja/r1', false, false);
  places.tell('/draf/a/hasil_kerja', false, false);
  tab.settle();
  assert.equal(tab.at, 1);
  places.tell('', false, false);
  tab.settle();
  assert.equal(tab.at, 0);
});

test('what one goes on to takes the place of what nobody comes back to', () => {
  const tab = new Tab();
  const { places } = opened(tab);
  places.tell('/baru', false, true);
  places.tell('/draf/a/identitas', false, false);
  assert.deepEqual(tab.urls, ['', '#/draf/a/identitas']);
});

test('from the search one goes to a section: one entry, not two', () => {
  const tab = new Tab();
  const { places } = opened(tab);
  places.tell('/draf/a/identitas', false, false);
  places.tell('/draf/a/identitas', true, true);
  places.tell('/draf/a/acuan', false, false);
  assert.deepEqual(tab.urls, ['', '#/draf/a/identitas', '#/draf/a/acuan']);
});

test('what the program tells while the browser still goes back is not lost', () => {
  const tab = new Tab();
  const { places } = opened(tab);
  places.tell('/draf/a/identitas', false, false);
  places.tell('/draf/a/identitas', true, true);
  places.tell('/draf/a/identitas', false, false);
  places.tell('/draf/a/acuan', false, false);
  tab.settle();
  assert.deepEqual(tab.urls.slice(0, tab.at + 1), ['', '#/draf/a/identitas', '#/draf/a/acuan']);
});

test('a program that stays where it is keeps its entry', () => {
  const tab = new Tab();
  const { places, went } = opened(tab);
  places.tell('/draf/a/identitas', false, false);
  tab.goes(-1);
  assert.deepEqual(went, ['']);
  places.tell('/draf/a/identitas', false, false);
  tab.settle();
  assert.equal(tab.at, 1);
  assert.equal(tab.urls.length, 2);
});

test('a place that is gone is replaced by where one landed', () => {
  const tab = new Tab();
  const { places } = opened(tab);
  places.tell('/draf/a/riwayat', false, false);
  places.tell('/draf/b/identitas', false, false);
  tab.goes(-1);
  places.tell('/draf/a/identitas', false, false);
  assert.deepEqual(tab.urls, ['', '#/draf/a/identitas', '#/draf/b/identitas']);
  assert.equal(tab.at, 1);
});

test('a reload comes back to the same place, and Back goes on from there', () => {
  const tab = new Tab();
  const before = opened(tab);
  before.places.tell('/draf/a/lampiran', false, false);
  const { places, went } = opened(tab);
  assert.deepEqual(went, ['/draf/a/lampiran']);
  places.tell('/draf/a/lampiran', false, false);
  assert.equal(tab.urls.length, 2);
  tab.goes(-1);
  assert.deepEqual(went, ['/draf/a/lampiran', '']);
});

test('an address written by hand is gone to, one that can not be read leads to the start', () => {
  const tab = new Tab();
  const { places, went } = opened(tab);
  tab.written('#/draf/b/acuan');
  places.tell('/draf/b/acuan', false, false);
  tab.written('#%E0%A4%A');
  assert.deepEqual(went, ['/draf/b/acuan', '']);
  places.tell('', false, false);
  assert.equal(tab.at, 2);
});
