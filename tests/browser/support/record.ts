// The record of a dialogue as somebody could write it by hand: entries with seals that fit (core/dialog/seal.cpp).
import { createHash } from 'node:crypto';

export interface Entry {
  id: string;
  order: number;
  parents: string[];
  author: { peran: string; nama: string; nip: string };
  time: string;
  jenis: string;
  card?: string;
  text?: string;
  putusan?: string;
  langkah?: { tindakan: string; alasan?: string; tempat: string; tanggal: string; segel: string };
}

export interface File {
  skp: { pegawai: { nama: string; nip: string }; dialog: { entries: Entry[] } };
}

/// Of an entry that changes and proposes nothing.
export function sealOf(entry: Entry): string {
  const parts: string[] = ['dialog 1', String(entry.order), String(entry.parents.length), ...entry.parents,
    entry.author.peran, entry.author.nama, entry.author.nip, entry.time, entry.jenis, entry.card ?? '', entry.text ?? '', '',
    entry.putusan ?? '', '0', '0'];
  const { langkah } = entry;
  if (langkah !== undefined) parts.push(langkah.tindakan, langkah.alasan ?? '', langkah.tempat, langkah.tanggal, langkah.segel);
  const bytes = parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join('');
  return createHash('sha256').update(bytes).digest('hex').slice(0, 40);
}

/// Behind the last entry of a record that has one end.
export function append(file: File, entry: Omit<Entry, 'id' | 'order' | 'parents'>): Entry {
  const { entries } = file.skp.dialog;
  const last = entries[entries.length - 1];
  const next: Entry = { ...entry, id: '', order: (last?.order ?? 0) + 1, parents: last === undefined ? [] : [last.id] };
  next.id = sealOf(next);
  entries.push(next);
  return next;
}

/// Talks on about this card until the record has `count` entries.
export function talkOn(file: File, count: number, card: string): void {
  const { nama, nip } = file.skp.pegawai;
  while (file.skp.dialog.entries.length < count) {
    append(file, {
      author: { peran: 'pegawai', nama, nip }, time: '2027-01-15T08:00:00Z', jenis: 'catatan', card,
      text: `Catatan ke-${file.skp.dialog.entries.length}`,
    });
  }
}
