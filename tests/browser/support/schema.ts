// The published schemas of the file formats, as checks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { repository } from './site';

export type Format = 'skp' | 'rhk-pimpinan' | 'katalog-pkps';

const publishedSchema = (format: Format): string =>
  readFileSync(join(repository, `assets/schema/${format}-1.schema.json`), 'utf8');

function compiled(schema: string) {
  return new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(schema) as object);
}

/// Stricter than what is published: what this program writes has no member that is not described.
const checkOf = (format: Format) =>
  compiled(publishedSchema(format).replace(/"additionalProperties": true/g, '"additionalProperties": false'));

const checks = { skp: checkOf('skp'), 'rhk-pimpinan': checkOf('rhk-pimpinan'), 'katalog-pkps': checkOf('katalog-pkps') };

/// As published: members that somebody else's program wrote are carried along.
const published = new Map((['skp', 'rhk-pimpinan', 'katalog-pkps'] as const).map((format) =>
  [format === 'skp' ? 'skp-luring' : `skp-luring-${format}`, compiled(publishedSchema(format))]));

/// What the published schema of its own format says against this file; a file of no such format is none of ours to check.
export function objectionsTo(text: string): string[] {
  if (!text.startsWith('{')) return [];
  const file = JSON.parse(text) as { format?: string };
  const check = published.get(file.format ?? '');
  if (check === undefined || check(file)) return [];
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

export function problemsOf(text: string, format: Format = 'skp'): string[] {
  const check = checks[format];
  if (check(JSON.parse(text))) return [];
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

export function fixture(name: string): string {
  return readFileSync(join(repository, 'tests/fixtures', name), 'utf8');
}
