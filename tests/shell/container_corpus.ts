// Containers to begin with: what the program writes, and what others may write instead. Each is a file of
// tests/fuzz/corpus/container; KINERJA_CORPUS=write makes those anew.
import { utf8 } from '../../web/src/bytes';
import { packed } from '../../web/src/container';
import type { Entry } from '../../web/src/container';
import { digest } from '../../web/src/storage_records';
import type { Bytes } from '../../web/src/storage_records';

const octets = (...values: number[]): Bytes => new Uint8Array(values);
const png: Bytes = octets(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...utf8('foto'));
const pdf = utf8('%PDF-1.7 notula');
/// Holds what looks like the beginning of an entry.
const zipped: Bytes = octets(0x25, 0x50, 0x44, 0x46, 0x50, 0x4b, 3, 4, ...new Array<number>(40).fill(0));

export const document = utf8('{"format":"skp","nama":"é"}');

const one = (...pieces: Bytes[]): Bytes => new Uint8Array(pieces.flatMap((piece) => [...piece]));
const beside = (bytes: Bytes, kind: string): Entry => ({ name: `berkas/${digest(bytes)}.${kind}`, bytes });
const container = (...entries: Entry[]): Bytes => one(...packed([{ name: 'skp.skp.json', bytes: document }, ...entries]));

/// The same with the sizes after the octets, as streaming writers do.
function streamed(): Bytes {
  const bytes = container(beside(png, 'png'));
  bytes[6] = 8;
  return bytes;
}

export const corpus: ReadonlyMap<string, Bytes> = new Map([
  ['alone.zip', container()],
  ['three.zip', container(beside(png, 'png'), beside(pdf, 'pdf'), beside(zipped, 'pdf'))],
  ['empty_file.zip', container(beside(new Uint8Array(), 'png'))],
  ['twice.zip', container(beside(png, 'png'), beside(png, 'png'))],
  ['no_document.zip', one(...packed([beside(png, 'png')]))],
  ['paths.zip', container({ name: '../../lain.png', bytes: png }, { name: `a/b/${digest(pdf)}.pdf`, bytes: pdf })],
  ['streamed.zip', streamed()],
]);
