// Asking for a PIN: what somebody wanted to do waits until one who may has entered theirs, or gives up.

import { createContext } from 'svelte';

import { type Broken, setAsksForPin } from '../api/ipc';
import type { Pinned, Right } from '../api/wire';

/** A PIN that is asked for. */
export interface Asking {
  /** What for; none where somebody sits down. */
  right?: Right;
  /** Who may enter theirs. */
  who: string[];
  /** Whose it is, once chosen. */
  by?: string;
  /** What became of the last try. */
  last?: 'wrong' | 'waits';
  /** Until when the next try has to wait, by `performance.now()`. */
  until: number;
  /** Whether one was entered and is looked at. */
  checking: boolean;
}

export class Pins {
  asking = $state.raw<Asking>();

  #answer: ((pinned?: Pinned) => void) | undefined;

  constructor() {
    setAsksForPin({
      ask: (broken) => this.#ask(broken),
      done: () => {
        this.asking = undefined;
      },
    });
  }

  choose(by: string): void {
    if (this.asking) this.asking = { ...this.asking, by, last: undefined, until: 0 };
  }

  enter(pin: string): void {
    const by = this.asking?.by;
    if (!this.asking || !by) return;
    this.asking = { ...this.asking, checking: true };
    this.#settle({ by, pin });
  }

  /** Nobody approves: what was wanted stays undone. */
  giveUp(): void {
    this.asking = undefined;
    this.#settle();
  }

  /** Something else came between, as a scan does: what was wanted is answered no more. */
  drop(): void {
    this.asking = undefined;
    this.#answer = undefined;
  }

  #ask(broken: Broken): Promise<Pinned | undefined> {
    // One thing is asked for at a time; an older one stays undone.
    this.#settle();
    const { pin, code } = broken;
    const before = code === 'needs_pin' ? undefined : this.asking;
    const who = before?.who ?? pin?.who ?? [];
    this.asking = {
      right: before?.right ?? pin?.right,
      who,
      by: before?.by ?? (who.length === 1 ? who[0] : undefined),
      last: code === 'wrong_pin' ? 'wrong' : code === 'pin_waits' ? 'waits' : undefined,
      until: performance.now() + (pin?.wait ?? 0) * 1000,
      checking: false,
    };
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #settle(pinned?: Pinned): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.(pinned);
  }
}

export const [getPins, setPins] = createContext<Pins>();
