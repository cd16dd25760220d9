import { expect, test } from 'vitest';

import { Latency, quantile } from './latency.svelte';

test('the median is the middle one, and 19 of 20 stay below the other', () => {
  const figures = Array.from({ length: 21 }, (_, figure) => 20 - figure);
  expect(quantile(figures, 0.5)).toBe(10);
  expect(quantile(figures, 0.95)).toBe(19);
  expect(quantile([], 0.5)).toBe(0);
});

test('each source is measured by itself', () => {
  const latency = new Latency();
  const answer = { read: 1, judged: 2, durable: 3, painted: 4, all: 10 };
  latency.answers = [
    { ...answer, source: 'camera' },
    { ...answer, source: 'scanner', read: 5, all: 14 },
    { ...answer, source: 'scanner', read: 7, all: 16 },
  ];
  expect(latency.of('camera')?.median.all).toBe(10);
  expect(latency.of('scanner')).toMatchObject({ count: 2, median: { read: 7 }, most: { all: 16 } });
  latency.answers = [];
  expect(latency.of('camera')).toBeUndefined();
});
