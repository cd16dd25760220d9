// Badges: how this computer prints them, and whose went to the printer just now.

import { createContext } from 'svelte';

import { Broken, sheets } from '../api/ipc';
import type { BadgePrinting, Verdict } from '../api/wire';
import { language } from './language.svelte';

/** How long it is told that something went to the printer, in milliseconds. */
const TOLD = 6000;
/** How long it is told that it did not. */
const FAILED = 20_000;

export class Badges {
  /** How they are printed here. */
  printing = $state.raw<BadgePrinting>();
  /** Whose went to the printer just now: the characters that it lacks, or why it was not printed. */
  told = $state.raw<{ name: string; missing: string; problem?: string }>();

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
  checkedIn({ outcome, attendee }: Verdict): void {
    const isWanted = this.printing?.at_check_in === true && this.#isReal();
    if (isWanted && outcome === 'admitted' && attendee) this.print(attendee);
  }

  /** Prints somebody's badge, after those before it. A printer that fails takes nobody's answer off the desk. */
  print({ id, name }: { id: string; name: string }): void {
    this.#last = this.#last.then(async () => {
      try {
        this.told = { name, missing: await sheets.printBadge(id, language()) };
      } catch (error) {
        this.told = { name, missing: '', problem: Broken.of(error).message };
      }
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this.told = undefined), this.told.problem ? FAILED : TOLD);
    });
  }
}

export const [getBadges, setBadges] = createContext<Badges>();
