// Cells of a printed table, read off the page by where their words lie: what stands there against what was put in.
import { expect } from '@playwright/test';

import { wordsOf } from './paper_table';
import type { Word } from './paper_table';

/// `widths` of its columns. `start` is its first line, `head` what follows that and stands again on every page, `end` the
/// line behind its last row. A row with fewer cells begins further to the right, below cells that span; one with a
/// single cell goes across. `again`: what stands for `start` on further pages, "" when nothing does.
export interface ExpectedTable {
  widths: readonly number[];
  start: string;
  again?: string;
  head?: readonly (readonly string[])[];
  rows: readonly (readonly string[])[];
  end: string;
}

const footMm = 17;  // the number of the page stands there
const sameLine = 3;

export const flat = (text: string): string => text.replace(/[\s\u2022]+/g, '');

const inOrder = (a: Word, b: Word): number =>
  a.page - b.page || (Math.abs(a.y - b.y) > sameLine ? a.y - b.y : a.x - b.x);

const onLineOf = (word: Word, other: Word): boolean =>
  word.page === other.page && Math.abs(word.y - other.y) <= sameLine;

const textOf = (words: readonly Word[]): string => words.map((word) => flat(word.text)).join('');

/// Top to bottom, each line from left to right.
function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.page - b.page || a.y - b.y)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && onLineOf(word, line[0])) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/// The words of one table, column by column; each is taken once.
class Columns {
  private readonly columns: Word[][];

  constructor(words: readonly Word[], widths: readonly number[]) {
    const sum = widths.reduce((a, b) => a + b, 0);
    this.columns = widths.map(() => []);
    for (const word of words) {
      let right = 0;
      this.columns[widths.findIndex((width) => word.x < (right += width / sum))]?.push(word);
    }
    for (const column of this.columns) column.sort(inOrder);
  }

  get count(): number {
    return this.columns.length;
  }

  /// The topmost word that is left in these columns.
  next(from = 0): Word | undefined {
    return this.columns.slice(from).flatMap((column) => column.slice(0, 1)).sort(inOrder)[0];
  }

  /// The next line, whatever columns it lies in.
  takeLine(): Word[] {
    const first = this.next();
    if (first === undefined) return [];
    return this.columns.flatMap((column) => {
      const end = column.findIndex((word) => !onLineOf(word, first));
      return column.splice(0, end < 0 ? column.length : end);
    }).sort((a, b) => a.x - b.x);
  }

  /// As many words of this column as the cell has letters.
  takeCell(column: number, letters: number): Word[] {
    const words = this.columns[column] ?? [];
    let count = 0;
    for (let length = 0; count < words.length && length < letters; count++) length += flat(words[count]?.text ?? '').length;
    return words.splice(0, count);
  }
}

class Reader {
  private readonly columns: Columns;

  constructor(words: readonly Word[], private readonly table: ExpectedTable, private page: number) {
    this.columns = new Columns(words, table.widths);
  }

  read(): void {
    const { again = this.table.start } = this.table;
    this.head();
    for (const row of this.table.rows) {
      const next = this.columns.next(row.length === 1 ? 0 : this.columns.count - row.length);
      if (next !== undefined && next.page > this.page) {
        this.page = next.page;
        if (this.table.head !== undefined) {
          if (again !== '') this.across(again);
          this.head();
        }
      }
      const tops = this.row(row);
      for (const top of tops) expect(onLineOf(top, tops[0] ?? top), `the cells of "${row.join(' | ')}" begin on one line`).toBe(true);
    }
    this.across(this.table.end);
  }

  private head(): void {
    for (const row of this.table.head ?? []) this.row(row);
  }

  private across(words: string): void {
    expect(textOf(this.columns.takeLine())).toBe(flat(words));
  }

  /// The first word of each cell that says something.
  private row(row: readonly string[]): Word[] {
    const [only = ''] = row;
    if (row.length === 1) {
      this.across(only);
      return [];
    }
    const first = this.columns.count - row.length;
    return row.flatMap((cell, i) => {
      const words = this.columns.takeCell(first + i, flat(cell).length);
      expect(textOf(words), `column ${first + i + 1} of "${row.join(' | ')}"`).toBe(flat(cell));
      return words.slice(0, 1);
    });
  }
}

const bodyOf = (pdf: Buffer): Word[] => wordsOf(pdf).filter((word) => word.foot > footMm && flat(word.text) !== '');

/// This table stands on the paper, each cell in its place, and nothing else in it.
export function expectTable(pdf: Buffer, table: ExpectedTable): void {
  const lines = linesOf(bodyOf(pdf));
  const at = lines.findIndex((line) => textOf(line) === flat(table.start));
  const [begin] = lines[at] ?? [];
  expect(begin, `"${table.start}" is on the paper`).toBeDefined();
  new Reader(lines.slice(at + 1).flat(), table, begin?.page ?? 0).read();
}

/// Whole lines of the paper without blanks and without the foot of its pages.
export const linesOn = (pdf: Buffer): string[] => linesOf(bodyOf(pdf)).map(textOf);
