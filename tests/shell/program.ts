// What the program does about parts (core/codec/skp_parts.h), over a text that is cut by the test.
import { createHash } from 'node:crypto';

import { Op, Status } from '../../web/src/abi';
import type { Reply } from '../../web/src/abi';
import { joined, utf8 } from '../../web/src/bytes';
import type { Tab } from './world';

export const nameOf = (text: string): Buffer => createHash('sha256').update(text).digest();
export const hexOf = (text: string): string => nameOf(text).toString('hex');

export class Writer {
  /// What the host has, as far as this program knows.
  readonly held = new Set<string>();
  /// The files that the document names.
  attached: string[] = [];

  constructor(
    private readonly tab: Tab,
    private readonly id = 'a',
    private readonly epoch = 1,
  ) {}

  async save(base: number, texts: string[], reason = 'auto'): Promise<Reply> {
    const fresh = texts.filter((text, at) => !this.held.has(hexOf(text)) && texts.indexOf(text) === at);
    const rows = texts.map((text, at) => {
      const row = new Uint8Array(36);
      row.set(nameOf(text));
      const carried = fresh.includes(text) && texts.indexOf(text) === at;
      new DataView(row.buffer).setUint32(32, carried ? utf8(text).length : 0, true);
      return row;
    });
    const whole = texts.join('');
    const [size, attached] = [utf8(whole).length, this.attached.join('')];
    const reply = await this.tab.ask(Op.commit, this.id, base, this.epoch, utf8(fresh.join('')), `ringkasan ${base + 1}`, reason, joined(rows), size, attached);
    if (reply.status === Status.ok) for (const text of texts) this.held.add(hexOf(text));
    else this.held.clear();
    return reply;
  }
}

/// So many parts of a long text.
export function stretches(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => `bagian ke-${from + i} dari naskah yang panjang; `);
}
