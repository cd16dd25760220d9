import { describe, expect, test } from 'vitest';

import { LAYOUTS, type Layout } from './layouts';
import { computerLayout, readings, turnedCase } from './readings';
import { isOurTicket, provesItself } from './shapes';
import { keysOf } from './typing';

const TICKET = 'U1AG5Y4ARAQ5CP6ACGQ48WD1XTJE0PD04B';

/** Codes as they stand on tickets of this and other systems. */
const CODES = [
  TICKET,
  '9982be4e-32cf-4656-a781-62ad45609d12',
  '{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}',
  '{"registrant_id":"1","checkin_secret":"0f4bd1a2-7a3f-4d0e-9f1c-2f5f3a1b2c3d","event_id":"7","server_url":"https://indico.un.org"}',
  '==wQ8Ymh6HcGfyZ/kLpTqRsUvXxAa+Bb0DdEeIiJjKnMoNtVuWz9215834FgOPrSlCc',
  '5f2c9a1e-0000-4abc-8def-0123456789ab/qeMO/JaequbcborXohWZvbibTtGXJgXGvhPh8WoCGUQ=',
  'A-1B2C3D4',
  'k7zq2wmy4xhb9cde3fgjnprstuva5w8y',
  '0814847311126137001',
  'https://example.org/e?id=7&x=%20#a',
  "abc 'quoted' ~^`|\\<>!@$*()_;.,",
];

const COMPUTERS: Layout[] = [
  'us',
  'fr',
  'de',
  'gb',
  'es',
  'ru',
  'ara',
  'il',
  'gr',
  'tr',
  'it',
  'pt',
  'br',
  'ch',
  'be',
  'se',
  'latam',
  'jp',
];

describe.each(COMPUTERS)('on a computer with the layout %s', (computer) => {
  describe.each([false, true])('with Caps Lock %s', (caps) => {
    test.each(CODES)('a scanner for US keyboards says %s', (code) => {
      const strokes = keysOf(code, { computer, caps });
      expect(readings(strokes).map(({ text }) => text)).toContain(code);
      expect(readings(strokes, 'us')[0].text).toBe(code);
    });
  });
});

/** Layouts that write all of plain ASCII, so that a scanner can be set to them. */
const LATIN: Layout[] = ['us', 'gb', 'fr', 'be', 'de', 'ch', 'es', 'it', 'se', 'tr', 'br', 'latam'];

describe.each(LATIN)('a scanner that is set to %s', (scanner) => {
  const codes = CODES.filter((code) => !/[\\~^`|'<>]/.test(code) && canType(code, scanner));

  test('can be tried with most codes', () => {
    expect(codes.length).toBeGreaterThan(5);
  });

  test('is read by what the computer makes of it where that has the same layout', () => {
    for (const code of codes) {
      const strokes = keysOf(code, { scanner, computer: scanner });
      expect(readings(strokes)[0].text).toBe(code);
      const shouted = keysOf(code, { scanner, computer: scanner, caps: true });
      expect(readings(shouted).map(({ text }) => text)).toContain(code);
    }
  });

  test('is read by its places on any other computer', () => {
    for (const computer of COMPUTERS) {
      for (const code of codes) {
        const strokes = keysOf(code, { scanner, computer, caps: computer === 'ru' });
        expect(readings(strokes).map(({ text }) => text)).toContain(code);
        expect(readings(strokes, scanner)[0].text).toBe(code);
      }
    }
  });
});

function canType(code: string, scanner: Layout): boolean {
  try {
    keysOf(code, { scanner });
    return true;
  } catch {
    return false;
  }
}

describe('the readings of a run', () => {
  test('are one where scanner and computer agree', () => {
    const [first, ...others] = readings(keysOf('0814847311126137001'));
    expect(first).toEqual({ text: '0814847311126137001', reader: 'computer', turned: false });
    expect(others.every(({ text }) => text !== first.text)).toBe(true);
  });

  test('begin with the places where the keys are not plain', () => {
    expect(readings(keysOf('Guest-12', { computer: 'ru' }))[0]).toMatchObject({
      text: 'Guest-12',
      reader: 'us',
    });
  });

  test('begin with the keys where they are plain', () => {
    expect(readings(keysOf('Guest/12', { scanner: 'fr', computer: 'fr' }))[0]).toMatchObject({
      text: 'Guest/12',
      reader: 'computer',
    });
  });

  test('have every digit of the number block, whether it writes digits or steers', () => {
    const strokes = keysOf('4711').map((stroke, index) => ({
      ...stroke,
      code: `Numpad${'4711'.charAt(index)}`,
      key: ['ArrowLeft', 'Home', 'End', 'End'][index] ?? '',
    }));
    expect(readings(strokes)[0].text).toBe('4711');
  });

  test('come out of an input method by the places of the keys', () => {
    const strokes = keysOf(TICKET).map((stroke) => ({ ...stroke, key: 'Process' }));
    expect(readings(strokes)[0].text).toBe(TICKET);
  });

  test('lose no character to a dead key', () => {
    for (const computer of ['fr', 'de', 'es'] as const) {
      const code = 'a[b]c{d}e\'f"g^h`i~j';
      expect(readings(keysOf(code, { computer })).map(({ text }) => text)).toContain(code);
    }
    const own = keysOf('a^b ^', { scanner: 'de', computer: 'de' });
    expect(readings(own).map(({ text }) => text)).toContain('a^b ^');
  });
});

test.each(LAYOUTS.filter((layout) => layout !== 'ch'))('the layout %s is known by its keys', (computer) => {
  const text = 'Usher:test?ABC&xyz=09%$+-_.{}"[];/QWERTYqwertyZMzm@#';
  expect(computerLayout(keysOf(text, { computer }))).toBe(computer);
  expect(computerLayout(keysOf(text, { computer, caps: true }))).toBe(computer);
});

test('letters of the other case', () => {
  expect(turnedCase('aBc-1 é İ ß')).toBe('AbC-1 É i ß');
});

test('a ticket of ours is known by its check characters', () => {
  expect(isOurTicket(TICKET)).toBe(true);
  expect(isOurTicket(TICKET.toLowerCase())).toBe(true);
  expect(isOurTicket(TICKET.slice(0, -1) + 'C')).toBe(false);
  expect(isOurTicket(TICKET.replace('5Y', 'Y5'))).toBe(false);
  expect(provesItself('{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}')).toBe(true);
  expect(provesItself('{"i":[2,"indico.un.org"')).toBe(false);
  expect(provesItself('9982be4e-32cf-4656-a781-62ad45609d12::Li::Na')).toBe(true);
  expect(provesItself('maria')).toBe(false);
});
