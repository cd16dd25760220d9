// The open event, the laptop it is open on, and the clock: what every screen reads.

import { createContext } from 'svelte';

import { Broken, event, hearing, onChanged, onHealth, onHearable } from '../api/ipc';
import type {
  AtTheDesk,
  Cue,
  EventFacts,
  Figures,
  Health,
  Loudness,
  Recent,
  Snapshot,
  Sound,
} from '../api/wire';
import { instant } from '../time';

/** How often the clock is looked at, in milliseconds: often enough that no second is skipped. */
const TICK = 200;

export class Station {
  /** Whether the program has answered. */
  ready = $state(false);
  /** The open event; none before one is opened. */
  snapshot = $state.raw<Snapshot>();
  /** Why the event that was asked for is not open. */
  failure = $state.raw<Broken>();
  /** Where event files are put where nothing else is said. */
  documents = $state('');
  /** Whether the window begins with the screen for guests. */
  beginsAsKiosk = false;
  /** Whether the desk is locked when the window begins: a page may have been loaded anew. */
  beginsLocked = false;
  /** How the laptop is. */
  health = $state.raw<Health>({ awake: 'not_needed' });
  /** How loud the desk is, and whether it can be heard. */
  sound = $state.raw<Sound>();
  /** Whether a sound was played to be heard since the window opened. */
  heard = $state(false);
  /** What time it is at the event, in milliseconds since 1970. */
  now = $state(0);

  /** What the event's clock is ahead of `performance.now()`. */
  #ahead = 0;

  get event(): EventFacts | undefined {
    return this.snapshot?.event;
  }

  get figures(): Figures | undefined {
    return this.snapshot?.figures;
  }

  /** Who is at this desk, and what the event keeps for some. */
  get people(): AtTheDesk | undefined {
    return this.snapshot?.people;
  }

  get recent(): Recent[] {
    return this.snapshot?.recent ?? [];
  }

  /** Asks for the first state, and hears of every later one. */
  async begin(): Promise<void> {
    onChanged((snapshot) => {
      this.#take(snapshot);
    });
    onHealth((health) => (this.health = health));
    onHearable((device) => {
      if (this.sound) this.sound = { ...this.sound, device };
    });
    await this.refresh();
    this.health = await event.health();
    this.sound = await hearing.sound();
    setInterval(() => {
      this.#look();
    }, TICK);
  }

  /** Asks how things stand. */
  async refresh(): Promise<void> {
    const start = await event.start();
    this.documents = start.documents;
    this.beginsAsKiosk = start.kiosk;
    this.beginsLocked = start.locked;
    this.failure = start.failure && Broken.of(start.failure);
    if (start.event) this.#take(start.event);
    this.ready = true;
  }

  /** Sets how loud the desk is. */
  async setSound(loudness: Loudness): Promise<void> {
    this.sound = await hearing.set(loudness);
  }

  /** Plays what an answer sounds like. */
  async trySound(cue: Cue): Promise<void> {
    this.sound = await hearing.try(cue);
    this.heard = true;
  }

  #take(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.#ahead = instant(snapshot.now) - performance.now();
    this.#look();
  }

  #look(): void {
    if (this.snapshot) this.now = performance.now() + this.#ahead;
  }
}

export const [getStation, setStation] = createContext<Station>();
