// The hand scanner of this computer: how its codes are read, what is known of it, and the trial of it in Set-up.

import { createContext } from 'svelte';

import { scanner as program } from '../api/ipc';
import type { KnownScanner, ScannerCard } from '../api/wire';
import { BurstDetector, type Burst } from '../keys/burst';
import { LAYOUTS, type Layout } from '../keys/layouts';
import { withMissing } from '../keys/missing';
import { computerLayout, isPlace, readings, type Reader, type Reading, type Stroke } from '../keys/readings';
import { finding, type Finding } from '../keys/trial';

/** In a trial nobody types, and the slowest scanner is heard out. */
const IN_A_TRIAL = { fastestHand: 300, hiccup: 1000, lull: 1000, pause: 1000, late: 1000 };
/** How long it is said that scans are decoded, in milliseconds. */
const SAID = 30_000;

/** That scans are read although the keys say something else. */
export interface Notice {
  caps: boolean;
  /** The layouts of the computer and of the scanner, where they differ. */
  computer?: Layout;
  scanner?: Layout;
}

/** A scan: its keys, and what they may say by each keyboard, the likelier first. */
export interface Read {
  /** Which one it is of all that were read, from 1. */
  number: number;
  strokes: Stroke[];
  readings: readonly Reading[];
  texts: string[];
}

export class Scanner {
  /** What the last trial found. */
  known = $state.raw<KnownScanner>();
  /** What is to be said of the last scan; each is said once. */
  notice = $state.raw<Notice>();
  /** The card of the trial that runs; none while none does. */
  card = $state.raw<ScannerCard>();
  /** What the last scan of the trial told. */
  finding = $state.raw<Finding>();

  readonly #detector = new BurstDetector();
  readonly #inTrial = new BurstDetector(undefined, IN_A_TRIAL);
  /** By which keyboard the last scan was surely right. */
  #reader: Reader | undefined;
  #said: string[] = [];
  #reads = 0;
  /** Up to which scan is known; an earlier one teaches nothing. */
  #learnt = 0;

  /** The detector that hears now. */
  get detector(): BurstDetector {
    return this.card ? this.#inTrial : this.#detector;
  }

  /** Asks what is known of the scanner. */
  async begin(): Promise<void> {
    const known = await program.known();
    if (known) this.#take(known);
  }

  /** What a scan may say. */
  async read(burst: Burst): Promise<Read> {
    const strokes = await wholeOf(burst);
    const all = readings(strokes, this.#reader);
    return { number: ++this.#reads, strokes, readings: all, texts: all.map(({ text }) => text) };
  }

  /** Learns from a scan for which keyboard the scanner types. Nobody waits for that. */
  async learn({ number, strokes, readings, texts }: Read): Promise<void> {
    if (readings.length === 1) return;
    try {
      const { index, certain } = await program.rightReading(texts);
      const right = readings[index];
      // A later scan, or a trial, knows better.
      const isLatest = number > this.#learnt;
      if (isLatest) this.#learnt = number;
      if (isLatest && certain && right) this.#learn(strokes, right.reader, right.turned);
    } catch {
      // The scan itself said what is wrong.
    }
  }

  /** Begins the trial: from now on nothing that is scanned gets to the door. */
  async try(): Promise<void> {
    const card = await program.card();
    this.finding = undefined;
    this.#inTrial.forget();
    this.card = card;
  }

  endTrial(): void {
    this.card = undefined;
    this.finding = undefined;
  }

  /** Takes a scan of the trial. */
  async tried(burst: Burst): Promise<void> {
    const { card } = this;
    if (!card) return;
    const strokes = await wholeOf(burst);
    const found = finding({ ...burst, strokes }, [card.text, card.ticket]);
    this.finding = found;
    if (found.word === 'other_code' || found.word === 'damaged') return;
    const reader = found.scanner === found.computer ? undefined : found.scanner;
    const known: KnownScanner = {
      reader: reader ?? 'computer',
      ending: found.ending,
      gap: found.gap,
    };
    this.#take(known);
    await program.remember(known);
  }

  #take(known: KnownScanner): void {
    this.#learnt = this.#reads;
    this.known = known;
    const reader = (['computer', ...LAYOUTS] as Reader[]).find((each) => each === known.reader);
    this.#reader = reader;
    this.#detector.learn(known.ending);
  }

  /** Remembers by which keyboard a scan was right, and says once what stands between scanner and computer. */
  #learn(strokes: Stroke[], reader: Reader, turned: boolean): void {
    this.#reader = reader;
    const caps = turned || (reader === 'us' && strokes.some((stroke) => stroke.caps));
    const computer = computerLayout(strokes);
    const differs = reader !== 'computer' && reader !== computer;
    if (!caps && !differs) return;
    const notice: Notice = differs ? { caps, computer, scanner: reader } : { caps };
    const what = JSON.stringify(notice);
    if (this.#said.includes(what)) return;
    this.#said.push(what);
    this.notice = notice;
    setTimeout(() => {
      if (this.notice === notice) this.notice = undefined;
    }, SAID);
  }
}

/** The keys of a scan, with those of which an input method told the page nothing. */
async function wholeOf(burst: Burst): Promise<Stroke[]> {
  if (burst.strokes.every(({ key, code }) => key !== 'Unidentified' || isPlace(code))) return burst.strokes;
  try {
    return withMissing(burst, await program.pressedKeys());
  } catch {
    return burst.strokes;
  }
}

export const [getScanner, setScanner] = createContext<Scanner>();
