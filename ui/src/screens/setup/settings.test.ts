import { describe, expect, it } from 'vitest';

import { changes, eventDay, shown } from './settings';

const SETTINGS = {
  title: 'An event',
  cutoff: '2026-05-05T13:15:00',
  start: '2026-05-05T13:30:00',
  end: '2026-05-06T00:30:00',
  release: 'none',
};

describe('settings', () => {
  it('shows times of the day of the event without the day', () => {
    expect(eventDay(SETTINGS)).toBe('2026-05-05');
    expect(shown(SETTINGS, 'cutoff')).toBe('13:15');
  });

  it('keeps the day where it is another, and the seconds where there are some', () => {
    expect(shown(SETTINGS, 'end')).toBe('2026-05-06T00:30:00');
    expect(shown({ ...SETTINGS, cutoff: '2026-05-05T13:15:30' }, 'cutoff')).toBe('2026-05-05T13:15:30');
  });

  it('shows what is no time as it is written', () => {
    expect(shown(SETTINGS, 'release')).toBe('none');
    expect(shown(SETTINGS, 'capacity')).toBe('');
  });

  it('sends only what says something else', () => {
    const typed = { title: ' An event ', cutoff: '13:20 ', start: '13:30' };
    expect(changes(SETTINGS, typed)).toEqual([['cutoff', '13:20']]);
  });
});
