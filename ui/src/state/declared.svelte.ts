// A paper list that was ticked while the laptop was down, entered name by name.

import { Broken, door, people } from '../api/ipc';
import type { Found, FoundPerson, Verdict } from '../api/wire';
import { clock, onTheDay } from '../time';
import { onlyOne } from './box.svelte';
import type { Station } from './station.svelte';

/** Somebody who was entered, or could not be. */
export interface Entered {
  verdict: Verdict;
  /** The time that was declared. */
  time: string;
  undone: boolean;
}

/** A name with its own time before it: `12:58 Ruiz`. */
const TIMED = /^(\d{1,2}[:.h]?\d{2})\s+(\S.*)$/;

/** What was typed, apart: the time that is for this name only, and the name. */
export function apart(typed: string): { time?: string; name: string } {
  const [, time, name] = TIMED.exec(typed.trim()) ?? [];
  return name === undefined ? { name: typed.trim() } : { time, name };
}

export class Declared {
  /** The time for everybody who has none of their own. */
  time = $state('');
  typed = $state('');
  found = $state.raw<Found>();
  chosen = $state(-1);
  /** Whoever was entered, the last first. */
  entered = $state.raw<Entered[]>([]);
  /** Whether the time that would be written is none, or has not been yet. */
  badTime = $state(false);
  failure = $state.raw<Broken>();

  readonly #station: Station;
  #turn = 0;
  #pending: Promise<void> = Promise.resolve();

  constructor(station: Station) {
    this.#station = station;
    this.time = station.event ? clock(station.now, station.event.zone) : '';
  }

  get listed(): FoundPerson[] {
    return this.found?.people ?? [];
  }

  type(typed: string): void {
    this.typed = typed;
    this.failure = undefined;
    const { name } = apart(typed);
    const turn = ++this.#turn;
    if (!name) {
      this.found = undefined;
      this.chosen = -1;
      this.#pending = Promise.resolve();
      return;
    }
    this.#pending = people.lookUp(name).then(
      (found) => {
        if (turn !== this.#turn) return;
        this.found = found;
        this.chosen = onlyOne(found) ? 0 : -1;
      },
      (error: unknown) => {
        this.failure = Broken.of(error);
      },
    );
  }

  choose(step: number): void {
    const last = this.listed.length - 1;
    if (last >= 0) this.chosen = Math.min(last, Math.max(0, this.chosen + step));
  }

  /** Enters whoever is chosen. */
  async enter(): Promise<void> {
    await this.#pending;
    const person = this.listed[this.chosen];
    const { event, now } = this.#station;
    if (!person || !event) return;
    const time = apart(this.typed).time ?? this.time;
    const at = onTheDay(time, event.cutoff, event.zone);
    this.badTime = at === undefined || at > now;
    if (at === undefined || this.badTime) return;
    try {
      const verdict = await door.declare(person.id, at);
      this.entered = [{ verdict, time: clock(at, event.zone), undone: false }, ...this.entered];
      this.type('');
    } catch (error) {
      this.failure = Broken.of(error);
    }
  }

  /** Takes an entry back. */
  async undo(one: Entered): Promise<void> {
    if (!one.verdict.entry) return;
    try {
      const { done } = await door.undo(one.verdict.entry);
      if (done)
        this.entered = this.entered.map((other) => (other === one ? { ...one, undone: true } : other));
    } catch (error) {
      this.failure = Broken.of(error);
    }
  }
}
