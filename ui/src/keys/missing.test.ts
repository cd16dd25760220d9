import { expect, test } from 'vitest';

import type { KeyPress } from '../api/wire';
import { withMissing } from './missing';
import { readings } from './readings';
import { keysOf } from './typing';

const CODE = '{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}';

/** The keys as they are pressed, with an Enter after them. */
function pressed(text: string, from: number): KeyPress[] {
  const keys = keysOf(text, { from }).map(({ code, shift, third, caps, at }) => ({
    place: code,
    shift,
    third,
    caps,
    at,
  }));
  const enter = { place: 'Enter', shift: false, third: false, caps: false, at: (keys.at(-1)?.at ?? 0) + 5 };
  return [...keys, enter];
}

test('keys that an input method took are found among those that were pressed', () => {
  // A dead key and the one after it come without place, the second one twice.
  const told = keysOf(CODE, { computer: 'fr' }).flatMap((stroke, index, all) => {
    const isTaken = stroke.key === 'Dead' || all[index - 1]?.key === 'Dead';
    const unknown = { ...stroke, key: 'Unidentified', code: 'Unidentified', shift: false };
    return isTaken ? (stroke.key === 'Dead' ? [unknown] : [unknown, unknown]) : [stroke];
  });
  expect(told.some(({ code }) => code === 'Unidentified')).toBe(true);
  const kept = [...pressed('U1AG5Y4ARAQ5CP6ACGQ48WD1XTJE0PD04B', 1000), ...pressed(CODE, 5000)];
  const later = [...kept, ...pressed('A-1B2C3D4', 9000)];
  for (const all of [kept, later]) {
    const whole = withMissing({ strokes: told, from: 0, ending: 'Enter' }, all);
    expect(readings(whole).map(({ text }) => text)).toContain(CODE);
  }
});

test('where nothing was kept the run stays as it is', () => {
  const strokes = keysOf(CODE);
  expect(withMissing({ strokes, from: 0, ending: 'Enter' }, [])).toBe(strokes);
});
