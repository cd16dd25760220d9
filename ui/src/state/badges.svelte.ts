// Badges: how this computer prints them, and whose went to the printer just now.

import { createContext } from 'svelte';

import { sheets } from '../api/ipc';
import type { BadgePrinting, Verdict } from '../api/wire';
import { language } from './language.svelte';

/** How long it is told that something went to the printer, in milliseconds. */
const TOLD = 6000;

export class Badges {
  /** How they are printed here. */
  printing = $state.raw<BadgePrinting>();
  /** Whose went to the printer just now, and the characters that it lacks. */
  printed = $state.raw<{ name: string; missing: string }>();

  readonly #isReal: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The badge that is being printed: each waits for the one before it. */
  #last: Promise<void> = Promise.resolve();

  /** `isReal`: whether whoever is checked in is there: in a rehearsal nobody is. */
  constructor(isReal: () => boolean) {
    this.#isReal = isReal;
  }

  async begin(): Promise<void> {
    this.printing = await sheets.badgePrinting();
  }

  async choose(chosen: Partial<BadgePrinting>): Promise<void> {
    if (!this.printing) return;
    const printing = { ...this.printing, ...chosen };
    await sheets.setBadgePrinting(printing);
    this.printing = printing;
  }

  /** Prints the badge of whoever was checked in just now, where they are printed at check-in. */
  async checkedIn({ outcome, attendee }: Verdict): Promise<void> {
    const isWanted = this.printing?.at_check_in === true && this.#isReal();
    if (isWanted && outcome === 'admitted' && attendee) await this.print(attendee);
  }

  /** Prints somebody's badge. */
  async print({ id, name }: { id: string; name: string }): Promise<void> {
    const printing = this.#last.then(async () => {
      this.printed = undefined;
      const missing = await sheets.printBadge(id, language());
      this.printed = { name, missing };
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this.printed = undefined), TOLD);
    });
    this.#last = printing.catch(() => undefined);
    await printing;
  }
}

export const [getBadges, setBadges] = createContext<Badges>();
