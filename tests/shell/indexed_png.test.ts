// Icons with a palette (web/indexed_png.mjs): every pixel is what it was, how opaque included, in fewer bytes.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

// What is bundled can not require modules of Node.
const { PNG } = createRequire(resolve('package.json'))('pngjs') as typeof import('pngjs');

const source = pathToFileURL(resolve(process.cwd(), '../web/indexed_png.mjs')).href;
const { indexedPng } = (await import(source)) as { indexedPng: (png: Buffer) => Buffer };

/// A disc before nothing: `steps` colours of its rim, each as opaque as it is far in.
function disc(steps: number): Buffer {
  const png = new PNG({ width: 61, height: 47 });
  for (let y = 0; y < png.height; y++)
    for (let x = 0; x < png.width; x++) {
      const far = Math.floor((Math.hypot(x - 30, y - 23) / 40) * steps);
      png.data.set([10, far % 256, far >> 8, Math.max(0, 255 - far)], 4 * (y * png.width + x));
    }
  return PNG.sync.write(png);
}

test('the same pixels, in fewer bytes', () => {
  const before = disc(40), after = indexedPng(before);
  const { width, height, data } = PNG.sync.read(before), read = PNG.sync.read(after);
  assert.deepEqual([read.width, read.height], [width, height]);
  assert.ok(read.data.equals(data));
  assert.ok(after.length < before.length, `${String(after.length)} for ${String(before.length)}`);
});

test('a picture of more colours than a palette holds is refused', () => {
  assert.throws(() => indexedPng(disc(2000)), /colours; a palette holds 256/);
});
