// A hand scanner is a keyboard that types faster than anybody: a run of keys, closed by Enter or Tab, is a scan.
// Keys are told by the time between them alone: on average, since a busy computer lets single keys wait. A run
// that turns out to be a scan is taken back out of whatever field it was typed into. A code of several lines, such
// as a contact card, is one scan: the Enters within it belong to it.

/** The longest time between two keys of a scanner, on average, in milliseconds. */
const FASTEST_HAND = 35;
/** The longest time for which a busy computer may let one key of a run wait, in milliseconds. */
const HICCUP = 120;
/** Shorter runs are typing: no ticket is that short. */
const SHORTEST = 6;

/** What a scanner ends a code with; some send a line feed or a carriage return as a letter. */
const ENDS = new Set(['Enter', 'Tab', '\n', '\r']);

/** A key as the detector sees it. */
export interface Stroke {
  /** `KeyboardEvent.key`. */
  key: string;
  /** When it was pressed, in milliseconds. */
  at: number;
}

/** What a key turned out to be. */
export type Heard =
  /** The first key of a run: what stands in the field now is what to put back if the run becomes a scan. */
  | { kind: 'begins' }
  /** One more key of a run. */
  | { kind: 'runs' }
  /** The end of a scan; `before` was typed by hand in the same run. */
  | { kind: 'scan'; text: string; before: string }
  /** The end of a line in a code of several: not an Enter of anybody. */
  | { kind: 'line' }
  /** Nothing to do with scanning. */
  | { kind: 'key' };

/** Tells a hand scanner from a hand. */
export class BurstDetector {
  #run: Stroke[] = [];

  /** Hears one key. */
  hear(stroke: Stroke): Heard {
    const { key, at } = stroke;
    const last = this.#run.at(-1);
    if (ENDS.has(key)) {
      const run = this.#run;
      const heard: Heard = last && at - last.at <= HICCUP ? endOf(run) : { kind: 'key' };
      if (heard.kind === 'scan' && goesOn(heard.text)) {
        run.push({ key: key === 'Tab' ? '\t' : '\n', at });
        return { kind: 'line' };
      }
      this.forget();
      return heard;
    }
    // A scanner presses Shift for capitals: it is no key of the run, and does not end it.
    if (key === 'Shift' || key === 'CapsLock') return { kind: 'key' };
    if ([...key].length !== 1) {
      this.forget();
      return { kind: 'key' };
    }
    if (last && at - last.at <= HICCUP) {
      this.#run.push(stroke);
      return { kind: 'runs' };
    }
    this.#run = [stroke];
    return { kind: 'begins' };
  }

  /** Whether the last keys came at a scanner's speed, and the next one may at `now`. */
  isRunning(now: number): boolean {
    const [before, last] = this.#run.slice(-2);
    return !!before && !!last && last.at - before.at <= FASTEST_HAND && now - last.at <= HICCUP;
  }

  /** Forgets the run. */
  forget(): void {
    this.#run = [];
  }
}

/** What a closed run was: a scan from the first key on that another one followed at a scanner's speed. */
function endOf(run: Stroke[]): Heard {
  const gap = (from: number, to: number) => (run[to]?.at ?? 0) - (run[from]?.at ?? 0);
  const last = run.length - 1;
  let from = 0;
  while (from < last && gap(from, from + 1) > FASTEST_HAND) from++;
  if (last - from + 1 < SHORTEST || gap(from, last) > FASTEST_HAND * (last - from)) return { kind: 'key' };
  const keys = run.map((stroke) => stroke.key);
  return { kind: 'scan', text: keys.slice(from).join(''), before: keys.slice(0, from).join('') };
}

/** Whether more lines must follow: a card or a calendar entry ends with a line that says so. */
function goesOn(text: string): boolean {
  const what = /^BEGIN:(\w+)/i.exec(text)?.[1];
  if (!what) return false;
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return last.toUpperCase() !== `END:${what.toUpperCase()}`;
}

/** How long to wait before a run is surely no scan, in milliseconds. */
export const SURE = HICCUP + 5;
