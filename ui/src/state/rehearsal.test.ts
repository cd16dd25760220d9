import { expect, it } from 'vitest';

import { queueOf } from './rehearsal.svelte';

const ARRIVALS = [10, 20, 30, 40, 50];

it('has whoever came behind the one at the counter waiting, the first the longest', () => {
  expect(queueOf(ARRIVALS, 0, 5)).toEqual({ waiting: 0, waited: 0, toCome: 4 });
  expect(queueOf(ARRIVALS, 0, 35)).toEqual({ waiting: 2, waited: 15, toCome: 2 });
  expect(queueOf(ARRIVALS, 2, 35)).toEqual({ waiting: 0, waited: 0, toCome: 2 });
});

it('has nobody left behind the last one', () => {
  expect(queueOf(ARRIVALS, 4, 90)).toEqual({ waiting: 0, waited: 0, toCome: 0 });
  expect(queueOf(ARRIVALS, 5, 90)).toEqual({ waiting: 0, waited: 0, toCome: 0 });
});
