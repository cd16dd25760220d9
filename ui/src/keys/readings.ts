// What a run of keys says. A scanner presses places of the keyboard it believes in; this computer makes of them what
// its own layout says. Both readings are made here, and the program, which knows the roster, takes the right one.

import { isDead, KEYBOARDS, LAYOUTS, NUMBER_BLOCK, type Keyboard, type Layout } from './layouts';
import { provesItself } from './shapes';

/** A key that writes something, as it was pressed. */
export interface Stroke {
  /** `KeyboardEvent.key`: what this computer makes of it. */
  key: string;
  /** `KeyboardEvent.code`: its place; empty where it is not known. */
  code: string;
  /** Whether Shift was down. */
  shift: boolean;
  /** Whether AltGr was down, or Option on a Mac. */
  third: boolean;
  /** Whether Caps Lock was on. */
  caps: boolean;
  /** When it was pressed, in milliseconds. */
  at: number;
  /** When the first key of it was pressed, where it is a character spelt in digits with Alt down. */
  from?: number;
}

/** Keys by which a browser says that it is still being made up, or unknown, what is written. */
const IN_THE_MAKING = new Set(['Dead', 'Process', 'Unidentified', 'Compose']);

/** Whether a place writes something on a US keyboard. */
export function isPlace(code: string): boolean {
  return code === 'Space' || KEYBOARDS.us.plain.has(code) || NUMBER_BLOCK.has(code);
}

/** Whether a key writes something, by the name that a browser gives it: names are words of ASCII letters. What an input
 * method takes may be without key and place. */
export function writes({ key, code }: { key: string; code: string }): boolean {
  if (IN_THE_MAKING.has(key)) return isPlace(code) || code === '' || code === 'Unidentified';
  return NUMBER_BLOCK.has(code) || !/^[A-Z][A-Za-z0-9]+$/.test(key);
}

/** By which keyboard a text was read: that of this computer, or another one's places. */
export type Reader = 'computer' | Layout;

/** A text that a run may be. */
export interface Reading {
  text: string;
  reader: Reader;
  /** Whether letters were put into the other case, since Caps Lock was on. */
  turned: boolean;
}

/** Every text that the run may be, each once; the first is the likeliest. `known` is by which one this scanner was read
 * rightly before. There is always one. */
export function readings(strokes: Stroke[], known?: Reader): [Reading, ...Reading[]] {
  const caps = strokes.some((stroke) => stroke.caps);
  const typed = typedText(strokes);
  const us = placesText(strokes, KEYBOARDS.us);
  const all: Reading[] = [];
  const add = (text: string | undefined, reader: Reader, turned = false) => {
    if (text === undefined) return;
    const said = turned ? turnedCase(text) : text;
    if (!all.some((reading) => reading.text === said)) all.push({ text: said, reader, turned });
  };
  const computer = () => {
    // A scanner that does not heed Caps Lock wants the other case.
    if (caps) add(typed, 'computer', true);
    add(typed, 'computer');
  };
  const places = () => {
    add(us, 'us');
  };
  const isPlain = typed !== undefined && isAscii(typed);
  if (known === 'computer') computer();
  else if (known && known !== 'us') add(foreign(strokes, known), known);
  if (known === 'us' || !isPlain || caps)
    [places, computer].forEach((take) => {
      take();
    });
  else
    [computer, places].forEach((take) => {
      take();
    });
  if (caps) add(us, 'us', true);
  for (const layout of LAYOUTS) add(foreign(strokes, layout), layout);
  if (all.length === 0) add(strokes.map((stroke) => placed(stroke, KEYBOARDS.us) ?? '').join(''), 'us');
  return all as [Reading, ...Reading[]];
}

/** Whether a run shows by itself that it is a whole code, by its keys or their places. */
export function isCode(strokes: Stroke[]): boolean {
  return plainTexts(strokes).some(provesItself);
}

/** What the run says by its keys, and by their places on a US keyboard. */
export function plainTexts(strokes: Stroke[]): string[] {
  const texts = [typedText(strokes), placesText(strokes, KEYBOARDS.us)];
  return texts.filter((text) => text !== undefined);
}

/** What the run says on a keyboard that a scanner is set to, where that is plain: no ticket's code is anything else. */
function foreign(strokes: Stroke[], layout: Layout): string | undefined {
  const text = placesText(strokes, KEYBOARDS[layout]);
  return text !== undefined && isAscii(text) ? text : undefined;
}

/** What this computer made of the run; none where it made up nothing that could be told. */
export function typedText(strokes: Stroke[]): string | undefined {
  const isMade = strokes.some((stroke) => IN_THE_MAKING.has(stroke.key));
  if (!isMade) {
    const isWritten = strokes.every((stroke) => !/^[A-Z][A-Za-z0-9]+$/.test(stroke.key));
    return isWritten ? strokes.map((stroke) => stroke.key).join('') : undefined;
  }
  // Which mark a dead key bears is not said; the layout tells.
  const layout = computerLayout(strokes);
  return layout && strokes.some((stroke) => stroke.key === 'Dead')
    ? placesText(strokes, KEYBOARDS[layout])
    : undefined;
}

/** What the places of the run say on `keyboard`; none where a place says nothing there, unless such are left out. */
export function placesText(strokes: Stroke[], keyboard: Keyboard, leaveOut = false): string | undefined {
  let text = '';
  let mark = '';
  for (const stroke of strokes) {
    const key = placed(stroke, keyboard);
    if (key === undefined && !leaveOut) return undefined;
    if (key === undefined) continue;
    if (isDead(key)) {
      text += SPACING[mark] ?? '';
      mark = key;
    } else if (mark) {
      const one = (key + mark).normalize('NFC');
      const spacing = SPACING[mark] ?? '';
      text += key === ' ' ? spacing : [...one].length === 1 ? one : spacing + key;
      mark = '';
    } else text += key;
  }
  return text + (SPACING[mark] ?? '');
}

/** What dead keys write with a space after them. */
const SPACING: Partial<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0308': '"',
};

/** What one key says on `keyboard`. */
function placed(stroke: Stroke, keyboard: Keyboard): string | undefined {
  const { code, key, shift, third } = stroke;
  if (stroke.from !== undefined) return key;
  if (code === 'Space') return ' ';
  const number = NUMBER_BLOCK.get(code);
  if (number) return number;
  if (third) return keyboard.third.get(code);
  return (shift ? keyboard.shift : keyboard.plain).get(code);
}

/** The layout of this computer, as the keys of the run show it: the one that fits best, if nearly all of it does. */
export function computerLayout(strokes: Stroke[]): Layout | undefined {
  const telling = strokes.filter(
    ({ code, key, third, from }) =>
      from === undefined &&
      !third &&
      KEYBOARDS.us.plain.has(code) &&
      (key === 'Dead' || !IN_THE_MAKING.has(key)),
  );
  let best: { layout: Layout; fit: number } | undefined;
  for (const layout of LAYOUTS) {
    const fit = telling.filter((stroke) => fits(stroke, KEYBOARDS[layout])).length;
    if (fit > (best?.fit ?? 0)) best = { layout, fit };
  }
  return best && best.fit >= telling.length * NEARLY_ALL ? best.layout : undefined;
}

/** Layouts of one name differ a little from system to system. */
const NEARLY_ALL = 0.85;

/** Whether a layout writes this key at its place, whatever Caps Lock made of a letter. */
function fits(stroke: Stroke, keyboard: Keyboard): boolean {
  const key = placed(stroke, keyboard);
  if (key === undefined) return false;
  if (stroke.key === 'Dead') return isDead(key);
  return stroke.caps ? key.toLowerCase() === stroke.key.toLowerCase() : key === stroke.key;
}

function isAscii(text: string): boolean {
  return /^[\t\n\x20-\x7e]*$/.test(text);
}

/** `text` with its letters in the other case; a capital of Turkish is no exception. */
export function turnedCase(text: string): string {
  return [...text]
    .map((letter) => {
      if (letter === 'İ') return 'i';
      const lower = letter.toLowerCase();
      const other = lower === letter ? letter.toUpperCase() : lower;
      return [...other].length === 1 ? other : letter;
    })
    .join('');
}
