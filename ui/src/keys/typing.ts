// For tests: the keys that a scanner sends, as a page hears them on a computer of another layout.

import type { Press } from './burst';
import { isDead, KEYBOARDS, type Keyboard, type Layout } from './layouts';
import { turnedCase } from './readings';

/** A scanner at a computer. */
export interface Typing {
  /** The layout to which the scanner is set. */
  scanner?: Layout;
  /** The layout of the computer. */
  computer?: Layout;
  /** Whether Caps Lock is on. */
  caps?: boolean;
  /** The time before each key, in milliseconds, or the same for all. */
  gap?: number | ((index: number) => number);
  /** When the first key is pressed, in milliseconds. */
  from?: number;
}

interface Place {
  code: string;
  shift: boolean;
  third: boolean;
}

/** One key, plain where nothing else is said. */
export function press(key: string, at: number, more: Partial<Press> = {}): Press {
  const plain = { code: '', shift: false, third: false, caps: false };
  return { ...plain, commands: false, alt: false, repeats: false, key, at, ...more };
}

/** The keys of `text`, without what closes it. */
export function keysOf(text: string, typing: Typing = {}): Press[] {
  const { scanner = 'us', computer = 'us', caps = false, gap = 5, from = 1000 } = typing;
  let at = from;
  return [...text]
    .flatMap((letter) => placesOf(letter, KEYBOARDS[scanner]))
    .map((place, index) => {
      at += index === 0 ? 0 : typeof gap === 'number' ? gap : gap(index);
      return press(keyAt(place, KEYBOARDS[computer], caps), at, { ...place, caps });
    });
}

/** Where a keyboard has a letter: its key or, with a dead key, the two. */
function placesOf(letter: string, keyboard: Keyboard): Place[] {
  if (letter === ' ') return [{ code: 'Space', shift: false, third: false }];
  const place = placeOf(letter, keyboard);
  if (place) return [place];
  const mark = { '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '"': '\u0308' }[letter];
  const dead = mark === undefined ? undefined : placeOf(mark, keyboard);
  if (!dead) throw new Error(`no key for ${letter}`);
  return [dead, { code: 'Space', shift: false, third: false }];
}

function placeOf(letter: string, keyboard: Keyboard): Place | undefined {
  for (const level of ['plain', 'shift', 'third'] as const) {
    // Where two keys write it, scanners press the one that every keyboard has.
    const all = [...keyboard[level]].filter(([, key]) => key === letter).map(([code]) => code);
    const code = all.find((each) => each !== 'IntlBackslash') ?? all[0];
    if (code) return { code, shift: level === 'shift', third: level === 'third' };
  }
  return undefined;
}

function keyAt({ code, shift, third }: Place, keyboard: Keyboard, caps: boolean): string {
  if (code === 'Space') return ' ';
  const key = (third ? keyboard.third : shift ? keyboard.shift : keyboard.plain).get(code);
  if (key === undefined) return 'Unidentified';
  if (isDead(key)) return 'Dead';
  return caps ? turnedCase(key) : key;
}
