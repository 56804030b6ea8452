// The table at the end of tools/torture, from the lines that each part of it has left.
//   node tests/torture/table.mjs ROWS SEED
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { elsewhere } from './guarantees.mjs';

const repository = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const [file, seed] = process.argv.slice(2);
const tidy = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 160);

const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => line.split('\t').map(tidy));
for (const { id, what, where, why } of elsewhere) {
  const there = where !== undefined && existsSync(resolve(repository, where));
  if (why !== undefined) rows.push(['skipped', id, what, '', '', '', '', why]);
  else rows.push([there ? 'elsewhere' : 'failed', id, what, '', '', '', '', there ? `in make test: ${where}` : `${where} is gone`]);
}
rows.sort((a, b) => Number(a[1].slice(1)) - Number(b[1].slice(1)));

const all = [['', '', 'guarantee', 'where', 'runs', 'losses', 'control', ''], ...rows];
const widths = all[0].map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd());
const failed = rows.filter(([verdict]) => verdict === 'failed').length;
const losses = rows.reduce((sum, row) => sum + Number(row[5]), 0);
console.log(`\nseed ${seed}: ${losses} losses, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
