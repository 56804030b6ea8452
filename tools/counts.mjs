// What a runner counted in the files it wrote, for tools/test.
//   node tools/counts.mjs catch2|ctest|node|playwright|torture FILE
// Writes "PASSED FAILED SKIPPED", then a line "failed NAME" or "skipped NAME: WHY" for each of those.
import { existsSync, readFileSync } from 'node:fs';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const plain = (xml) => xml.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** FILE is of the reporter automake, a line for each case; why one was skipped stands in the JUnit file beside it. */
function catch2(text, file) {
  const junit = file.replace(/\.txt$/, '.xml');
  const skips = existsSync(junit)
    ? [...readFileSync(junit, 'utf8').matchAll(/<testcase [^>]*\bname="([^"]*)"[^>]*>\s*<skipped [^>]*>\s*SKIPPED\s*([^\n]*)/g)]
    : [];
  const reason = (name) => skips.map(([, path, why]) => [plain(path), plain(why)]).find(([path]) => `${path}/`.startsWith(`${name}/`));
  return [...text.matchAll(/^:test-result: (\w+) (.*)$/gm)].map(([, result, name]) => ({
    name,
    result: { PASS: 'passed', XFAIL: 'passed', SKIP: 'skipped' }[result] ?? 'failed',
    why: reason(name)?.[1],
  }));
}

/** FILE is of ctest --output-junit. A test that skips says why in a line "skipped: WHY". */
const ctest = (text) =>
  [...text.matchAll(/<testcase name="([^"]*)"[^>]*?(?:\/>|>((?:.|\n)*?)<\/testcase>)/g)].map(([all, name, inside = '']) => ({
    name: plain(name),
    result: inside.includes('<skipped') ? 'skipped' : /^[^>]*status="run"/.test(all) ? 'passed' : 'failed',
    why: plain(inside.match(/skipped: (.*)/)?.[1] ?? ''),
  }));

/** FILE is of node --test-reporter=tap; only its outermost lines count. */
const node = (text) =>
  [...text.matchAll(/^(not )?ok \d+ - (.*?)(?: # (SKIP|TODO)\b ?(.*))?$/gm)].map(([, not, name, directive, why]) => ({
    name,
    result: directive ? 'skipped' : not ? 'failed' : 'passed',
    why,
  }));

/** FILE is of the reporter json. What went wrong outside of tests counts as a test that failed. */
function playwright(text) {
  const { suites, errors } = JSON.parse(text);
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const results = { expected: 'passed', flaky: 'passed', skipped: 'skipped' };
  return [
    ...suites.flatMap(specs).flatMap(({ title, tests }) =>
      tests.map(({ status, annotations }) => ({
        name: title,
        result: results[status] ?? 'failed',
        why: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
      })),
    ),
    ...errors.map(({ message }) => ({ name: String(message).split('\n')[0], result: 'failed' })),
  ];
}

/** FILE is what tests/torture/run.mjs puts where KINERJA_ROWS says. */
const torture = (text) =>
  text.split('\n').filter(Boolean).map((line) => line.split('\t')).map(([result, id, what, where, , , , why]) => ({
    name: `${id} ${what}, ${where}`,
    result,
    why,
  }));

const [kind, file] = process.argv.slice(2);
const tests = { catch2, ctest, node, playwright, torture }[kind](readFileSync(file, 'utf8'), file);
const of = (wanted) => tests.filter(({ result }) => result === wanted);
console.log(of('passed').length, of('failed').length, of('skipped').length);
for (const { name } of of('failed')) console.log(`failed ${name}`);
for (const { name, why } of of('skipped')) console.log(`skipped ${name}: ${why || 'no reason was given'}`);
