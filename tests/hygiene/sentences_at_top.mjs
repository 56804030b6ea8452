// What a view says in a sentence stands at its top (CONTRIBUTING.md): no literal of three words or more stands within a
// function of wasm/views. Literals that follow one another, or are joined by +, are counted one by one, as they are written.
// Names of places are not put together by hand either: core/model/place_name.h knows them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const least = 3;
const placesByHand = /^(RHK|IKI|IKU|RHK pimpinan|Sasaran|Pertemuan|Dukungan|Dukungan sumber daya|Catatan|Catatan pribadi|Periode evaluasi) $/;

/** Pieces of C++: {kind: 'code' | 'literal', text, line}; comments are left out. Literals that the compiler joins are one. */
function piecesOf(source) {
  const found = [];
  let line = 1;
  for (const [text] of source.matchAll(/\/\/.*|\/\*[^]*?\*\/|R"\((?:[^])*?\)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|[^"'/]+|[^]/g)) {
    const last = found.at(-1);
    const before = found.at(-2);
    if (text.startsWith('//') || text.startsWith('/*')) {
      // says nothing
    } else if (!/^R?"/.test(text)) {
      if (last?.kind === 'code') last.text += text;
      else found.push({ kind: 'code', text, line });
    } else if (last?.kind === 'code' && last.text.trim() === '' && before?.kind === 'literal') {
      before.text += text.slice(1, -1);
      last.text = '';
    } else {
      found.push({ kind: 'literal', text: text.slice(1, -1), line });
    }
    line += text.split('\n').length - 1;
  }
  return found;
}

/** Whether a brace behind this head (what stands since the last ; or brace) begins the body of a function. */
function beginsFunction(head) {
  let plain = head.replace(/\boperator\s*\S+?\s*(?=\()/g, 'operator');
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '@');
  }
  return plain.includes('@') && !plain.includes('=') && !/^\s*(?:inline\s+)?namespace\b/.test(plain);
}

/** Literals within functions, with the code before them. */
function literalsInFunctions(source) {
  const found = [];
  const open = []; // of each brace, whether it is a function or lies in one
  let head = '';
  let parens = 0;
  for (const { kind, text, line } of piecesOf(source)) {
    if (kind === 'literal') {
      if (open.at(-1)) found.push({ text, line, before: head });
      head += '""';
      continue;
    }
    for (const mark of text) {
      if (mark === '(') parens += 1;
      if (mark === ')') parens -= 1;
      if (mark === '{' && (open.at(-1) || parens === 0)) {
        open.push(open.at(-1) || beginsFunction(head));
        head = '';
      } else if (mark === '}' && (open.at(-1) || parens === 0)) {
        open.pop();
        if (!open.at(-1)) parens = 0;
        head = '';
      } else if (mark === ';') {
        head = '';
      } else {
        head += mark;
      }
    }
  }
  return found;
}

const wordsIn = (text) => text.replace(/\\n/g, ' ').split(/\s+/).filter((word) => /[a-z]{2}/i.test(word)).length;

/** "file line: what is wrong" for each offence in this source. */
function complaints(path, source) {
  return literalsInFunctions(source).flatMap(({ text, line, before }) => {
    if (/\bassert\([^;]*$/.test(before)) return [];
    const told = [];
    if (wordsIn(text) >= least) told.push(`${path}:${line}: a sentence within a function: "${text}"`);
    if (placesByHand.test(text)) told.push(`${path}:${line}: a name of a place by hand: "${text}"`);
    return told;
  });
}

// What it must see, and what it must not take for a sentence within a function.
const offences = [
  'void f(Column& c) { text(c, "Belum ada catatan"); }',
  'std::string g(int n) { return "Masih ada " + n(n) + " yang belum dijawab"; }',
  'void f() {\n    text("Belum "  // why\n         "ada catatan");\n}',
  'constexpr Row rows[] = {{"a"}};\nclass View {\n  public:\n    void g(const Path& at = {}) const { say(R"(tiga kata saja)"); }\n};',
  'void f() { const auto deed = [&] { say("Belum ada catatan"); }; }',
  'bool operator==(const A& a, const B& b) { return say("Belum ada catatan"); }',
  'std::string f() { return "RHK " + std::to_string(1); }',
  'void f() { assert(a); say("Belum ada catatan"); }',
];
const harmless = [
  'constexpr std::string_view a = "Belum ada catatan";',
  'constexpr std::string_view a[] = {"Belum ada catatan", "b"};\nvoid f() { say("dua kata", 1); }',
  'constexpr Action rows[] = {\n    {.label = "Belum ada catatan", .run = ask<Undo>, .key = with_ctrl(Key::k)},\n};',
  'void f() { assert(a && "there is no such thing"); }  // nor in a "comment of four words"',
  "void f() { split(text, '\"'); say(\"satu\", 1'000, \"%s %d: %s\"); }",
];
for (const sample of offences) if (complaints('sample', sample).length !== 1) throw new Error(`This must be one offence:\n${sample}`);
for (const sample of harmless) if (complaints('sample', sample).length !== 0) throw new Error(`This is no offence:\n${sample}`);

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && /\.(h|cpp)$/.test(one.name))
    .map((one) => join(one.parentPath ?? one.path, one.name))
    .sort();

const files = sources('wasm/views');
const told = files.flatMap((path) => complaints(path, readFileSync(path, 'utf8')));
for (const line of told) console.log(line);
console.log(`${files.length} views, ${told.length} complaints`);
process.exitCode = told.length > 0 || files.length === 0 ? 1 : 0;
