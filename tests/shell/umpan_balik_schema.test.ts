// The published schema of umpan balik by file: what the program writes obeys it (the fixtures are what it writes,
// tests/unit/codec/umpan_balik_json_test.cpp), what it refuses does not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const tests = resolve(process.cwd(), '../tests');
const fixtures = join(tests, 'fixtures/umpan_balik');
const support = pathToFileURL(join(tests, 'browser/support/objections.mjs')).href;
const { objectionsTo } = (await import(support)) as { objectionsTo: (text: string) => string[] };

const files = readdirSync(fixtures);
const text = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

for (const name of ['permintaan.json', 'jawaban.json'])
  test(`umpan balik: ${name} obeys its schema`, () => {
    assert.deepEqual(objectionsTo(text(name)), []);
  });

const broken = files.filter((name) => name.startsWith('salah-'));
for (const name of broken)
  test(`umpan balik: ${name} does not`, () => {
    assert.notDeepEqual(objectionsTo(text(name)), []);
  });

test('umpan balik: each kind of mistake has an example', () => {
  assert.ok(broken.length >= 5, broken.join(', '));
});
