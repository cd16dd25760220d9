// How long guests wait: from when a code was seen to when the answer was painted, stage by stage.

import { createContext } from 'svelte';

import type { Took } from '../api/wire';

/** By what somebody was shown to the desk. */
export type Source = 'camera' | 'scanner';

/** The stages of an answer, in milliseconds each: they add up to the whole. */
export interface Stages {
  /** From the frame to the text of the code, or from a scanner's last key to what it may say. */
  read: number;
  /** To the outcome, its entries written but not yet safe. */
  judged: number;
  /** To when they are durable: no power cut takes them. */
  durable: number;
  /** To when the answer is on the screen. */
  painted: number;
}

/** An answer that was measured. */
export interface Measured extends Stages {
  source: Source;
  all: number;
}

/** The stages in their order. */
export const STAGES = ['read', 'judged', 'durable', 'painted'] as const;

/** How many of the last answers are kept. */
const KEPT = 200;

export class Latency {
  /** The answers that were measured, the latest last. */
  answers = $state.raw<Measured[]>([]);

  /** An answer is about to be painted: it was seen and asked for at these instants of `performance.now()`. */
  answered(source: Source, seen: number, asked: number, took: Took): void {
    void painted().then((at) => {
      const [judged, durable] = [took.judged / 1000, (took.durable - took.judged) / 1000];
      const all = at - seen;
      const read = asked - seen;
      const measured = { source, read, judged, durable, painted: all - read - judged - durable, all };
      this.answers = [...this.answers.slice(1 - KEPT), measured];
    });
  }

  /** How many answers of a source were measured, and of each stage the median and what 19 of 20 stay below. */
  of(source: Source): { count: number; median: Measured; most: Measured } | undefined {
    const answers = this.answers.filter((answer) => answer.source === source);
    if (answers.length === 0) return undefined;
    const at = (part: number): Measured => {
      const figure = (key: keyof Stages | 'all') =>
        quantile(
          answers.map((answer) => answer[key]),
          part,
        );
      const [read, judged, durable] = [figure('read'), figure('judged'), figure('durable')];
      return { source, read, judged, durable, painted: figure('painted'), all: figure('all') };
    };
    return { count: answers.length, median: at(0.5), most: at(0.95) };
  }
}

/** The figure below which `part` of some figures lie. */
export function quantile(figures: number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** When what is on the page now has been painted, by `performance.now()`. */
function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      // What a frame's callbacks put off comes after its paint.
      setTimeout(() => {
        done(performance.now());
      });
    });
  });
}

export const [getLatency, setLatency] = createContext<Latency>();
