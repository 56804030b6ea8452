// Elements of a printed page from their packed form: only those of the list, only numbers as measures.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { buildElements } from '../../web/src/print_dom';

/// Enough of an element for what is built.
class Built {
  readonly children: (Built | string)[] = [];
  readonly attributes: Record<string, string> = {};
  readonly classList = { add: (name: string): void => { this.attributes.class = name; } };

  constructor(readonly tagName: string, readonly space = '') {}

  append(child: Built | string): void { this.children.push(child); }
  setAttribute(name: string, value: string): void { this.attributes[name] = value; }
}

const page = {
  createDocumentFragment: () => new Built(''),
  createElement: (tag: string) => new Built(tag.toUpperCase()),
  createElementNS: (space: string, tag: string) => new Built(tag, space),
  createTextNode: (text: string) => text,
} as unknown as Document;

const built = (...strings: string[]): Built =>
  buildElements(page, strings.map((text) => new TextEncoder().encode(text))) as unknown as Built;

test('a drawing is made of elements of its own space, with its measures', () => {
  const svg = built('(svg 1 1', '@viewBox 0 0 230 154', '(path 1 1 line', '@d M80 130 C130 130 130 20 180 20', ')', '(text 1 1', '@x -4', '@y 12', '=<b>', ')', ')').children[0] as Built;
  assert.equal(svg.space, 'http://www.w3.org/2000/svg');
  assert.deepEqual(svg.attributes, { viewBox: '0 0 230 154' });
  const [path, text] = svg.children as [Built, Built];
  assert.deepEqual(path.attributes, { class: 'line', d: 'M80 130 C130 130 130 20 180 20' });
  assert.deepEqual(text.attributes, { x: '-4', y: '12' });
  assert.deepEqual(text.children, ['<b>']);
});

for (const bad of ['@onload alert(1)', '@d url(x)', '@x 1', '@viewBox 0;0', '@href 1', '@d'])
  test(`no measure of a path: ${bad}`, () => {
    assert.throws(() => built('(path 1 1', bad, ')'));
  });

test('no other element, and no measure outside of one', () => {
  for (const tag of ['script', 'image', 'use', 'foreignObject', 'style', 'a']) assert.throws(() => built(`(${tag} 1 1`, ')'));
  assert.throws(() => built('@x 1'));
});
