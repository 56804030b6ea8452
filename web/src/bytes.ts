// Byte strings and the packed list of them that crosses to the program (wasm/abi/request.h).

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

export function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : decoder.decode(bytes);
}

/// Numbers travel as decimal text.
export function numberOf(bytes: Uint8Array | undefined): number {
  const text = textOf(bytes);
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

export function pack(strings: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = strings.reduce((sum, bytes) => sum + 4 + bytes.length, 4);
  const packed = new Uint8Array(size);
  const view = new DataView(packed.buffer);
  view.setUint32(0, strings.length, true);
  let at = 4;
  for (const bytes of strings) {
    view.setUint32(at, bytes.length, true);
    packed.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  return packed;
}

/// The strings are copies: they outlive `packed`. Throws when the lengths do not add up.
export function unpack(packed: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const count = view.getUint32(0, true);
  const strings: Uint8Array<ArrayBuffer>[] = [];
  let at = 4;
  for (let i = 0; i < count; i++) {
    const end = at + 4 + view.getUint32(at, true);
    if (end > packed.length) throw new RangeError("packed list is cut short");
    strings.push(packed.slice(at + 4, end));
    at = end;
  }
  if (at !== packed.length) throw new RangeError("packed list has a tail");
  return strings;
}

/// For JSON.stringify: byte strings as { base64 }.
export function bytesAsBase64(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  let text = "";
  for (const byte of value) text += String.fromCharCode(byte);
  return { base64: btoa(text) };
}

/// For JSON.parse: the byte strings again. Throws where what is called so is none.
export function base64AsBytes(_key: string, value: unknown): unknown {
  const { base64 } = (value ?? {}) as { base64?: unknown };
  return typeof base64 === "string" ? Uint8Array.from<string>(atob(base64), (one) => one.charCodeAt(0)) : value;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const WORD = 4;  // octets

/// Word by word where they lie so: of a document of 10 MB that is a few ms, hashing it some ten times as much.
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  const inWords = a.byteOffset % WORD === 0 && b.byteOffset % WORD === 0 ? Math.floor(a.length / WORD) : 0;
  const [left, right] = [new Uint32Array(a.buffer, inWords && a.byteOffset, inWords), new Uint32Array(b.buffer, inWords && b.byteOffset, inWords)];
  for (let i = 0; i < inWords; i++) if (left[i] !== right[i]) return false;
  for (let i = inWords * WORD; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
