// A picture of few colours as a PNG with a palette: the same pixels in less than half of the bytes.
import { crc32, deflateSync } from 'node:zlib';

import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BEST = { level: 9, memLevel: 9 };

/** A part of the file: length, name, content, check sum. */
function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(content)]);
  const part = Buffer.alloc(named.length + 8);
  part.writeUInt32BE(content.length, 0);
  named.copy(part, 4);
  part.writeUInt32BE(crc32(named), named.length + 4);
  return part;
}

export function indexedPng(png) {
  const { width, height, data } = PNG.sync.read(png);
  const palette = new Map(); // colour -> its index
  const rows = Buffer.alloc((width + 1) * height); // each behind a 0: no filter, which suits indices best
  for (let at = 0; at < width * height; at++) {
    const colour = data.readUInt32BE(4 * at);
    if (!palette.has(colour)) palette.set(colour, palette.size);
    rows[at + Math.floor(at / width) + 1] = palette.get(colour);
  }
  if (palette.size > 256) throw new Error(`The picture has ${palette.size} colours; a palette holds 256.`);
  const colours = [...palette.keys()];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // bits of an index, by palette, deflated, filters, not interlaced
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255])),
    chunk('tRNS', colours.map((colour) => colour & 255)),
    chunk('IDAT', deflateSync(rows, BEST)),
    chunk('IEND', ''),
  ]);
}
