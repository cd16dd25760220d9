// A rehearsal: guests who are not there come to a practice event, and staff serve them at the Desk.

import { createContext } from 'svelte';

import { Broken, rehearsal as program } from '../api/ipc';
import type { Caller, PaceWord, Rehearsal as State, RehearsalReport } from '../api/wire';
import { instant } from '../time';
import type { Door } from './door.svelte';
import type { Station } from './station.svelte';

export interface Queue {
  /** How many wait. */
  waiting: number;
  /** How long the first of them has, in milliseconds. */
  waited: number;
  /** How many are not here yet. */
  toCome: number;
}

export class Rehearsal {
  /** How it stands; none where none is open. */
  state = $state.raw<State>();
  failure = $state.raw<Broken>();

  /** When each guest comes, in milliseconds since 1970. */
  readonly arrivals: number[] = $derived((this.state?.arrivals ?? []).map(instant));
  /** How many guests came by now. */
  readonly present: number = $derived.by(() => {
    const { now } = this.#station;
    return this.arrivals.filter((at) => at <= now).length;
  });

  readonly #station: Station;
  readonly #door: Door;
  #turn = 0;

  constructor(station: Station, door: Door) {
    this.#station = station;
    this.#door = door;
  }

  /** Whether guests come. */
  get isRunning(): boolean {
    return this.state !== undefined && !this.state.report;
  }

  /** Who stands at the counter. */
  get caller(): Caller | undefined {
    return this.state?.caller;
  }

  get report(): RehearsalReport | undefined {
    return this.state?.report;
  }

  /** Who waits behind whoever stands at the counter. */
  get queue(): Queue {
    return queueOf(this.arrivals, this.state?.done ?? 0, this.#station.now);
  }

  /** Begins one; answers whether it has begun. The same seed brings the same guests; without one others come. */
  async begin(guests: number, pace: PaceWord, seed?: number): Promise<boolean> {
    return this.#settle(async () => {
      await program.begin(guests, pace, seed);
      await this.#station.refresh();
      this.#door.rest();
      await this.refresh();
    });
  }

  /** The same one again, with the same guests or with others. */
  async again(sameGuests: boolean): Promise<void> {
    const { state } = this;
    if (state) await this.begin(state.arrivals.length, state.pace, sameGuests ? state.seed : undefined);
  }

  /** Asks how it stands: somebody came, or something was done. */
  async refresh(): Promise<void> {
    const { event } = this.#station;
    try {
      await this.#take(() => (event?.practice ? program.state() : Promise.resolve(null)));
    } catch (error) {
      this.failure = Broken.of(error);
    }
  }

  /** The code that the guest holds up is scanned, as a scanner does it. */
  async scan(): Promise<void> {
    const code = this.caller?.code;
    if (code !== undefined) await this.#door.scan([code], performance.now());
  }

  /** Staff are done with the guest. */
  async next(): Promise<void> {
    await this.#settle(() => this.#take(() => program.next()));
  }

  /** Ends it where it stands. */
  async stop(): Promise<void> {
    await this.#settle(() => this.#take(() => program.stop()));
  }

  /** Back to what was open before it. */
  async leave(): Promise<void> {
    await this.#settle(async () => {
      await program.leave();
      this.#door.rest();
      await this.#station.refresh();
      await this.refresh();
    });
  }

  async #take(ask: () => Promise<State | null>): Promise<void> {
    const turn = ++this.#turn;
    const state = await ask();
    if (turn === this.#turn) this.state = state ?? undefined;
  }

  /** Does what somebody asked for; what they asked for before and what came of it is past. Answers whether it was done. */
  async #settle(work: () => Promise<void>): Promise<boolean> {
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.failure = Broken.of(error);
      return false;
    }
  }
}

/**
 * Who waits at `now`, where staff are done with the first `done` guests: whoever came after them stands at the counter, and
 * those who came after that wait.
 */
export function queueOf(arrivals: number[], done: number, now: number): Queue {
  const behind = arrivals.slice(done + 1);
  const waiting = behind.filter((at) => at <= now);
  const [first = now] = waiting;
  return { waiting: waiting.length, waited: now - first, toCome: behind.length - waiting.length };
}

export const [getRehearsal, setRehearsal] = createContext<Rehearsal>();
