import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';

import type { Language } from './api/wire';
import { firstOf, LANGUAGES, OWN_NAMES, speak } from './state/language.svelte';
import { catalogue, count, dietWords, hasText, ids, isReviewed, list, t, textIn } from './texts';
import { dayAndClock } from './time';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Words that are the same in English and in another language, or that nobody translates. */
const SAME_EVERYWHERE = new Set([
  'camera-size',
  'caterer-percent',
  'badges-paper-a4',
  'badges-paper-letter',
  'latency-cell',
  'kiosk-where',
  'live-to',
  'thing-pass',
  'state-waiting',
  'list-two',
  'label-and-value',
  'board-group-and',
  'board-list-title',
  'board-percent',
  'size-percent',
  'scanner-gap',
  'scanner-ending-Enter',
  'scanner-ending-Tab',
  'scanner-caps',
  'scanner-fact-caps',
  'setup-encoding-used',
  'setup-taken',
  'setup-taken-uncounted',
  'setup-format-json',
  'setup-choice',
  'setup-past-when',
  'setup-paper-a4',
  'setup-paper-letter',
  'error-other',
  'export-json',
  'export-pdf',
  'export-xlsx',
  'setup-list-pdf',
  'setup-list-xlsx',
  'setup-list-csv',
  'setup-disk-value',
  'online-taken-for',
  'online-length',
]);

/** Words that French or Spanish happen to share with English. */
const SHARED: Record<string, string[]> = {
  fr: [
    'board-minutes',
    'caterer-moment-service',
    'badges-title',
    'camera-milliseconds',
    'board-role-press',
    'board-seconds',
    'diet-halal',
    'diet-standard',
    'fact-code',
    'online-total-participants',
    'online-unmatched-minutes',
    'setup-columns',
    'setup-set-lunch-buffet',
    'setup-description',
    'setup-field-code',
    'setup-field-mode',
    'setup-list-format',
    'setup-tickets-format',
    'sound-volume',
  ],
  es: [
    'board-minutes',
    'camera-milliseconds',
    'board-seconds',
    'diet-halal',
    'diet-kosher',
    'pin-field',
    'role-of-staff-supervisor',
    'staff-pin',
  ],
  zh: [],
  ru: [],
  ar: [],
};

/** The plural categories that whole numbers have, as CLDR lists them. */
const CATEGORIES: Record<string, string[]> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('.test.ts') && !file.endsWith('wire.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

type Entry = FluentResource['body'][number];
type Pattern = NonNullable<Entry['value']>;

const entries = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Map(
      catalogue(language)
        .flatMap(({ source }) => new FluentResource(source).body)
        .map((entry) => [entry.id, entry] as const),
    ),
  ]),
);

function valueOf(language: string, id: string): Pattern {
  const value = entries[language]?.get(id)?.value;
  if (value === null || value === undefined) throw new Error(`${language} has no text ${id}`);
  return value;
}

type Part = Exclude<Pattern, string>[number];
type Select = Extract<Part, { type: 'select' }>;

function parts(pattern: Pattern): Part[] {
  return typeof pattern === 'string' ? [pattern] : pattern;
}

/** The variables that are shown where nothing special is chosen, and those that are only chosen by. */
function variables(pattern: Pattern): { shown: Set<string>; chosenBy: Set<string> } {
  const shown = new Set<string>();
  const chosenBy = new Set<string>();
  const look = (part: Part, into: Set<string>) => {
    if (typeof part === 'string') return;
    if (part.type === 'var') into.add(part.name);
    else if (part.type === 'func') part.args.forEach((arg) => 'type' in arg && look(arg as Part, into));
    else if (part.type === 'select') {
      look(part.selector as Part, chosenBy);
      const star = part.variants[part.star];
      if (star)
        parts(star.value).forEach((inner) => {
          look(inner, into);
        });
    }
  };
  parts(pattern).forEach((part) => {
    look(part, shown);
  });
  return { shown, chosenBy };
}

function selects(pattern: Pattern): Select[] {
  return parts(pattern).flatMap((part) => {
    if (typeof part === 'string' || part.type !== 'select') return [];
    return [part, ...part.variants.flatMap((variant) => selects(variant.value))];
  });
}

test('every text that is asked for is in the catalogue', () => {
  const asked = [...sources.matchAll(/\bt\(\s*'([\w-]+)'/g)].flatMap((match) => match[1] ?? []);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((id) => !hasText(id))).toEqual([]);
});

test('every text of the catalogue is asked for', () => {
  const quoted = new Set([...sources.matchAll(/['"`]([\w-]+)['"`]/g)].map((match) => match[1]));
  const begun = [...sources.matchAll(/`([\w-]+-)\$\{/g)].flatMap((match) => match[1] ?? []);
  const ended = [...sources.matchAll(/\$\{\w+\}(-[\w-]+)`/g)].flatMap((match) => match[1] ?? []);
  // What went wrong comes from the program, by its name.
  const isToldByTheProgram = (id: string) => /^(problem|file|error)-/.test(id);
  const isAsked = (id: string) =>
    quoted.has(id) ||
    isToldByTheProgram(id) ||
    begun.some((prefix) => id.startsWith(prefix)) ||
    ended.some((suffix) => id.endsWith(suffix));
  expect(
    ids()
      .filter((id) => !isAsked(id))
      .join(' '),
  ).toBe('');
});

test.each(LANGUAGES)('%s parses to the last line', (language) => {
  for (const { file, source } of catalogue(language)) {
    const written = source.split('\n').filter((line) => /^[a-zA-Z][\w-]* =/.test(line)).length;
    expect(new FluentResource(source).body.length, `${language}/${file}`).toBe(written);
    expect(source, `${language}/${file}`).not.toMatch(/\t|�/);
  }
});

test.each(OTHERS)('%s has the texts of English, each once, in the same files', (language) => {
  const files = (of: Language) =>
    Object.fromEntries(
      catalogue(of).map(({ file, source }) => [
        file,
        new FluentResource(source).body.map((entry) => entry.id),
      ]),
    );
  expect(files(language)).toEqual(files('en'));
  expect(ids(language).length).toBe(new Set(ids(language)).size);
});

test.each(OTHERS)('%s says what English says: no name or number is left out or put in', (language) => {
  for (const id of ids()) {
    const english = variables(valueOf('en', id));
    const other = variables(valueOf(language, id));
    expect([...other.shown].sort(), `${language} ${id}`).toEqual([...english.shown].sort());
    const known = new Set([...english.shown, ...english.chosenBy]);
    expect(
      [...other.chosenBy].filter((name) => !known.has(name)),
      `${language} ${id}`,
    ).toEqual([]);
  }
});

test.each(Object.keys(CATEGORIES))('%s has a form for each number that is counted', (language) => {
  let counted = 0;
  for (const id of ids()) {
    for (const select of selects(valueOf(language, id))) {
      const keys = select.variants.map(({ key }) => String((key as { value: string | number }).value));
      const isPlural = keys.some((key) => key !== 'other' && (CATEGORIES[language] ?? []).includes(key));
      if (!isPlural) continue;
      counted++;
      const lacking = CATEGORIES[language]?.filter((category) => !keys.includes(category));
      expect(lacking, `${language} ${id}`).toEqual([]);
    }
  }
  expect(counted).toBeGreaterThan(25);
});

test('where English counts one and many, Russian and Arabic count too, or say it without a noun', () => {
  const english = ids().filter((id) =>
    selects(valueOf('en', id)).some((select) =>
      select.variants.some(({ key }) => (key as { value: string | number }).value === 'one'),
    ),
  );
  for (const language of Object.keys(CATEGORIES)) {
    const bare = english.filter((id) => selects(valueOf(language, id)).length === 0);
    expect(bare, language).toEqual([]);
  }
});

test.each(OTHERS)('nothing in %s was left in English', (language) => {
  const text = (of: string, id: string) => JSON.stringify(valueOf(of, id));
  const left = ids().filter(
    (id) =>
      text(language, id) === text('en', id) && !SAME_EVERYWHERE.has(id) && !SHARED[language]?.includes(id),
  );
  expect(left).toEqual([]);
});

test('who has read a catalogue is written in it, and shown', () => {
  expect(isReviewed('en')).toBe(true);
  for (const language of LANGUAGES) {
    for (const { file, source } of catalogue(language)) {
      expect(source, `${language}/${file}`).toMatch(
        /^# Review: (the source, of which the others are translations|done by a native reader|none by a native reader yet)\.\n/,
      );
    }
    expect(textIn(language, 'language-unreviewed')).not.toBe('');
  }
});

test('another language changes every word, count and date at once, and digits stay Latin', () => {
  const said = LANGUAGES.map((language) => {
    speak(language);
    return [t('word-on-time'), count(1234), dayAndClock('2026-05-05T17:15:00Z', 'America/New_York')];
  });
  speak('en');
  expect(new Set(said.map(([word]) => word)).size).toBe(LANGUAGES.length);
  expect(said[LANGUAGES.indexOf('en')]).toEqual([
    'Checked in, on time',
    '1,234',
    '\u20685 May\u2069, \u206813:15\u2069',
  ]);
  for (const [, number, date] of said) {
    expect(number?.replaceAll(/\D/g, '')).toBe('1234');
    expect(date).toContain('13:15');
    expect(date).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
  }
});

test('what is counted agrees with its number', () => {
  const found = (language: 'ru' | 'ar', number: number) =>
    textIn(language, 'look-found', { count: number }).replaceAll(/[\u2068\u2069]/g, '');
  expect([1, 2, 5, 21, 112].map((number) => found('ru', number))).toEqual([
    'Найден 1 человек',
    'Найдены 2 человека',
    'Найдены 5 человек',
    'Найден 21 человек',
    'Найдены 112 человек',
  ]);
  expect([0, 1, 2, 3, 11, 100].map((number) => found('ar', number))).toEqual([
    'لم يُعثر على أحد',
    'عُثر على شخص واحد',
    'عُثر على شخصين',
    'عُثر على 3 أشخاص',
    'عُثر على 11 شخصا',
    'عُثر على 100 شخص',
  ]);
});

test('several things in a row have the marks of the language between them', () => {
  speak('ar');
  expect(list(['1', undefined, '', '2', '3']).replaceAll(/[\u2068\u2069]/g, '')).toBe('1، 2، 3');
  speak('zh');
  expect(list(['1', '2']).replaceAll(/[\u2068\u2069]/g, '')).toBe('1，2');
  expect(dietWords('halal')).toBe('清真');
  expect(dietWords('no pineapple')).toBe('no pineapple');
  speak('en');
  expect(list(['1'])).toBe('1');
  expect(list([])).toBe('');
});

test('the first start speaks as the system does, where that is one of the six', () => {
  expect(firstOf(['fr-CH', 'en'])).toBe('fr');
  expect(firstOf(['de-DE', 'zh-Hant-TW'])).toBe('zh');
  expect(firstOf(['AR'])).toBe('ar');
  expect(firstOf(['de', 'pt-BR'])).toBe('en');
  expect(firstOf([])).toBe('en');
  expect(Object.keys(OWN_NAMES).sort()).toEqual([...LANGUAGES].sort());
});
