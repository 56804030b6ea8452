// The published schemas of the file formats, as checks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { repository } from './site';

export type Format = 'skp' | 'rhk-pimpinan' | 'katalog-pkps';

/// Stricter than what is published: what this program writes has no member that is not described.
function checkOf(format: Format) {
  const published = readFileSync(join(repository, `assets/schema/${format}-1.schema.json`), 'utf8');
  const schema = JSON.parse(published.replace(/"additionalProperties": true/g, '"additionalProperties": false')) as object;
  return new Ajv2020({ strict: false, allErrors: true }).compile(schema);
}

const checks = { skp: checkOf('skp'), 'rhk-pimpinan': checkOf('rhk-pimpinan'), 'katalog-pkps': checkOf('katalog-pkps') };

export function problemsOf(text: string, format: Format = 'skp'): string[] {
  const check = checks[format];
  if (check(JSON.parse(text))) return [];
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

export function fixture(name: string): string {
  return readFileSync(join(repository, 'tests/fixtures', name), 'utf8');
}
