// The keys of a scan that the page was not told of: WebKitGTK keeps those to itself that an input method takes.

import { BurstDetector, type Burst } from './burst';
import { isPlace, type Stroke } from './readings';
import type { KeyPress } from '../api/wire';

/** The strokes of `burst`, whole, from the keys that were pressed last. What this computer makes of a key is known of
 * those only that the page was told of. */
export function withMissing(burst: Burst, pressed: KeyPress[]): Stroke[] {
  const told = burst.strokes.filter(({ code }) => isPlace(code));
  const runs = runsOf(pressed, burst.ending);
  const whole = runs.findLast((run) => isWithin(told, run));
  if (!whole) return burst.strokes;
  let next = 0;
  return whole.map((stroke) => {
    const known = told[next];
    if (!known || !isSame(known, stroke)) return stroke;
    next++;
    return { ...stroke, key: known.key };
  });
}

/** The runs in which keys were pressed at a scanner's speed. */
function runsOf(pressed: KeyPress[], ending: Burst['ending']): Stroke[][] {
  const detector = new BurstDetector(ending);
  const runs: Stroke[][] = [];
  for (const { place, shift, third, caps, at } of pressed) {
    const key = place === 'Enter' || place === 'Tab' ? place : 'Dead';
    const press = { key, code: place, shift, third, caps, at };
    const heard = detector.hear({ ...press, commands: false, alt: false, repeats: false });
    if (heard.kind === 'scan') runs.push(heard.strokes);
    if (heard.kind === 'begins' && heard.missed) runs.push(heard.missed.strokes);
  }
  const last = detector.rest();
  if (last.kind === 'scan') runs.push(last.strokes);
  return runs;
}

/** Whether the keys that were told are within a run, in this order. */
function isWithin(told: Stroke[], run: Stroke[]): boolean {
  let next = 0;
  for (const stroke of run) {
    const known = told[next];
    if (known && isSame(known, stroke)) next++;
  }
  return next === told.length;
}

function isSame(one: Stroke, other: Stroke): boolean {
  return one.code === other.code && one.shift === other.shift && one.third === other.third;
}
