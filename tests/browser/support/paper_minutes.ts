// The Berita Acara: its tables as the document says them, and each of their cells on the paper.
import { expect } from '@playwright/test';

import { expectTable, flat, linesOn } from './paper_cells';

type Rows = readonly (readonly string[])[];

/// By the titles of its columns, with the widths that they have.
interface MinutesTable {
  titles: readonly string[];
  widths: readonly number[];
}

export const decisions: MinutesTable = {
  titles: ['NO', 'BUTIR', 'SEBELUM', 'SESUDAH', 'DIUSULKAN OLEH', 'DISETUJUI PEGAWAI', 'DISETUJUI PIMPINAN', 'KEADAAN'],
  widths: [3, 21, 14, 14, 12, 12, 12, 12],
};
export const followUps: MinutesTable = { titles: ['NO', 'TINDAK LANJUT', 'PENANGGUNG JAWAB', 'TENGGAT', 'SELESAI'], widths: [5, 45, 22, 16, 12] };
export const steps: MinutesTable = { titles: ['LANGKAH', 'OLEH', 'TEMPAT DAN TANGGAL', 'KEADAAN'], widths: [26, 26, 26, 22] };
export const thread: MinutesTable = { titles: ['WAKTU', 'OLEH', 'BUTIR', 'ISI'], widths: [16, 19, 24, 41] };

/// When something was put on record, in the thread and in the table of decisions.
export const moment = /^\d{1,2} \p{L}+ \d{4} pukul \d\d\.\d\d WIB$/u;
export const shortMoment = String.raw`\d{1,2} [A-Z][a-z]{2} \d{4} \d\d\.\d\d WIB`;

/// The rows below the titles of this table, of all that the document has.
export function rowsOf(tables: readonly Rows[], { titles }: MinutesTable): string[][] {
  const found = tables.find(([head]) => head?.join('|') === titles.join('|'));
  expect(found, `a table with ${titles.join(', ')}`).toBeDefined();
  return (found ?? []).slice(1).map((row) => [...row]);
}

const letters = (text: string): string => [...flat(text)].sort().join('');

/// Where the titles begin: lines that together have just their letters. A title that is broken in its narrow column stands on
/// two lines, and the others between them.
function headAt(lines: readonly string[], titles: readonly string[]): number {
  const all = letters(titles.join(''));
  return lines.findIndex((_, at) => [1, 2, 3].some((count) => letters(lines.slice(at, at + count).join('')) === all));
}

/// Each cell of this table lies on the paper where its column is, and nothing else in it; `end` begins the line behind it,
/// "" where the paper ends.
export function expectMinutes(pdf: Buffer, tables: readonly Rows[], table: MinutesTable, end: string): void {
  const lines = linesOn(pdf);
  const head = headAt(lines, table.titles);
  expect(head, `the titles ${table.titles.join(', ')} are on the paper`).toBeGreaterThan(0);
  const behind = lines.slice(head).find((line) => end !== '' && line.startsWith(flat(end))) ?? '';
  expect(behind === '', `"${end}" is below the table`).toBe(end === '');
  expectTable(pdf, {
    widths: table.widths, start: lines[head - 1] ?? '', again: '', head: [table.titles], rows: rowsOf(tables, table), end: behind,
  });
}
