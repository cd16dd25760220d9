import { describe, expect, test } from 'vitest';

import { BurstDetector, type Heard } from './burst';

const TICKET = 'U17K2M0123456789ABCDEFGHJKMNPQRS42';

function type(text: string, gap: number, end = 'Enter', detector = new BurstDetector()): Heard {
  let at = 1000;
  for (const key of text) detector.hear({ key, at: (at += gap) });
  return detector.hear({ key: end, at: at + gap });
}

describe('a run of keys', () => {
  test.each([0, 1, 5, 20, 35])('with %i ms between its keys is a scan', (gap) => {
    expect(type(TICKET, gap)).toEqual({ kind: 'scan', text: TICKET, before: '' });
  });

  test('typed by hand is none, however long', () => {
    expect(type(TICKET, 60)).toEqual({ kind: 'key' });
  });

  test('that is short is none', () => {
    expect(type('maria', 5)).toEqual({ kind: 'key' });
  });

  test('may end with Tab', () => {
    expect(type(TICKET, 5, 'Tab')).toEqual({ kind: 'scan', text: TICKET, before: '' });
  });

  test('whose Enter comes late is none', () => {
    const detector = new BurstDetector();
    type(TICKET, 5, 'F13', detector);
    expect(detector.hear({ key: 'Enter', at: 9000 })).toEqual({ kind: 'key' });
  });

  test('leaves out what was typed by hand before it', () => {
    const detector = new BurstDetector();
    detector.hear({ key: 'm', at: 0 });
    detector.hear({ key: 'a', at: 200 });
    expect(type(TICKET, 5, 'Enter', detector)).toEqual({ kind: 'scan', text: TICKET, before: '' });
  });

  test('gives back what was typed by hand just before it', () => {
    const detector = new BurstDetector();
    detector.hear({ key: 'm', at: 800 });
    detector.hear({ key: 'a', at: 910 });
    expect(type('ABCDEFGH', 5, 'Enter', detector)).toEqual({ kind: 'scan', text: 'ABCDEFGH', before: 'ma' });
  });

  test('may falter once, on a busy computer', () => {
    const detector = new BurstDetector();
    let at = 0;
    for (const key of TICKET) detector.hear({ key, at: (at += key === 'K' ? 100 : 5) });
    expect(detector.hear({ key: 'Enter', at: at + 60 })).toEqual({ kind: 'scan', text: TICKET, before: '' });
  });

  test('goes on to the end of a card of several lines', () => {
    const detector = new BurstDetector();
    const lines = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana Silva', '', 'END:VCARD'];
    let at = 1000;
    const heard = lines.map((line) => {
      for (const key of line) detector.hear({ key, at: (at += 5) });
      return detector.hear({ key: 'Enter', at: (at += 5) });
    });
    expect(heard.slice(0, -1)).toEqual(Array(4).fill({ kind: 'line' }));
    expect(heard.at(-1)).toEqual({ kind: 'scan', text: lines.join('\n'), before: '' });
    expect(type(TICKET, 5, 'Enter', detector)).toEqual({ kind: 'scan', text: TICKET, before: '' });
  });

  test('that was cut within a card does not swallow the next code', () => {
    const detector = new BurstDetector();
    expect(type('BEGIN:VCARD', 5, 'Enter', detector)).toEqual({ kind: 'line' });
    let at = 5000;
    for (const key of TICKET) detector.hear({ key, at: (at += 5) });
    expect(detector.hear({ key: 'Enter', at })).toEqual({ kind: 'scan', text: TICKET, before: '' });
  });

  test('is not broken by the Shift of its capitals', () => {
    const detector = new BurstDetector();
    let at = 0;
    for (const key of 'ABCDEFGH') {
      detector.hear({ key: 'Shift', at: (at += 2) });
      detector.hear({ key, at: (at += 2) });
    }
    expect(detector.hear({ key: 'Enter', at: at + 3 })).toEqual({
      kind: 'scan',
      text: 'ABCDEFGH',
      before: '',
    });
  });

  test('is over once it was a scan', () => {
    const detector = new BurstDetector();
    type(TICKET, 5, 'Enter', detector);
    expect(detector.hear({ key: 'Enter', at: 1180 })).toEqual({ kind: 'key' });
  });
});
