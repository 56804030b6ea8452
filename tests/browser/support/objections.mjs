// What the published schemas say against a file that the application saves; also for tests that are no TypeScript.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../..');
const { Ajv2020 } = createRequire(join(repository, 'web/package.json'))('ajv/dist/2020.js');

const compiled = (format) =>
  new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(join(repository, `assets/schema/${format}-1.schema.json`), 'utf8')));

const ofSkp = compiled('skp');
const against = (check, file) =>
  check(file) ? [] : check.errors.map((error) => `${error.instancePath} ${error.message ?? ''}`);

/// By `format`. A backup holds files of its drafts.
const checks = {
  'skp-luring': (file) => against(ofSkp, file),
  'skp-luring-rhk-pimpinan': (file) => against(compiled('rhk-pimpinan'), file),
  'skp-luring-katalog-pkps': (file) => against(compiled('katalog-pkps'), file),
  'skp-luring-siasn-skp22': (file) => against(compiled('siasn-skp22'), file),
  'skp-luring-siasn-kinerjaperiodik': (file) => against(compiled('siasn-kinerjaperiodik'), file),
  'skp-luring-siasn-angkakredit': (file) => against(compiled('siasn-angkakredit'), file),
  'skp-luring-umpan-balik': (file) => against(compiled('umpan-balik'), file),
  'skp-luring-cadangan': ({ draf }) => draf.flatMap((one) => against(ofSkp, one)),
};

export function objectionsTo(text) {
  if (!text.startsWith('{')) return ['this is no file of the application: it does not begin with "{"'];
  const file = JSON.parse(text);
  const check = Object.hasOwn(checks, file.format ?? '') ? checks[file.format] : undefined;
  return check === undefined ? [`no published format is called "${file.format}"`] : check(file);
}
