import { describe, expect, test } from 'vitest';

import { clock, clockWithSeconds, instant, place, remaining } from './time';

describe('times of day', () => {
  test('are those of the event, wherever the machine is', () => {
    expect(clock('2026-05-05T17:15:00Z', 'America/New_York')).toBe('13:15');
    expect(clockWithSeconds(instant('2026-05-05T17:15:59.999Z'), 'America/New_York')).toBe('13:15:59');
    expect(clock('2026-05-05T04:00:00Z', 'America/New_York')).toBe('00:00');
  });

  test('what is left counts down to nothing', () => {
    expect(remaining(398_000)).toBe('6:38');
    expect(remaining(397_001)).toBe('6:38');
    expect(remaining(3_998_000)).toBe('1:06:38');
    expect(remaining(-5)).toBe('0:00');
  });

  test('a zone is called by its place', () => {
    expect(place('America/New_York')).toBe('New York');
    expect(place('UTC')).toBe('UTC');
  });
});
