// The seam has two halves that are written by hand: every number of wasm/abi stands in web/src/abi.ts, every position of
// a string in web/src/ops.ts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const web = process.cwd();
const headers = resolve(web, '../wasm/abi');

type Enumeration = Map<string, number>;

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/// Enumerators of both languages are written alike: a name, perhaps "= number" or "= 1 << number".
function enumerations(source: string, start: RegExp): Map<string, Enumeration> {
  const found = new Map<string, Enumeration>();
  const plain = source.replace(/\/\/.*$/gm, '');
  for (const [, name = '', body = ''] of plain.matchAll(start)) {
    const values: Enumeration = new Map();
    let next = 0;
    for (const [, enumerator = '', shift, number] of body.matchAll(/(\w+)\s*(?:=\s*(?:1u?\s*<<\s*(\d+)|(\d+)))?\s*(?:,|$)/g)) {
      if (shift !== undefined) next = 1 << Number(shift);
      else if (number !== undefined) next = Number(number);
      values.set(enumerator, next++);
    }
    found.set(name, values);
  }
  return found;
}

const cpp = new Map(
  readdirSync(headers).flatMap((file) => [
    ...enumerations(readFileSync(join(headers, file), 'utf8'), /enum (?:class )?(\w+) : [\w:]+ \{([^}]*)\}/g),
  ]),
);
const typescript = enumerations(readFileSync(resolve(web, 'src/abi.ts'), 'utf8'), /const enum (\w+) \{([^}]*)\}/g);

test('the shell knows every number of the program, and no other', () => {
  assert.ok(cpp.size >= 6 && typescript.size >= 6, 'the enumerations were found');
  let compared = 0;
  for (const [name, values] of typescript) {
    const theirs = cpp.get(name);
    if (theirs === undefined) continue; // words of a record: layouts, checked where they are packed
    compared++;
    // "none" of a set of flags is a name of the shell alone.
    const sorted = (all: Enumeration): number[] =>
      [...all].filter(([each]) => each !== 'none').map(([, value]) => value).sort((a, b) => a - b);
    assert.deepEqual(sorted(values), sorted(theirs), name);
  }
  assert.ok(compared >= 6, `compared only ${compared} of ${[...cpp.keys()].join(', ')} with ${[...typescript.keys()].join(', ')}`);
});

test('the same number has the same name on both sides', () => {
  const ownNames = new Map([['delete_', 'del'], ['pointer_is_coarse', 'coarse_pointer']]);
  for (const [name, values] of typescript) {
    const theirs = cpp.get(name);
    if (theirs === undefined) continue;
    for (const [enumerator, number] of values) {
      if (enumerator === 'none') continue;
      const other = [...theirs].filter(([, value]) => value === number).map(([each]) => ownNames.get(each) ?? each);
      assert.ok(other.some((each) => letters(each).endsWith(letters(enumerator))), `${name}.${enumerator} = ${number}, but there ${other.join(' or ')}`);
    }
  }
});

const names = (list: string): string[] => list.replace(/["'\s]/g, '').split(',').map(letters);

/// Record -> what its strings are, in their order.
function records(source: string, pattern: RegExp): Map<string, string[]> {
  return new Map([...source.matchAll(pattern)].map(([, name = '', list = '']) => [letters(name), names(list)]));
}

test('both halves call the strings of a request, a reply and a notice the same, in the same order', () => {
  const theirs = records(readFileSync(join(headers, 'strings.h'), 'utf8'), /struct (\w+) \{\s*std::string_view ([^;]+);\s*\};/g);
  const ours = records(readFileSync(resolve(web, 'src/ops.ts'), 'utf8'), /export const (\w+) = \[([^\]]*)\] as const;/g);
  assert.ok(theirs.size >= 20, `found only ${theirs.size} records`);
  assert.deepEqual([...ours.keys()].sort(), [...theirs.keys()].sort());
  for (const [record, strings] of ours) assert.deepEqual(strings, theirs.get(record), record);
});
