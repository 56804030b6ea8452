// The published schemas of files for the admin: what the program writes obeys them (the fixtures are what it writes,
// tests/unit/exchange), what an admin must not meet does not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const tests = resolve(process.cwd(), '../tests');
const fixtures = join(tests, 'fixtures/ekspor');
const support = pathToFileURL(join(tests, 'browser/support/objections.mjs')).href;
const { objectionsTo } = (await import(support)) as { objectionsTo: (text: string) => string[] };

const files = readdirSync(fixtures);
const text = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

for (const profile of ['siasn-skp22', 'siasn-kinerjaperiodik', 'siasn-angkakredit']) {
  test(`${profile}: the file obeys its schema, three that are broken do not`, () => {
    assert.deepEqual(objectionsTo(text(`${profile}.json`)), []);
    const broken = files.filter((name) => name.startsWith(`${profile}.salah-`));
    assert.equal(broken.length, 3);
    for (const name of broken) assert.notDeepEqual(objectionsTo(text(name)), [], name);
  });
}
