// A hand scanner is a keyboard that types faster than anybody: a run of keys, closed by Enter, by Tab or by a pause, is
// a scan. Keys are told by the time between them, since a busy computer lets single keys wait; a code that proves
// itself is a scan even where it comes slowly. A run that turns out to be a scan is taken back out of whatever field it
// was typed into. A code of several lines, such as a contact card, is one scan: the Enters within it belong to it.

import { isCode, plainTexts, writes, type Stroke } from './readings';

/** By which times a scanner is told from a hand, in milliseconds. */
export interface Pace {
  /** The longest time between two keys of a scanner, on average. */
  fastestHand: number;
  /** The longest time for which a busy computer may let one key of a run wait. */
  hiccup: number;
  /** The same, within a run that came at a scanner's speed so far, although a pause may end it. */
  lull: number;
  /** How long no key is heard after a code that is whole, until it is over. */
  pause: number;
  /** The same, where more must come: a busy computer lets keys wait, before and after it says when they were pressed. */
  late: number;
}

/** At the door, where somebody may be typing. */
const AT_THE_DOOR: Pace = { fastestHand: 35, hiccup: 300, lull: 400, pause: 120, late: 1000 };
/** No hand presses two keys one after the other as fast, but by a slip, in milliseconds. */
const SLIP = 15;

/** No hand presses as many keys one after the other without such a pause. */
const FASTER = 5;

/** The shortest time between two keys of a hand, on average, in milliseconds. */
const HAND = 55;
/** Shorter runs are typing: no ticket is that short. */
const SHORTEST = 6;
/** A run of as many keys is no typing even where nothing closes it. */
const SURELY = 10;
/** A run of fewer keys before a longer one was typed by hand. */
const BY_HAND = 4;

/** What a scanner ends a code with; some send a line feed or a carriage return as a letter. */
const ENDS = new Set(['Enter', 'Tab', '\n', '\r']);
/** The same, by scanners that send control characters with Ctrl. */
const ENDS_WITH_CONTROL: Partial<Record<string, Ending>> = { KeyM: 'Enter', KeyJ: 'Enter', KeyI: 'Tab' };
/** Keys that only change what others write. */
const MODIFIERS = new Set([
  'Shift',
  'CapsLock',
  'Alt',
  'AltGraph',
  'Control',
  'Meta',
  'NumLock',
  'Fn',
  'Hyper',
  'Super',
]);

/** By what a scan was closed. */
export type Ending = 'Enter' | 'Tab' | 'pause';

/** A key as the detector sees it. */
export interface Press extends Stroke {
  /** Whether Ctrl, Alt or the like was down, so that nothing is written. */
  commands: boolean;
  /** Whether Alt was down: digits of the number block then spell a character. */
  alt: boolean;
  /** Whether the key is held down and repeats. */
  repeats: boolean;
}

/** A scan. */
export interface Burst {
  /** Its keys. */
  strokes: Stroke[];
  /** How many keys of the same run came before it by hand. */
  from: number;
  ending: Ending;
}

/** What a key turned out to be. */
export type Heard =
  /** The first key of a run: what stands in the field now is what to put back if the run becomes a scan. `missed` is a
   * scan before it that nothing closed. */
  | { kind: 'begins'; missed?: Burst }
  /** One more key of a run. */
  | { kind: 'runs' }
  /** The end of a scan. */
  | ({ kind: 'scan' } & Burst)
  /** A key of a scanner that writes nothing: an Enter within a code of several lines, a control character, what comes
   * after the end. Nobody pressed it. */
  | { kind: 'steers' }
  /** Nothing to do with scanning. */
  | { kind: 'key' };

/** Tells a hand scanner from a hand. */
export class BurstDetector {
  #run: Stroke[] = [];
  /** The digits that spell a character while Alt is down. */
  #spelt: { digits: string; from: number } | undefined;
  /** When the last scan ended. */
  #ended = -Infinity;
  /** How the last scan ended; none before the first. */
  #ending: Ending | undefined;

  readonly #pace: Pace;

  /** `ending`: how the scanner is known to end its codes. */
  constructor(ending?: Ending, pace = AT_THE_DOOR) {
    this.#ending = ending;
    this.#pace = pace;
  }

  /** The longest time between two keys of a scanner, on average, in milliseconds. */
  get fastestHand(): number {
    return this.#pace.fastestHand;
  }

  /** For how long no key is heard until [`rest`] may be asked whether the run is over, in milliseconds. */
  get patience(): number {
    const { pause, lull, late } = this.#pace;
    if (!this.#isFast(this.#run)) return pause;
    if (this.#ending === 'pause') return isCode(this.#run) ? pause : lull;
    return this.#ending === undefined && isCode(this.#run) ? pause : late;
  }

  /** Learns how this computer's scanner ends its codes; a run that goes on is not cut by it. */
  learn(ending: Ending): void {
    this.#ending = ending;
  }

  /** Hears one key go down. */
  hear(press: Press): Heard {
    const { key, code, at } = press;
    if (press.repeats) return { kind: 'key' };
    if (press.alt && /^Numpad\d$/.test(code)) return this.#spell(code.slice(-1), at);
    if (MODIFIERS.has(key)) return { kind: 'key' };
    const last = this.#run.at(-1);
    const end = endOf(press);
    const goesOn = last !== undefined && this.#goesOn(at - last.at, end !== undefined);
    if (end) {
      if (!goesOn) {
        this.forget();
        return this.#isAfterEnd(at) ? { kind: 'steers' } : { kind: 'key' };
      }
      return this.#close(end, at);
    }
    if (press.commands || !writes(press)) {
      const isSent = goesOn && (at - last.at <= this.fastestHand || this.#isFast(this.#run));
      if (isSent || at - this.#ended <= SLIP) return { kind: 'steers' };
      this.forget();
      return { kind: 'key' };
    }
    return this.#write(press, goesOn);
  }

  /** Hears one key come up: the character that was spelt while Alt was down is whole. */
  release(key: string, at: number): Heard {
    const spelt = this.#spelt;
    if (key !== 'Alt' || !spelt) return { kind: 'key' };
    this.#spelt = undefined;
    const letter = characterOf(spelt.digits);
    const isByHand = at - spelt.from > this.fastestHand * (spelt.digits.length + 2);
    if (!letter || isByHand) {
      this.forget();
      return { kind: 'key' };
    }
    const stroke = { key: letter, code: '', shift: false, third: false, caps: false, at, from: spelt.from };
    const end: Ending | undefined =
      letter === '\r' || letter === '\n' ? 'Enter' : letter === '\t' ? 'Tab' : undefined;
    const last = this.#run.at(-1);
    const goesOn = last !== undefined && this.#goesOn(spelt.from - last.at, end !== undefined);
    if (!end) return this.#write(stroke, goesOn);
    return goesOn ? this.#close(end, at) : { kind: 'key' };
  }

  /** Hears that no key came for as long as [`patience`] says: a run that is surely a scan is over. */
  rest(): Heard {
    const burst = this.#burst();
    const isSure = burst && (burst.strokes.length >= SURELY || isCode(burst.strokes));
    if (!isSure) return { kind: 'key' };
    return this.#scan(burst, 'pause', this.#run.at(-1)?.at ?? 0);
  }

  /** Whether the last keys came at a scanner's speed, and the next one may at `now`. */
  isRunning(now: number): boolean {
    const [before, last] = this.#run.slice(-2);
    return (
      !!before && !!last && last.at - before.at <= this.fastestHand && now - last.at <= this.#pace.hiccup
    );
  }

  /** Whether the last keys came as no hand presses them, so that they need not be shown before the run is over. */
  get isSurelySent(): boolean {
    const last = this.#run.slice(-FASTER);
    return last.length === FASTER && gaps(last).every((gap) => gap <= SLIP);
  }

  /** Whether a run goes on. */
  get hasRun(): boolean {
    return this.#run.length > 0;
  }

  /** Forgets the run. */
  forget(): void {
    this.#run = [];
  }

  /** Whether a key that comes so long after the last one may belong to the same run, as one that `ends` it or a letter. */
  #goesOn(gap: number, ends: boolean): boolean {
    const { hiccup, lull } = this.#pace;
    if (gap <= hiccup || !this.#isFast(this.#run)) return gap <= hiccup;
    // A whole code lacks no letter: those that come late are the next code's.
    const isWhole = !ends && isCode(this.#run);
    return gap <= (isWhole ? lull : Math.max(lull, this.patience));
  }

  /** Whether an Enter comes so soon after a scan that it belongs to it: some scanners end with two keys. */
  #isAfterEnd(at: number): boolean {
    const { lull, hiccup } = this.#pace;
    return at - this.#ended <= (this.#ending === 'pause' ? lull : hiccup);
  }

  /** Whether a run came at a scanner's speed: on average, but for the one key that had to wait longest. */
  #isFast(run: Stroke[]): boolean {
    if (run.length < SHORTEST) return false;
    const all = gaps(run);
    const sum = all.reduce((one, other) => one + other, 0) - Math.max(...all);
    return sum <= this.fastestHand * (all.length - 1);
  }

  /** The scan that the run is, but for what was typed by hand just before it. */
  #burst(): Pick<Burst, 'strokes' | 'from'> | undefined {
    const run = this.#run;
    // A hand leaves short pieces between its pauses, and is slow within them too. One such piece alone is a scanner's
    // first keys, of which one had to wait; unless the rest proves that it needs none of it.
    const all = gaps(run);
    const starts = [0, ...all.flatMap((gap, index) => (gap > this.fastestHand ? [index + 1] : []))];
    const isByHand = (from: number, to: number) =>
      to - from < BY_HAND && all.slice(from, to - 1).every((gap) => gap > SLIP);
    let pieces = 0;
    while (pieces < starts.length - 1 && isByHand(starts[pieces] ?? 0, starts[pieces + 1] ?? 0)) pieces++;
    const isSlow =
      all.slice(0, starts[pieces] ?? 0).reduce((sum, gap) => sum + gap, 0) >= HAND * (starts[pieces] ?? 0);
    const tail = isSlow ? (starts[pieces] ?? 0) : 0;
    const isItsOwn = isCode(run) || (pieces === 1 && !isCode(run.slice(tail)));
    const from = isItsOwn ? 0 : tail;
    const strokes = run.slice(from);
    return this.#isFast(strokes) ? { strokes, from } : undefined;
  }

  #spell(digit: string, at: number): Heard {
    this.#spelt ??= { digits: '', from: at };
    this.#spelt.digits += digit;
    return { kind: 'steers' };
  }

  #write(stroke: Stroke, goesOn: boolean): Heard {
    if (goesOn) {
      this.#run.push(stroke);
      return { kind: 'runs' };
    }
    const missed = this.rest();
    this.#run = [stroke];
    return missed.kind === 'scan' ? { kind: 'begins', missed } : { kind: 'begins' };
  }

  #close(ending: Ending, at: number): Heard {
    const burst = this.#burst() ?? slowCodeOf(this.#run);
    if (!burst) {
      this.forget();
      return { kind: 'key' };
    }
    if (isUnfinished(burst.strokes)) {
      this.#run.push(lineEnd(ending, at));
      return { kind: 'steers' };
    }
    return this.#scan(burst, ending, at);
  }

  #scan(burst: Pick<Burst, 'strokes' | 'from'>, ending: Ending, at: number): { kind: 'scan' } & Burst {
    this.#ended = at;
    this.#ending = ending;
    this.forget();
    return { kind: 'scan', ...burst, ending };
  }
}

/** By what this key closes a run, if it does. */
function endOf({ key, code, commands }: Press): Ending | undefined {
  if (commands) return ENDS_WITH_CONTROL[code];
  if (!ENDS.has(key)) return undefined;
  return key === 'Tab' ? 'Tab' : 'Enter';
}

/** The time before each key of a run but the first, in milliseconds. */
function gaps(run: Stroke[]): number[] {
  return run.slice(1).map((stroke, index) => (stroke.from ?? stroke.at) - (run[index]?.at ?? 0));
}

/** A code that proves itself, at the end of a run that is too slow for a scanner. */
function slowCodeOf(run: Stroke[]): Pick<Burst, 'strokes' | 'from'> | undefined {
  return run.length >= SURELY && isCode(run) ? { strokes: run, from: 0 } : undefined;
}

/** Whether more lines must follow: a card or a calendar entry ends with a line that says so. */
function isUnfinished(strokes: Stroke[]): boolean {
  return plainTexts(strokes).some((text) => {
    const what = /^BEGIN:(\w+)/i.exec(text)?.[1];
    const last = text.trimEnd().split('\n').at(-1) ?? '';
    return what !== undefined && last.toUpperCase() !== `END:${what.toUpperCase()}`;
  });
}

/** The end of a line within a code, which no layout changes. */
function lineEnd(ending: Ending, at: number): Stroke {
  const key = ending === 'Tab' ? '\t' : '\n';
  return { key, code: '', shift: false, third: false, caps: false, at, from: at };
}

/** The character that digits spell while Alt is down: of Windows' code page with a zero before, else of ASCII. */
function characterOf(digits: string): string | undefined {
  const number = Number(digits);
  if (number === 0 || number > 255 || (!digits.startsWith('0') && number > 126)) return undefined;
  return new TextDecoder('windows-1252').decode(new Uint8Array([number]));
}
