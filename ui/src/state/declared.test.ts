import { describe, expect, it } from 'vitest';

import { onTheDay } from '../time';
import { apart } from './declared.svelte';

describe('a ticked paper list', () => {
  it('has a time for one name before that name', () => {
    expect(apart('12:58 Ruiz')).toEqual({ time: '12:58', name: 'Ruiz' });
    expect(apart('1258 ana ruiz')).toEqual({ time: '1258', name: 'ana ruiz' });
    expect(apart(' ana ruiz ')).toEqual({ name: 'ana ruiz' });
    expect(apart('1258')).toEqual({ name: '1258' });
  });

  it('reads times on the clock of the event, whatever the machine’s is', () => {
    const cutoff = '2026-05-05T17:15:00Z';
    const at = (time: string) => onTheDay(time, cutoff, 'America/New_York');
    expect(at('12:58')).toBe(Date.parse('2026-05-05T16:58:00Z'));
    expect(at('905')).toBe(Date.parse('2026-05-05T13:05:00Z'));
    expect(at('13.40')).toBe(Date.parse('2026-05-05T17:40:00Z'));
    expect(at('24:00')).toBeUndefined();
    expect(at('noon')).toBeUndefined();
  });

  it('follows clocks that are changed on the day', () => {
    const noon = '2026-03-08T16:00:00Z';
    const at = (time: string) => onTheDay(time, noon, 'America/New_York');
    expect(at('01:30')).toBe(Date.parse('2026-03-08T06:30:00Z'));
    expect(at('02:30')).toBeUndefined();
    expect(at('03:30')).toBe(Date.parse('2026-03-08T07:30:00Z'));
  });
});
