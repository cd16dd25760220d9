import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { hasText, ids } from './texts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('.test.ts') && !file.endsWith('wire.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

test('every text that is asked for is in the catalogue', () => {
  const asked = [...sources.matchAll(/\bt\(\s*'([\w-]+)'/g)].flatMap((match) => match[1] ?? []);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((id) => !hasText(id))).toEqual([]);
});

test('every text of the catalogue is asked for', () => {
  const quoted = new Set([...sources.matchAll(/['"`]([\w-]+)['"`]/g)].map((match) => match[1]));
  const begun = [...sources.matchAll(/`([\w-]+-)\$\{/g)].flatMap((match) => match[1] ?? []);
  const ended = [...sources.matchAll(/\$\{\w+\}(-[\w-]+)`/g)].flatMap((match) => match[1] ?? []);
  const isAsked = (id: string) =>
    quoted.has(id) ||
    begun.some((prefix) => id.startsWith(prefix)) ||
    ended.some((suffix) => id.endsWith(suffix));
  expect(
    ids()
      .filter((id) => !isAsked(id))
      .join(' '),
  ).toBe('');
});
