// The public board as the window knows it: whether it is open, and how many look at it.

import { Broken, publicBoard } from '../api/ipc';
import type { PublicBoard } from '../api/wire';

/** How often it is asked how many are connected, in milliseconds. */
const ASKS = 2000;

export class Public {
  /** How it stands; none where it is closed. */
  board = $state.raw<PublicBoard>();
  /** Whether something that was asked for is being done. */
  busy = $state(false);
  /** Why the last of it could not be done. */
  problem = $state('');

  #timer: ReturnType<typeof setInterval> | undefined;

  /** Looks how it stands, again and again. */
  watch(): () => void {
    void this.#look();
    this.#timer = setInterval(() => void this.#look(), ASKS);
    return () => {
      clearInterval(this.#timer);
    };
  }

  /** Opens it; with how many plates are left, or without. */
  open(lunch: boolean): Promise<void> {
    return this.#do(async () => {
      this.board = await publicBoard.open(lunch);
    });
  }

  /** Takes the link back. Whoever has it is cut off; the next one is another. */
  renew(): Promise<void> {
    return this.#do(async () => {
      this.board = (await publicBoard.renew()) ?? undefined;
    });
  }

  close(): Promise<void> {
    return this.#do(async () => {
      await publicBoard.close();
      this.board = undefined;
    });
  }

  async #do(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
      this.problem = '';
    } catch (error) {
      this.problem = Broken.of(error).message;
    } finally {
      this.busy = false;
    }
  }

  async #look(): Promise<void> {
    if (this.busy) return;
    try {
      const board = (await publicBoard.now()) ?? undefined;
      // What was asked for meanwhile has answered for itself.
      if (!this.busy) this.board = board;
    } catch {
      // It is looked again soon; what is asked for says itself what broke.
    }
  }
}
