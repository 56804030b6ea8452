// Says which sources may be compiled as one: those where none, and no header of ours that it includes, knows a word that
// is a name of another's own. So none can clash, and none can mean something else than alone.
//   node unity_groups.mjs ROOT SIZE FILE...     writes lines "group|file"; a file that stays alone has no line
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf } from './cpp_code.mjs';

// Where what a source keeps to itself begins and ends: its nameless namespace, and its sentences.
const OWN = /^namespace (?:wording )?\{$/;
const END_OF_OWN = /^\}.*\/\/ namespace(?: wording)?$/;

/** What a line declares. Declarations begin at the left margin (.clang-format). */
function declared(line) {
  if (!/^[A-Za-z_]/.test(line) || /^(template|requires|return)\b/.test(line)) return undefined;
  const type = line.match(/^(?:struct|class|enum class|enum|union|concept|using|namespace) (\w+)/);
  return (type ?? line.match(/^[^(={[]*?\b(\w+)(?:\(|\[|\{| =|;)/))?.[1];
}

/**
 * The names that a file keeps to itself, each with what it stands for if it is an alias; undefined when it opens a
 * namespace for all that follows, or defines a macro.
 */
function ownNames(code) {
  if (/^(using enum |using namespace (?!kinerja\b)|#define )/m.test(code)) return undefined;
  const names = new Map();
  let own = false;
  for (const line of code.split('\n')) {
    if (OWN.test(line)) own = true;
    else if (END_OF_OWN.test(line)) own = false;
    else {
      const alias = line.match(/^(?:using|namespace) (\w+) = .*;$/) ?? line.match(/^using [\w:]+::(\w+);$/);
      if (alias) names.set(alias[1], line);
      else if (own || line.startsWith('static ')) {
        const name = declared(line);
        if (name) names.set(name, undefined);
      }
    }
  }
  return names;
}

const [root, size, ...paths] = process.argv.slice(2);

const headers = new Map(); // path -> { words, includes }
function header(path) {
  if (!headers.has(path)) headers.set(path, existsSync(path) ? contents(path) : { words: [], includes: [] });
  return headers.get(path);
}

function contents(path) {
  const text = readFileSync(path, 'utf8');
  const code = codeOf(text, (comment) => comment.startsWith('// namespace'));
  const includes = [...text.matchAll(/^#include "(.*)"/gm)].map(([, name]) => join(root, name));
  // Members and qualified names are looked up elsewhere.
  const words = code.match(/(?<![\w.]|->|::)[A-Za-z_]\w*/g) ?? [];
  return { code, words, includes };
}

function read(path) {
  const { code, words, includes } = contents(path);
  const known = new Set(includes);
  for (const name of known) for (const next of header(name).includes) known.add(next);
  return { path, own: ownNames(code), words: new Set([words, ...[...known].map((name) => header(name).words)].flat()) };
}

const disturbs = (one, other) =>
  [...one.own].some(([name, alias]) => other.words.has(name) && !(alias && other.own.get(name) === alias));

const groups = [];
for (const file of paths.map(read).filter(({ own }) => own)) {
  const group = groups.find(
    (members) => members.length < Number(size) && !members.some((other) => disturbs(file, other) || disturbs(other, file)),
  );
  if (group) group.push(file);
  else groups.push([file]);
}
for (const [index, group] of groups.entries())
  if (group.length > 1) for (const { path } of group) console.log(`${index}|${path}`);
