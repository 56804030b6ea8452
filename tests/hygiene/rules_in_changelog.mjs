// The list of rules in CHANGELOG.md is that of the catalogue: each id of core/rules/*_rules.cpp stands in a row, with W where
// it blocks and S where it advises, and no other id does. A row says "PL-02a, 02b", "PD-01a/b" and "JD-01 sampai JD-07".
import { readFileSync, readdirSync } from 'node:fs';

const uncommented = (text) => text.replace(/\/\/.*/g, '');
const catalogue = new Map();
for (const name of readdirSync('core/rules').filter((file) => file.endsWith('_rules.cpp'))) {
  const text = uncommented(readFileSync(`core/rules/${name}`, 'utf8'));
  for (const [, id, severity] of text.matchAll(/\{"([A-Z]{2}-\d+[a-z]?)",\s*(?:Severity::)?(blocks|advises)/g)) catalogue.set(id, severity === 'blocks' ? 'W' : 'S');
}

/** "PL-02a, 02b" names PL-02a and PL-02b. */
function idsOf(cell) {
  const ids = [];
  let group = '';
  for (const part of cell.split(',').map((word) => word.trim())) {
    const ends = part.split(' sampai ').map((word) => {
      group = /^[A-Z]{2}/.exec(word)?.[0] ?? group;
      const [, number, letters = ''] = /(\d+)([a-z](?:\/[a-z])*)?$/.exec(word) ?? [];
      return { number: Number(number), letters: letters.split('/') };
    });
    for (let number = ends[0].number; number <= ends.at(-1).number; number++)
      for (const letter of ends[0].letters) ids.push(`${group}-${String(number).padStart(2, '0')}${letter}`);
  }
  return ids;
}

const said = new Map();
let complaints = 0;
const complain = (words) => {
  console.log(`CHANGELOG.md: ${words}`);
  complaints++;
};
for (const [, cell, severity] of readFileSync('CHANGELOG.md', 'utf8').matchAll(/^\| ([A-Z]{2}-\d[^|]*) \|.*\| ([WS]) \|$/gm))
  for (const id of idsOf(cell)) {
    if (said.has(id)) complain(`${id} stands there twice`);
    said.set(id, severity);
  }
for (const [id, severity] of catalogue) {
  if (!said.has(id)) complain(`${id} is missing (${severity})`);
  else if (said.get(id) !== severity) complain(`${id} is ${severity}, not ${said.get(id)}`);
}
for (const id of said.keys()) if (!catalogue.has(id)) complain(`${id} is no rule`);
console.log(`${catalogue.size} rules, ${complaints} complaints`);
process.exitCode = complaints === 0 && catalogue.size > 100 ? 0 : 1;
