// Every member of a struct that describes itself (core/model/member.h) has a row in its shape: a member without one would
// compile, and be lost when the SKP is saved. Ids and unknown members need none.
import { readFileSync, readdirSync } from 'node:fs';

const folder = 'core/model';
const files = readdirSync(folder);
const textOf = (name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/\/\/.*/g, '');
const rows = files.filter((name) => name.endsWith('.cpp')).map(textOf).join('\n');
const headers = files.filter((name) => name.endsWith('.h')).map((name) => [name, textOf(name)]);
const described = new Set([...headers.map(([, text]) => text).join('\n').matchAll(/shape_of<(\w+)>\(\);/g)].map(([, name]) => name));

/** The members that a body declares: no functions, no constants of the type. */
const membersOf = (body) =>
  body
    .split(';')
    .map((line) => line.replace(/\{[^{}]*\}|=.*/gs, '').trim())
    .filter((line) => line && !/^(static|using|friend|template|enum|struct|bool operator)|\(/.test(line))
    .flatMap((line) => line.replace(/<[^<>]*(<[^<>]*>)?[^<>]*>/g, '').split(',').map((part) => part.trim().split(/[\s&*]+/).at(-1).replace(/\[.*/, '')));

let complaints = 0;
let seen = 0;
for (const [file, text] of headers)
  for (const [, name, body] of text.matchAll(/^struct (\w+) \{\n([\s\S]*?)^\};/gm)) {
    if (!described.has(name)) continue;
    for (const member of membersOf(body)) {
      if (!member || member === 'id' || member === 'extras') continue;
      seen++;
      if (new RegExp(`&${name}::${member}\\b`).test(rows)) continue;
      console.log(`${file}: ${name}::${member} has no row: it would be lost when the SKP is saved`);
      complaints++;
    }
  }
console.log(`${seen} members of ${described.size} structs, ${complaints} without a row`);
process.exitCode = complaints === 0 && seen > 100 ? 0 : 1;
