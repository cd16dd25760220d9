// What the arrival curve counts and where it draws it. Instants are milliseconds since 1970.

const MINUTE = 60_000;

/** How long each bar lasts. */
export const BIN = 5 * MINUTE;

/** From how long before the cutoff arrivals are drawn, if nobody came earlier. */
const LEAD = 45 * MINUTE;

/** How long after the cutoff the axis reaches from the beginning. */
const TAIL = 10 * MINUTE;

/** More than this is not drawn: whoever came earlier is counted at the start of the axis. */
const LONGEST = 8 * 60 * MINUTE;

/** The steps between the times of the axis, in minutes. */
const TIME_STEPS = [5, 10, 15, 30, 60, 120];

/** The steps between the counts of the axis go by these, times a power of ten. */
const COUNT_STEPS = [1, 2, 5, 10];

/** At most so many spaces lie between the counts of the axis. */
const COUNT_SPACES = 5;

export interface Axis {
  from: number;
  to: number;
}

/** The arrivals of five minutes. */
export interface Bin {
  from: number;
  to: number;
  onTime: number;
  late: number;
  /** How many are in at its end. */
  total: number;
  /** Whether it is not over. */
  running: boolean;
}

/** An instant as the program is told of it. */
export function written(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}

function floor(at: number): number {
  return Math.floor(at / BIN) * BIN;
}

function ceil(at: number): number {
  return Math.ceil(at / BIN) * BIN;
}

/** The stretch of time that is drawn. */
export function axis(first: number | undefined, cutoff: number, now: number, end: number): Axis {
  const start = floor(Math.min(cutoff - LEAD, first ?? Infinity));
  const to = Math.max(Math.min(Math.max(cutoff + TAIL, ceil(now)), end), cutoff - LEAD + BIN);
  return { from: Math.max(start, floor(to) - LONGEST), to };
}

/** How many of `arrivals`, which are in order, came before `at`. */
export function cumulative(arrivals: number[], at: number): number {
  let [low, high] = [0, arrivals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((arrivals[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bars that have begun by `now`. */
export function bins(arrivals: number[], { from, to }: Axis, lateFrom: number, now: number): Bin[] {
  const all: Bin[] = [];
  for (let at = from; at < to && at <= now; at += BIN) {
    const until = Math.min(at + BIN, to);
    const before = cumulative(arrivals, at);
    const total = cumulative(arrivals, until);
    const border = Math.min(Math.max(lateFrom, at), until);
    const onTime = cumulative(arrivals, border) - before;
    all.push({ from: at, to: until, onTime, late: total - before - onTime, total, running: now < until });
  }
  return all;
}

/**
 * The times that are written under the axis, at least `apart` away from each other where the axis is `width` wide.
 * `minuteOfDay` is what the event's clock shows, so that they fall on its full hours.
 */
export function timeTicks(
  { from, to }: Axis,
  width: number,
  apart: number,
  minuteOfDay: (at: number) => number,
): number[] {
  const fits = (step: number) => ((step * MINUTE) / (to - from)) * width >= apart;
  const step = TIME_STEPS.find(fits) ?? 240;
  const ticks: number[] = [];
  for (let at = ceil(from); at <= to; at += BIN) {
    if (minuteOfDay(at) % step === 0) ticks.push(at);
  }
  return ticks;
}

/** The counts that are written beside the axis, from 0 to one that is not below `most`. */
export function countTicks(most: number): number[] {
  const least = Math.max(most, COUNT_SPACES) / COUNT_SPACES;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (COUNT_STEPS.find((step) => step * power >= least) ?? 10) * power;
  const spaces = Math.ceil(Math.max(most, 1) / step);
  return Array.from({ length: spaces + 1 }, (_, index) => index * step);
}

/** A line that rises by one at each arrival within `from` and `to`, as the `d` of an SVG path. */
export function steps(
  arrivals: number[],
  { from, to }: Axis,
  x: (at: number) => number,
  y: (count: number) => number,
): string {
  const short = (value: number) => String(Math.round(value * 100) / 100);
  const first = cumulative(arrivals, from);
  const last = cumulative(arrivals, to);
  let path = `M${short(x(from))} ${short(y(first))}`;
  arrivals.slice(first, last).forEach((at, index) => {
    path += `H${short(x(at))}V${short(y(first + index + 1))}`;
  });
  return `${path}H${short(x(to))}`;
}
