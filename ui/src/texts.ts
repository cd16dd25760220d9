// Every text of the window comes from one catalogue a language: assets/texts/<language>. What tickets, mails and sheets
// say (ticket.ftl, paper.ftl), the page for phones (public.ftl) and the command line (cli.ftl) is set in Rust and isn't
// among them.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Language } from './api/wire';
import { language } from './state/language.svelte';

const sources = import.meta.glob<string>(
  '../../assets/texts/{ar,en,es,fr,ru,zh}/{board,camera,caterer,desk,export,frame,kiosk,live,lock,online,problems,rehearsal,scanner,setup,share,size,sound,staff}.ftl',
  { query: '?raw', import: 'default', eager: true },
);

/**
 * How dates and counts are written. Days stand before months, as at the United Nations, and digits are Latin
 * everywhere: times, codes and counts stand side by side, and one screen has one kind.
 */
const LOCALES: Record<Language, string> = {
  ar: 'ar-u-nu-latn',
  zh: 'zh-Hans',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

/** How dates and counts are written in the language of the window, as a BCP 47 tag. */
export function locale(): string {
  return LOCALES[language()];
}

/** The catalogue of a language, file by file. */
export function catalogue(of: Language): { file: string; source: string }[] {
  return Object.entries(sources).flatMap(([path, source]) => {
    const [language, file] = path.split('/').slice(-2);
    return language === of && file ? [{ file, source }] : [];
  });
}

/** Whether a catalogue is the source, or a native reader has read all of it: each of its files says so in its first line. */
export function isReviewed(of: Language): boolean {
  return catalogue(of).every(({ source }) => /^# Review: (done|the source)/.test(source));
}

/** The catalogues that were asked for so far: one is taken apart when it is first chosen. */
const bundles = new Map<Language, FluentBundle>();

function bundle(of: Language): FluentBundle {
  let known = bundles.get(of);
  if (!known) {
    known = new FluentBundle(LOCALES[of]);
    for (const { source } of catalogue(of)) {
      for (const error of known.addResource(new FluentResource(source))) {
        throw error;
      }
    }
    bundles.set(of, known);
  }
  return known;
}

/** The text `id`, with what stands in it. A text that is not there shows its id, so that it is seen. */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  return textIn(language(), id, values);
}

/** The text `id` in another language than the window's. */
export function textIn(of: Language, id: string, values: Record<string, FluentVariable> = {}): string {
  const message = bundle(of).getMessage(id);
  if (!message?.value) {
    console.error(`no text ${id}`);
    return id;
  }
  return bundle(of).formatPattern(message.value, values);
}

/** Whether there is a text `id`. */
export function hasText(id: string): boolean {
  return bundle(language()).hasMessage(id);
}

/** Every text that there is in a language. */
export function ids(of: Language = 'en'): string[] {
  return catalogue(of).flatMap(({ source }) => new FluentResource(source).body.map((entry) => entry.id));
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A count, with the language's own separators. */
export function count(value: number): string {
  const tag = locale();
  let format = numbers.get(tag);
  if (!format) {
    format = new Intl.NumberFormat(tag);
    numbers.set(tag, format);
  }
  return format.format(value);
}

/** Several things in a row, those that are not there left out: `Li Na, Permanent Mission`. */
export function list(things: (string | undefined)[]): string {
  return things
    .filter((thing): thing is string => !!thing)
    .reduce((first, second) => (first ? t('list-two', { first, second }) : second), '');
}

/** With a capital letter at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** What a diet is called: the usual ones in words of the catalogue, any other as the roster has it. */
export function dietWords(diet: string): string {
  const id = `diet-${diet.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  return hasText(id) ? t(id) : diet;
}
