// The published schemas of the file formats, as checks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { repository } from './site';

export type Format = 'skp' | 'rhk-pimpinan' | 'katalog-pkps';

const publishedSchema = (format: Format): string =>
  readFileSync(join(repository, `assets/schema/${format}-1.schema.json`), 'utf8');

/// Stricter than what is published (objections.mjs): what this program writes has no member that is not described.
const checkOf = (format: Format) =>
  new Ajv2020({ strict: false, allErrors: true })
    .compile(JSON.parse(publishedSchema(format).replace(/"additionalProperties": true/g, '"additionalProperties": false')) as object);

const checks = { skp: checkOf('skp'), 'rhk-pimpinan': checkOf('rhk-pimpinan'), 'katalog-pkps': checkOf('katalog-pkps') };

export function problemsOf(text: string, format: Format = 'skp'): string[] {
  const check = checks[format];
  if (check(JSON.parse(text))) return [];
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

export function fixture(name: string): string {
  return readFileSync(join(repository, 'tests/fixtures', name), 'utf8');
}
