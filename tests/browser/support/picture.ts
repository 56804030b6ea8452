// Screenshots as numbers: where the ink of a text lies.
import { PNG } from 'pngjs';

export interface Ink {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /// Mean place of the ink, weighted by how dark it is.
  x: number;
  y: number;
}

export interface Picture {
  width: number;
  height: number;
  data: Buffer;
}

export function decode(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data };
}

const darkness = ({ data, width }: Picture, x: number, y: number): number => {
  const at = (y * width + x) * 4;
  return Math.max(0, 255 - ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3 - 16);
};

/// The lines of text in a picture of dark letters on white, `inset` pixels away from its edges.
export function linesOf(picture: Picture, inset: number): Ink[] {
  const lines: Ink[] = [];
  let line: { ink: Ink; sum: number } | undefined;
  for (let y = inset; y < picture.height - inset; y++) {
    let row = 0;
    for (let x = inset; x < picture.width - inset; x++) {
      const dark = darkness(picture, x, y);
      if (dark === 0) continue;
      line ??= { ink: { top: y, bottom: y, left: x, right: x, x: 0, y: 0 }, sum: 0 };
      const { ink } = line;
      if (dark > 40) {
        ink.left = Math.min(ink.left, x);
        ink.right = Math.max(ink.right, x);
        ink.bottom = y;
      }
      ink.x += x * dark;
      ink.y += y * dark;
      line.sum += dark;
      row += dark;
    }
    if (row === 0 && line !== undefined) {
      lines.push({ ...line.ink, x: line.ink.x / line.sum, y: line.ink.y / line.sum });
      line = undefined;
    }
  }
  return lines;
}

/// Share of pixels that differ clearly.
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const apart = [0, 1, 2].map((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)));
    if (Math.max(...apart) > 48) different++;
  }
  return different / (a.data.length / 4);
}

export function colours({ data }: Picture): number {
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 4) seen.add(data.readUInt32BE(i));
  return seen.size;
}
