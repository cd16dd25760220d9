import { describe, expect, test } from 'vitest';

import { BurstDetector, type Burst, type Ending, type Heard, type Press } from './burst';
import { keysOf, press, type Typing } from './typing';

const TICKET = 'U1AG5Y4ARAQ5CP6ACGQ48WD1XTJE0PD04B';

/** What the keys of a scan say on this computer. */
function said(heard: Heard | Burst): string | undefined {
  return 'strokes' in heard ? heard.strokes.map((stroke) => stroke.key).join('') : undefined;
}

function hearAll(detector: BurstDetector, presses: Press[]): Heard[] {
  return presses.map((one) => detector.hear(one));
}

/** Types, and answers with what the end turned out to be. */
function type(
  text: string,
  gap: Typing['gap'],
  end = 'Enter',
  detector = new BurstDetector(),
  from = 1000,
): Heard {
  const keys = keysOf(text, { gap, from });
  hearAll(detector, keys);
  const last = typeof gap === 'function' ? gap(keys.length) : (gap ?? 5);
  return detector.hear(press(end, (keys.at(-1)?.at ?? from) + last));
}

describe('a run of keys', () => {
  test.each([0, 1, 5, 20, 35])('with %i ms between its keys is a scan', (gap) => {
    const heard = type(TICKET, gap);
    expect(heard).toMatchObject({ kind: 'scan', from: 0, ending: 'Enter' });
    expect(said(heard)).toBe(TICKET);
  });

  test('typed by hand is none, however long', () => {
    expect(type('Permanent Mission of the Republic', 60)).toEqual({ kind: 'key' });
  });

  test('that is slow is one where its check characters are right', () => {
    expect(said(type(TICKET, 60))).toBe(TICKET);
    expect(type(TICKET.replace('4B', '4C'), 60)).toEqual({ kind: 'key' });
    expect(said(type(TICKET, 350))).toBeUndefined();
  });

  test('that is short is none', () => {
    expect(type('maria', 5)).toEqual({ kind: 'key' });
  });

  test('may end with Tab', () => {
    expect(type(TICKET, 5, 'Tab')).toMatchObject({ kind: 'scan', ending: 'Tab' });
  });

  test('whose Enter comes late is none', () => {
    const detector = new BurstDetector();
    hearAll(detector, keysOf('ABCDEFG', { gap: 5 }));
    expect(detector.hear(press('Enter', 9000))).toEqual({ kind: 'key' });
  });

  test('leaves out what was typed by hand before it', () => {
    const detector = new BurstDetector();
    hearAll(detector, [press('m', 0), press('a', 200)]);
    expect(type(TICKET, 5, 'Enter', detector)).toMatchObject({ kind: 'scan', from: 0 });
  });

  test('gives back what was typed by hand just before it', () => {
    const detector = new BurstDetector();
    hearAll(detector, [press('m', 790), press('a', 900)]);
    const heard = type('ABCDEFGH', 5, 'Enter', detector);
    expect(heard).toMatchObject({ kind: 'scan', from: 2 });
    expect(said(heard)).toBe('ABCDEFGH');
  });

  test('gives back a letter before it where the code is whole without', () => {
    const detector = new BurstDetector();
    detector.hear(press('m', 900));
    const code = '9982be4e-32cf-4656-a781-62ad45609d12';
    const heard = type(code, 5, 'Enter', detector);
    expect(heard).toMatchObject({ kind: 'scan', from: 1 });
    expect(said(heard)).toBe(code);
  });

  test('may falter once, on a busy computer', () => {
    for (let where = 1; where <= TICKET.length; where++) {
      expect(said(type(TICKET, (index) => (index === where ? 190 : 5)))).toBe(TICKET);
    }
  });

  test('may falter several times near its beginning', () => {
    const text = 'Guest/0815';
    expect(said(type(text, (index) => (index === 2 || index === 4 ? 48 : 5)))).toBe(text);
  });

  test('may falter for longer while its Enter is waited for', () => {
    const text = 'https://example.org/menu';
    const faltering = (index: number) => (index === 20 ? 900 : 5);
    expect(said(type(text, faltering))).toBe(text);
    expect(said(type(TICKET, faltering, 'Enter', new BurstDetector('Enter')))).toBe(TICKET);
  });

  test('may end late, and without its end is not made one with the next code', () => {
    const detector = new BurstDetector('Enter');
    const from = 1000 + 5 * TICKET.length + 700;
    expect(said(type(TICKET, (index) => (index === TICKET.length ? 900 : 5), 'Enter', detector))).toBe(
      TICKET,
    );
    hearAll(detector, keysOf(TICKET, { from: 5000 }));
    const next = keysOf('Guest-0815-4711', { from: 4000 + from });
    expect(hearAll(detector, next)[0]).toMatchObject({ kind: 'begins', missed: { ending: 'pause' } });
    expect(said(detector.hear(press('Enter', (next.at(-1)?.at ?? 0) + 5)))).toBe('Guest-0815-4711');
  });

  test('is over after a shorter pause where pauses are known to end codes', () => {
    const text = 'Guest-0815-4711';
    const detector = new BurstDetector('pause');
    hearAll(detector, keysOf(text));
    const [begins] = hearAll(detector, keysOf(TICKET, { from: 1000 + 5 * text.length + 500 }));
    expect(begins).toMatchObject({ kind: 'begins', missed: { ending: 'pause' } });
  });

  test('is not cut by what is learnt of the scanner meanwhile', () => {
    const detector = new BurstDetector();
    const keys = keysOf(TICKET);
    hearAll(detector, keys.slice(0, 7));
    detector.learn('Tab');
    hearAll(detector, keys.slice(7));
    expect(said(detector.hear(press('Tab', (keys.at(-1)?.at ?? 0) + 5)))).toBe(TICKET);
  });

  test('goes on to the end of a card of several lines', () => {
    const detector = new BurstDetector();
    const lines = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana Silva', '', 'END:VCARD'];
    let from = 1000;
    const heard = lines.map((line) => {
      const keys = keysOf(line, { from: (from += 5) });
      hearAll(detector, keys);
      return detector.hear(press('Enter', (from = (keys.at(-1)?.at ?? from) + 5)));
    });
    expect(heard.slice(0, -1)).toEqual(Array(4).fill({ kind: 'steers' }));
    expect(said(heard.at(-1) ?? { kind: 'key' })).toBe(lines.join('\n'));
    expect(said(type(TICKET, 5, 'Enter', detector, from + 500))).toBe(TICKET);
  });

  test('that was cut within a card is not lost, and does not swallow the next code', () => {
    const detector = new BurstDetector();
    expect(type('BEGIN:VCARD', 5, 'Enter', detector)).toEqual({ kind: 'steers' });
    const [begins] = hearAll(detector, keysOf(TICKET, { from: 5000 }));
    expect(begins).toMatchObject({ kind: 'begins', missed: { ending: 'pause' } });
    expect(said(detector.hear(press('Enter', 5175)))).toBe(TICKET);
  });

  test('is not broken by the Shift of its capitals', () => {
    const detector = new BurstDetector();
    let at = 0;
    for (const key of 'ABCDEFGH') {
      detector.hear(press('Shift', (at += 2)));
      detector.hear(press(key, (at += 2)));
    }
    expect(said(detector.hear(press('Enter', at + 3)))).toBe('ABCDEFGH');
  });

  test('of a key that is held down is none', () => {
    const detector = new BurstDetector();
    detector.hear(press('a', 0));
    for (let at = 500; at < 2000; at += 30) detector.hear(press('a', at, { repeats: true }));
    expect(detector.rest()).toEqual({ kind: 'key' });
  });
});

describe('a pause', () => {
  test('ends a run that is surely a scan', () => {
    const detector = new BurstDetector();
    hearAll(detector, keysOf(TICKET));
    expect(detector.patience).toBe(120);
    const heard = detector.rest();
    expect(heard).toMatchObject({ kind: 'scan', ending: 'pause' });
    expect(said(heard)).toBe(TICKET);
    expect(detector.rest()).toEqual({ kind: 'key' });
  });

  test('ends no short run, which may be a hand that slipped', () => {
    const detector = new BurstDetector();
    hearAll(detector, keysOf('asdfghj'));
    expect(detector.rest()).toEqual({ kind: 'key' });
  });

  test('is waited for longer where an Enter is known to come', () => {
    const detector = new BurstDetector('Enter');
    hearAll(detector, keysOf(TICKET));
    expect(detector.patience).toBe(1000);
  });

  test('is waited for longer after what is not whole by itself, unless pauses are known to end it', () => {
    const detector = new BurstDetector();
    hearAll(detector, keysOf('Guest-0815-4711'));
    expect(detector.patience).toBe(1000);
    expect(said(detector.rest())).toBe('Guest-0815-4711');
    hearAll(detector, keysOf('Guest-0815-4712', { from: 5000 }));
    expect(detector.patience).toBe(400);
  });

  test('that a late Enter follows has taken that Enter with it', () => {
    const detector = new BurstDetector();
    hearAll(detector, keysOf(TICKET));
    detector.rest();
    expect(detector.hear(press('Enter', 1350))).toEqual({ kind: 'steers' });
    expect(detector.hear(press('Enter', 2500))).toEqual({ kind: 'key' });
  });
});

describe('what a scanner sends beside its code', () => {
  test.each<[string, Partial<Press>]>([
    ['Escape', { code: 'Escape' }],
    ['F5', { code: 'F5' }],
    ['z', { code: 'KeyZ', commands: true }],
    ['F4', { code: 'F4', commands: true, alt: true }],
    ['Backspace', { code: 'Backspace' }],
    ['ArrowLeft', { code: 'ArrowLeft' }],
  ])('%s presses nothing, and the code is whole', (key, more) => {
    const detector = new BurstDetector();
    const keys = keysOf(TICKET);
    hearAll(detector, keys.slice(0, 12));
    expect(detector.hear(press(key, (keys[11]?.at ?? 0) + 2, more))).toEqual({ kind: 'steers' });
    hearAll(detector, keys.slice(12));
    expect(said(detector.hear(press('Enter', (keys.at(-1)?.at ?? 0) + 5)))).toBe(TICKET);
  });

  test('a second Enter answers nothing', () => {
    const detector = new BurstDetector();
    type(TICKET, 5, 'Enter', detector);
    expect(detector.hear(press('Enter', 1175))).toEqual({ kind: 'steers' });
    expect(detector.hear(press('Enter', 1900))).toEqual({ kind: 'key' });
  });

  test('Ctrl+M is an Enter', () => {
    const detector = new BurstDetector();
    hearAll(detector, keysOf(TICKET));
    const heard = detector.hear(press('m', 1170, { code: 'KeyM', commands: true }));
    expect(heard).toMatchObject({ kind: 'scan', ending: 'Enter' });
    expect(said(heard)).toBe(TICKET);
  });

  test('digits with Alt down spell its characters', () => {
    const detector = new BurstDetector();
    const text = '{"i":[2,"é"]}';
    let at = 1000;
    for (const letter of text) {
      detector.hear(press('Alt', (at += 4), { commands: true, alt: true }));
      for (const digit of `0${String(letter.charCodeAt(0)).padStart(3, '0')}`) {
        const key = press(digit, (at += 4), { code: `Numpad${digit}`, commands: true, alt: true });
        expect(detector.hear(key)).toEqual({ kind: 'steers' });
      }
      detector.release('Alt', (at += 4));
    }
    expect(said(detector.hear(press('Enter', at + 4)))).toBe(text);
  });

  test('after a hand, the same keys are the hand’s', () => {
    const detector = new BurstDetector();
    hearAll(detector, [press('t', 0), press('h', 30), press('e', 160)]);
    expect(detector.hear(press('Backspace', 260))).toEqual({ kind: 'key' });
    expect(detector.hear(press('Escape', 600))).toEqual({ kind: 'key' });
  });
});

/** Numbers that look random, the same in each run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

const printable = (next: (below: number) => number, length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x20 + next(0x5f))).join('');

test('whatever a hand types is never a scan', () => {
  const next = random(1);
  for (let round = 0; round < 500; round++) {
    const detector = new BurstDetector(next(2) ? 'Enter' : undefined);
    const text = printable(next, 1 + next(120));
    const keys = keysOf(text, { gap: () => 60 + next(341) });
    const ends = ['Enter', 'Tab', 'Escape', 'ArrowDown'];
    const heard = keys.flatMap((key) => [
      detector.hear(key),
      ...(next(20) === 0 ? [detector.rest(), detector.hear(press(ends[next(4)] ?? '', key.at + 60))] : []),
    ]);
    heard.push(detector.rest(), detector.hear(press('Enter', (keys.at(-1)?.at ?? 0) + 60)));
    expect(heard.filter(({ kind }) => kind === 'scan' || kind === 'steers')).toEqual([]);
    expect(heard.filter((each) => each.kind === 'begins' && each.missed)).toEqual([]);
  }
});

test('whatever a scanner types is one scan, with every character', () => {
  const next = random(2);
  const endings: Ending[] = ['Enter', 'Tab'];
  for (let round = 0; round < 500; round++) {
    const detector = new BurstDetector(next(2) ? 'Enter' : undefined);
    const text = printable(next, 6 + next(295));
    if (/^BEGIN:/i.test(text)) continue;
    const pace = next(31);
    const hiccup = next(text.length * 2);
    const gap = (index: number) => (index === hiccup ? 36 + next(160) : next(pace + 1));
    const keys = keysOf(text, { gap });
    const ending = endings[next(2)] ?? 'Enter';
    const heard = hearAll(detector, [...keys, press(ending, (keys.at(-1)?.at ?? 0) + next(30))]);
    const scans = heard.filter((each) => each.kind === 'scan');
    expect(scans).toHaveLength(1);
    expect(scans.map(said)).toEqual([text]);
    expect(scans).toMatchObject([{ from: 0, ending }]);
  }
});
