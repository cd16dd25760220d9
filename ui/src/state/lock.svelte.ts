// The lock: somebody leaves the desk alone. Until somebody is back nobody is checked in, and no name is on the screen.

import { createContext } from 'svelte';

import { Broken, lock } from '../api/ipc';

export class Lock {
  /** Whether the desk is locked. */
  on = $state(false);
  /** How many codes were read since, and not taken. */
  missed = $state(0);
  /** Whether it was opened without saying who is back. */
  asksWho = $state(false);
  failure = $state.raw<Broken>();

  readonly #tidy: () => void;

  /** `tidy` puts away what stands on the desk. */
  constructor(tidy: () => void) {
    this.#tidy = tidy;
  }

  /** Locks the desk: the screen at once, whatever the program says of it. */
  async lock(): Promise<void> {
    this.#tidy();
    this.missed = 0;
    this.failure = undefined;
    this.on = true;
    try {
      await lock.lock();
    } catch (error) {
      this.failure = Broken.of(error);
    }
  }

  /** Somebody is back; where some have a PIN the program asks for one of theirs. */
  async unlock(): Promise<void> {
    this.failure = undefined;
    try {
      const byPin = await lock.unlock();
      this.on = false;
      this.asksWho = !byPin;
    } catch (error) {
      const broken = Broken.of(error);
      if (!broken.pin) this.failure = broken;
    }
  }
}

export const [getLock, setLock] = createContext<Lock>();
