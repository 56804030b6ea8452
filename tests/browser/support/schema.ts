// The published schema of the file format, as a check.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { repository } from './site';

const schema = JSON.parse(readFileSync(join(repository, 'assets/schema/skp-1.schema.json'), 'utf8')) as object;
const check = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

export function problemsOf(text: string): string[] {
  if (check(JSON.parse(text))) return [];
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

export function fixture(name: string): string {
  return readFileSync(join(repository, 'tests/fixtures', name), 'utf8');
}
