import { describe, expect, test } from 'vitest';

import { axis, bins, countTicks, cumulative, steps, timeTicks } from './curve';

const at = (time: string) => Date.parse(`2026-05-05T${time.padEnd(8, ':00')}Z`);
const [cutoff, lateFrom, end] = [at('17:15'), at('17:16'), at('18:45')];

/** The minute of the day in New York, which is four hours behind. */
const minuteOfDay = (instant: number) => (instant / 60_000 - 240) % 1440;

describe('the axis', () => {
  test('runs from 45 minutes before the cutoff to ten after it', () => {
    expect(axis(undefined, cutoff, at('08:00'), end)).toEqual({ from: at('16:30'), to: at('17:25') });
    expect(axis(at('16:52'), cutoff, at('17:08'), end)).toEqual({ from: at('16:30'), to: at('17:25') });
  });

  test('begins with the first arrival where that is earlier', () => {
    expect(axis(at('16:14:59'), cutoff, at('17:08'), end).from).toBe(at('16:10'));
  });

  test('grows by five minutes at a time, to the end of the event', () => {
    expect(axis(undefined, cutoff, at('17:25'), end).to).toBe(at('17:25'));
    expect(axis(undefined, cutoff, at('17:25:01'), end).to).toBe(at('17:30'));
    expect(axis(undefined, cutoff, at('21:00'), end).to).toBe(end);
  });

  test('does not reach back for days', () => {
    expect(axis(at('17:08') - 86_400_000, cutoff, at('17:08'), end)).toEqual({
      from: at('09:25'),
      to: at('17:25'),
    });
  });

  test('is never empty, even where the event ends before it begins', () => {
    const { from, to } = axis(undefined, cutoff, at('17:08'), at('12:00'));
    expect(to).toBeGreaterThan(from);
  });
});

describe('counting', () => {
  const arrivals = ['16:31', '16:31', '16:35', '17:15:59', '17:16', '17:19'].map(at);
  const whole = { from: at('16:30'), to: at('17:25') };

  test('counts who came before an instant', () => {
    expect(cumulative([], at('16:31'))).toBe(0);
    expect(cumulative(arrivals, at('16:31'))).toBe(0);
    expect(cumulative(arrivals, at('16:31') + 1)).toBe(2);
    expect(cumulative(arrivals, at('20:00'))).toBe(6);
  });

  test('five minutes begin with their first instant and end before the next', () => {
    const [first, second] = bins(arrivals, whole, lateFrom, at('17:20'));
    expect(first).toEqual({
      from: at('16:30'),
      to: at('16:35'),
      onTime: 2,
      late: 0,
      total: 2,
      running: false,
    });
    expect(second).toMatchObject({ onTime: 1, late: 0, total: 3 });
  });

  test('the five minutes of the cutoff hold both outcomes', () => {
    const bin = bins(arrivals, whole, lateFrom, at('17:20')).find(({ from }) => from === cutoff);
    expect(bin).toMatchObject({ onTime: 1, late: 2, total: 6 });
  });

  test('bars that have not begun are not there, and the last may be running', () => {
    const begun = bins(arrivals, whole, lateFrom, at('16:37'));
    expect(begun.map(({ running }) => running)).toEqual([false, true]);
    expect(bins(arrivals, whole, lateFrom, at('16:00'))).toEqual([]);
    expect(bins(arrivals, whole, lateFrom, at('20:00')).map(({ running }) => running)).toEqual(
      new Array(11).fill(false),
    );
  });

  test('whoever came before the axis is counted at its start', () => {
    const [first] = bins([at('09:00'), ...arrivals], whole, lateFrom, at('17:20'));
    expect(first).toMatchObject({ onTime: 2, total: 3 });
  });
});

describe('ticks', () => {
  test('times keep their distance and fall on round minutes', () => {
    const whole = { from: at('16:30'), to: at('17:25') };
    expect(timeTicks(whole, 670, 64, minuteOfDay)).toEqual(
      ['16:30', '16:40', '16:50', '17:00', '17:10', '17:20'].map(at),
    );
    expect(timeTicks(whole, 1000, 64, minuteOfDay)).toHaveLength(12);
    expect(timeTicks({ from: at('12:10'), to: at('18:45') }, 670, 64, minuteOfDay)).toEqual(
      ['13:00', '14:00', '15:00', '16:00', '17:00', '18:00'].map(at),
    );
  });

  test('times are full hours of a clock that is half an hour off', () => {
    const kolkata = (instant: number) => (instant / 60_000 + 330) % 1440;
    expect(timeTicks({ from: at('12:10'), to: at('15:45') }, 200, 50, kolkata)).toEqual(
      ['12:30', '13:30', '14:30', '15:30'].map(at),
    );
  });

  test('counts go by 1, 2 or 5', () => {
    expect(countTicks(0)).toEqual([0, 1]);
    expect(countTicks(3)).toEqual([0, 1, 2, 3]);
    expect(countTicks(7)).toEqual([0, 2, 4, 6, 8]);
    expect(countTicks(50)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(countTicks(206)).toEqual([0, 50, 100, 150, 200, 250]);
    expect(countTicks(1001)).toEqual([0, 500, 1000, 1500]);
  });
});

describe('the line', () => {
  const whole = { from: 0, to: 100 };
  const x = (instant: number) => instant;
  const y = (count: number) => 50 - count * 10;

  test('rises at each arrival and runs on to the end', () => {
    expect(steps([20, 60], whole, x, y)).toBe('M0 50H20V40H60V30H100');
    expect(steps([], whole, x, y)).toBe('M0 50H100');
  });

  test('goes on where an earlier piece of it ended', () => {
    expect(steps([20, 60, 80], { from: 60, to: 100 }, x, y)).toBe('M60 40H60V30H80V20H100');
  });
});
