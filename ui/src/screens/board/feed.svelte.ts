// The figures of the Board, as they come.

import type { Board } from '../../api/wire';
import { Broken } from '../../api/ipc';
import { written } from './curve';

/** The Board changes at most four times a second. */
const PAUSE = 250;

export class Feed {
  /** What is shown; none before the first answer. */
  board = $state.raw<Board>();
  /** As of which instant, in milliseconds; none where it is of now. */
  asOf = $state<number>();
  /** Why the last question had no answer. */
  problem = $state('');

  #read: (asOf?: string) => Promise<Board>;
  #wanted?: number;
  #asked = 0;
  #answered = 0;
  #lastAt = -Infinity;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(read: (asOf?: string) => Promise<Board>) {
    this.#read = read;
  }

  /** Asks for the figures of an instant, or of now: at once, or when the pause is over. */
  want(asOf?: number): void {
    this.#wanted = asOf;
    const wait = this.#lastAt + PAUSE - performance.now();
    if (wait <= 0) void this.#ask();
    else this.#timer ??= setTimeout(() => void this.#ask(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#answered = Infinity;
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lastAt = performance.now();
    const [asked, asOf] = [++this.#asked, this.#wanted];
    // An answer is stale once a later question was answered, or another instant is wanted.
    const stale = () => asked < this.#answered || asOf !== this.#wanted;
    try {
      const board = await this.#read(written(asOf));
      if (stale()) return;
      this.#answered = asked;
      this.board = board;
      this.asOf = asOf;
      this.problem = '';
    } catch (error) {
      if (stale()) return;
      this.#answered = asked;
      this.problem = Broken.of(error).message;
    }
  }
}
