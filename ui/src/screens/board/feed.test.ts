import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Board } from '../../api/wire';
import { Feed } from './feed.svelte';

interface Question {
  asOf?: string;
  answer: (board: Board) => void;
  fail: (error: unknown) => void;
}

let asked: Question[];
let feed: Feed;

const board = (onTime: number) => ({ figures: { on_time: onTime } }) as Board;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  feed = new Feed(
    (asOf) =>
      new Promise((answer, fail) => {
        asked.push({ asOf, answer, fail });
      }),
  );
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets promises settle, and `milliseconds` pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

test('the first question is asked at once, and later ones at most four times a second', async () => {
  for (let at = 0; at < 900; at += 20) {
    feed.want();
    await pass(20);
  }
  expect(asked).toHaveLength(4);
  await pass(1000);
  expect(asked).toHaveLength(5);
});

test('an answer that a later one overtook is dropped', async () => {
  feed.want();
  await pass(250);
  feed.want();
  asked[1]?.answer(board(2));
  await pass();
  asked[0]?.answer(board(1));
  await pass();
  expect(feed.board).toEqual(board(2));
});

test('an answer of an instant that is no longer wanted is dropped', async () => {
  feed.want(Date.parse('2026-05-05T17:10:00Z'));
  feed.want();
  asked[0]?.answer(board(1));
  await pass();
  expect(feed.board).toBeUndefined();
  await pass(250);
  expect(asked.map(({ asOf }) => asOf)).toEqual(['2026-05-05T17:10:00.000Z', undefined]);
  asked[1]?.answer(board(2));
  await pass();
  expect([feed.board, feed.asOf]).toEqual([board(2), undefined]);
});

test('what breaks is said, until there is an answer again', async () => {
  feed.want();
  asked[0]?.fail({ code: 'other', message: 'the disk is gone' });
  await pass();
  expect(feed.problem).toBe('the disk is gone');
  await pass(250);
  feed.want();
  asked[1]?.answer(board(1));
  await pass();
  expect([feed.problem, feed.board]).toEqual(['', board(1)]);
});
