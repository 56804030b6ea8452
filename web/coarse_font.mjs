// Puts the outlines of a TrueType font on a coarser grid: the same letters in fewer bytes, since most distances between
// points then fit into one byte and resemble each other. Only what web/build.mjs leaves in a font is known here: no
// hinting, no variations, no layout tables.

const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;

const COMPONENT = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 };

function readTables(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); ++i) {
    const row = 12 + 16 * i;
    const start = font.readUInt32BE(row + 8);
    const content = Buffer.from(font.subarray(start, start + font.readUInt32BE(row + 12)));
    tables.set(font.toString('latin1', row, row + 4), content);
  }
  return tables;
}

function checksum(content) {
  let sum = 0;
  for (let i = 0; i < content.length; i += 4)
    sum = (sum + Buffer.concat([content.subarray(i, i + 4), Buffer.alloc(4)]).readUInt32BE(0)) >>> 0;
  return sum;
}

function writeTables(tables) {
  const names = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + 16 * names.length);
  const power = Math.floor(Math.log2(names.length));
  head.writeUInt32BE(0x00010000, 0);
  [names.length, 16 << power, power, 16 * names.length - (16 << power)].forEach((word, i) => head.writeUInt16BE(word, 4 + 2 * i));
  const parts = [head];
  let end = head.length;
  names.forEach((name, i) => {
    const content = tables.get(name);
    head.write(name, 12 + 16 * i, 'latin1');
    [checksum(content), end, content.length].forEach((word, at) => head.writeUInt32BE(word, 12 + 16 * i + 4 + 4 * at));
    parts.push(content, Buffer.alloc(-content.length & 3));
    end += content.length + (-content.length & 3);
  });
  return Buffer.concat(parts);
}

function readPoints(glyph, contours) {
  const ends = Array.from({ length: contours }, (_, i) => glyph.readUInt16BE(10 + 2 * i));
  let at = 10 + 2 * contours;
  at += 2 + glyph.readUInt16BE(at); // instructions
  const flags = [];
  while (flags.length <= ends[contours - 1]) {
    const flag = glyph[at++];
    for (let count = flag & REPEAT ? glyph[at++] : 0; count >= 0; --count) flags.push(flag);
  }
  const coordinates = (short, same) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyph[at++] : -glyph[at++];
      else if (!(flag & same)) value += glyph.readInt16BE((at += 2) - 2);
      return value;
    });
  };
  const x = coordinates(X_SHORT, X_SAME);
  const y = coordinates(Y_SHORT, Y_SAME);
  return { ends, points: flags.map((flag, i) => ({ on: flag & ON_CURVE, x: x[i], y: y[i] })) };
}

function writePoints(ends, points) {
  const head = Buffer.alloc(10 + 2 * ends.length + 2); // the bounds are the caller's
  head.writeInt16BE(ends.length, 0);
  const x = points.map((point) => point.x);
  const y = points.map((point) => point.y);
  ends.forEach((end, i) => head.writeUInt16BE(end, 10 + 2 * i));
  const steps = (values, short, same) =>
    values.map((value, i) => {
      const step = value - (values[i - 1] ?? 0);
      if (step === 0) return { flag: same, bytes: [] };
      if (Math.abs(step) < 256) return { flag: short | (step > 0 ? same : 0), bytes: [Math.abs(step)] };
      return { flag: 0, bytes: [(step >> 8) & 255, step & 255] };
    });
  const across = steps(x, X_SHORT, X_SAME);
  const up = steps(y, Y_SHORT, Y_SAME);
  const flags = points.map(({ on }, i) => on | across[i].flag | up[i].flag); // not run-length coded: brotli does that better
  return Buffer.concat([head, Buffer.from([...flags, ...across.flatMap((step) => step.bytes), ...up.flatMap((step) => step.bytes)])]);
}

function scaleComponents(glyph, scaled) {
  for (let at = 10, flags = COMPONENT.more; flags & COMPONENT.more; ) {
    flags = glyph.readUInt16BE(at);
    const size = flags & COMPONENT.words ? 2 : 1;
    for (const place of [at + 4, at + 4 + size])
      if (flags & COMPONENT.offsets) glyph.writeIntBE(scaled(glyph.readIntBE(place, size)), place, size);
    const matrix = flags & COMPONENT.matrix ? 8 : flags & COMPONENT.twoScales ? 4 : flags & COMPONENT.scale ? 2 : 0;
    at += 4 + 2 * size + matrix;
  }
  return glyph;
}

function scaleOutline(glyph, scaled) {
  const contours = glyph.readInt16BE(0);
  if (contours < 0) return scaleComponents(Buffer.from(glyph), scaled);
  const { ends, points } = readPoints(glyph, contours);
  return writePoints(ends, points.map(({ on, x, y }) => ({ on, x: scaled(x), y: scaled(y) })));
}

function scaleGlyph(glyph, factor) {
  if (glyph.length === 0) return glyph;
  const outline = scaleOutline(glyph, (distance) => Math.round(distance * factor));
  // Whatever was rounded stays within the bounds.
  for (const at of [2, 4]) outline.writeInt16BE(Math.floor(glyph.readInt16BE(at) * factor), at);
  for (const at of [6, 8]) outline.writeInt16BE(Math.ceil(glyph.readInt16BE(at) * factor), at);
  return outline.length % 2 ? Buffer.concat([outline, Buffer.alloc(1)]) : outline;
}

// Where distances stand: head bounds, hhea and OS/2 metrics. 16 bits each.
const DISTANCES = {
  head: [36, 38, 40, 42],
  hhea: [4, 6, 8, 10, 12, 14, 16],
  'OS/2': [2, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 68, 70, 72, 74, 76, 86, 88],
};

/** The same font with `unitsPerEm` units to the em. */
export function coarseFont(font, unitsPerEm) {
  const tables = readTables(font);
  const head = tables.get('head');
  const factor = unitsPerEm / head.readUInt16BE(18);
  const scaled = (distance) => Math.round(distance * factor);
  const scaleWords = (table, places) => places.forEach((at) => table.writeInt16BE(scaled(table.readInt16BE(at)), at));

  const count = tables.get('maxp').readUInt16BE(4);
  const loca = tables.get('loca');
  const glyphStart = head.readInt16BE(50) ? (i) => loca.readUInt32BE(4 * i) : (i) => 2 * loca.readUInt16BE(2 * i);
  const before = Array.from({ length: count }, (_, i) => tables.get('glyf').subarray(glyphStart(i), glyphStart(i + 1)));
  const after = before.map((glyph) => scaleGlyph(glyph, factor));
  const starts = Buffer.alloc(2 * (count + 1));
  let end = 0;
  after.forEach((glyph, i) => starts.writeUInt16BE((end += glyph.length) / 2, 2 * (i + 1)));
  tables.set('glyf', Buffer.concat(after));
  tables.set('loca', starts);

  // A glyph is drawn as far from its origin as hmtx says; so that distance follows the bounds.
  const metrics = tables.get('hmtx');
  const advances = tables.get('hhea').readUInt16BE(34);
  for (let i = 0; i < advances; ++i) scaleWords(metrics, [4 * i]);
  for (let i = 0; i < count; ++i) {
    const at = i < advances ? 4 * i + 2 : 4 * advances + 2 * (i - advances);
    const left = (glyph) => (glyph.length ? glyph.readInt16BE(2) : 0);
    metrics.writeInt16BE(left(after[i]) + scaled(metrics.readInt16BE(at) - left(before[i])), at);
  }

  for (const [name, places] of Object.entries(DISTANCES)) {
    const table = tables.get(name);
    scaleWords(table, places.filter((at) => at + 2 <= table.length));
  }
  head.writeUInt32BE(0, 8); // the checksum of the whole file, which nobody asks for
  head.writeUInt16BE(unitsPerEm, 18);
  head.writeInt16BE(0, 50); // short offsets
  return writeTables(tables);
}
