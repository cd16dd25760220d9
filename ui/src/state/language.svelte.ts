// The language of the window: chosen at its top, remembered on this computer. It is one for the whole page, so it stands
// here and not in a context: words are asked for everywhere, outside of components too.

import type { Language } from '../api/wire';

/** The six official languages of the United Nations, in the order of their English names. */
export const LANGUAGES: Language[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** How each is called by those who speak it. */
export const OWN_NAMES: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** The same in two letters at most, where there is little room. */
export const SHORT_NAMES: Record<Language, string> = {
  ar: 'ع',
  zh: '中',
  en: 'EN',
  fr: 'FR',
  ru: 'РУ',
  es: 'ES',
};

let spoken = $state<Language>('en');

/** The language of the window. Whatever is drawn from it is drawn anew when another is chosen. */
export function language(): Language {
  return spoken;
}

/** Speaks another language from now on. Nothing else changes: what stands on the screen stands there in other words. */
export function speak(language: Language): void {
  spoken = language;
}

/** In which direction a language is written. */
export function direction(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The first of ours among the languages that the system asks for, as `fr-CH`; English where there is none. */
export function firstOf(asked: readonly string[]): Language {
  for (const tag of asked) {
    const known = oneOf(tag);
    if (known) return known;
  }
  return 'en';
}

/** The one of ours that a BCP 47 tag such as `fr-CH` names, if it names one. */
export function oneOf(tag: string | undefined): Language | undefined {
  const code = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === code);
}
