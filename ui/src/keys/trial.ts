// What a scan of the test card tells about a scanner and the keyboard layout of this computer.

import type { Burst, Ending } from './burst';
import { KEYBOARDS, LAYOUTS, type Layout } from './layouts';
import { computerLayout, placesText, turnedCase, typedText } from './readings';

/** In one word, what is to be said of a scanner. */
export type Word =
  /** It was another code, or a hand. */
  | 'other_code'
  /** Characters were lost, or came twice. */
  | 'damaged'
  /** So slow that it may be taken for a hand. */
  | 'slow'
  /** Nothing closes its codes. */
  | 'no_ending'
  /** All is right, although Caps Lock is on. */
  | 'caps_lock'
  /** All is right, although scanner and computer have different layouts. */
  | 'other_layout'
  /** All is right. */
  | 'works';

/** What a scan told. */
export interface Finding {
  word: Word;
  /** The layout to which the scanner is set; none where it could not be told. */
  scanner?: Layout;
  /** The layout of this computer; none where it could not be told. */
  computer?: Layout;
  /** Whether what this computer makes of the scanner's keys is right as it is. */
  isPlain: boolean;
  /** Whether Caps Lock was on. */
  caps: boolean;
  ending: Ending;
  /** The mean time between two keys, in milliseconds. */
  gap: number;
  /** How many characters were lost. */
  lost: number;
  /** How many characters came twice, or from nowhere. */
  doubled: number;
}

/** Slower scanners are hard to tell from a hand, in milliseconds from key to key. */
const SLOW = 35;
/** Where fewer of its characters are in what was read, it was another code. */
const ENOUGH = 0.7;

/** What a scan tells, of a card that bears one of these texts. */
export function finding(burst: Burst, cards: string[]): Finding {
  const { strokes, ending } = burst;
  const caps = strokes.some((stroke) => stroke.caps);
  const typed = typedText(strokes);
  const first = strokes[0]?.at ?? 0;
  const gap = ((strokes.at(-1)?.at ?? 0) - first) / Math.max(1, strokes.length - 1);
  const computer = computerLayout(strokes);
  const common = { computer, caps, ending, gap: Math.round(gap), lost: 0, doubled: 0 };

  // By whichever reading most of a card comes out; the computer's own layout first where several do equally well.
  const layouts = [...new Set([...(computer ? [computer] : []), ...LAYOUTS])];
  let best: { layout?: Layout; text: string; card: string; right: number } | undefined;
  const weigh = (text: string | undefined, layout?: Layout) => {
    for (const card of cards) {
      if (text === undefined) continue;
      const right = commonLength(text, card) / Math.max(text.length, card.length);
      if (right > (best?.right ?? 0)) best = { layout, text, card, right };
    }
  };
  for (const layout of layouts) weigh(placesText(strokes, KEYBOARDS[layout], true), layout);
  weigh(typed);
  if (caps && typed !== undefined) weigh(turnedCase(typed));
  if (!best || best.right < ENOUGH) return { word: 'other_code', isPlain: false, ...common };

  const { text, card, layout } = best;
  const shared = commonLength(text, card);
  const all = {
    ...common,
    scanner: layout ?? computer,
    isPlain: typed === card,
    lost: card.length - shared,
    doubled: text.length - shared,
  };
  return { word: wordOf(all), ...all };
}

function wordOf({ lost, doubled, gap, ending, caps, isPlain }: Omit<Finding, 'word'>): Word {
  if (lost > 0 || doubled > 0) return 'damaged';
  if (gap > SLOW) return 'slow';
  if (ending === 'pause') return 'no_ending';
  if (isPlain) return 'works';
  return caps ? 'caps_lock' : 'other_layout';
}

/** The length of the longest text that both hold in this order. */
function commonLength(one: string, other: string): number {
  let row = new Uint16Array(other.length + 1);
  for (const letter of one) {
    const next = new Uint16Array(row.length);
    for (let index = 0; index < other.length; index++) {
      next[index + 1] =
        other[index] === letter ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
