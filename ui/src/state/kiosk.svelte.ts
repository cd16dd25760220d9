// The screen for guests: what was last said to one of them, for how long it still stands, and whether staff is called.

import { createContext } from 'svelte';

import { hearing, kiosk } from '../api/ipc';
import type { Greeting, Language, Readings } from '../api/wire';
import { language, oneOf, speak } from './language.svelte';

/** How long an answer stands, in milliseconds: whoever reads slowly asks for more. */
const STANDS = 20_000;
/** How often a call for staff is heard, in milliseconds. */
const CALLS = 4000;
/** How often it is heard before it only stands on the screen. */
const CALLED = 15;

export class Kiosk {
  /** What was said to the guest who stands there; nothing while nobody does. */
  greeting = $state.raw<Greeting>();
  /** Whether a colleague is called. */
  calling = $state(false);
  /** How many seconds are left before the screen clears. */
  left = $state(0);
  /** Counts answers, so that a new one is drawn as one. */
  answers = $state(0);

  /** The language between guests: that in which staff turned the screen on. */
  #between: Language = language();
  /** Whether the guest who stands there chose a language. */
  #hasChosen = false;
  #until = 0;
  #turn = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #ringing: ReturnType<typeof setInterval> | undefined;

  /** Staff turn the screen on. */
  begin(): void {
    this.#between = language();
    this.#hasChosen = false;
  }

  /** The guest who stands there chooses a language; where nothing else happens, the next one finds the usual one. */
  speak(chosen: Language): void {
    this.#hasChosen = true;
    speak(chosen);
    this.more();
  }

  /** A guest held a code before the camera or the scanner, seen at `seen` by `performance.now()`. */
  async scan(readings: Readings, seen: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      const greeting = await kiosk.greet(readings, performance.now() - seen);
      // Whoever was scanned last stands there.
      if (turn !== this.#turn) return;
      this.hangUp();
      // Whoever comes while another's answer still stands has chosen nothing yet.
      if (this.greeting) this.#hasChosen = false;
      this.greeting = greeting;
      if (!this.#hasChosen) speak(oneOf(greeting.guest?.language) ?? this.#between);
    } catch {
      // The guest is told whom to see: the one who stands there is asked for, whoever's scan it was.
      this.greeting = {};
    }
    this.answers++;
    this.more();
  }

  /** The answer stands for its whole time again. */
  more(): void {
    this.#until = performance.now() + STANDS;
    this.#look();
    this.#ticking ??= setInterval(() => {
      this.#look();
    }, 200);
  }

  /** Calls a colleague: it is seen on the whole screen, and heard until somebody comes. */
  call(): void {
    if (this.calling) return;
    this.calling = true;
    this.greeting = undefined;
    this.#stop();
    let rung = 0;
    const ring = (): void => {
      void hearing.try('attention');
      if (++rung >= CALLED) clearInterval(this.#ringing);
    };
    ring();
    this.#ringing = setInterval(ring, CALLS);
  }

  /** Somebody came. */
  hangUp(): void {
    this.calling = false;
    clearInterval(this.#ringing);
  }

  /** Back to the welcome. */
  clear(): void {
    this.#stop();
    this.hangUp();
    this.greeting = undefined;
    this.#hasChosen = false;
    speak(this.#between);
  }

  #look(): void {
    const left = this.#until - performance.now();
    this.left = Math.max(0, Math.ceil(left / 1000));
    if (left <= 0) this.clear();
  }

  #stop(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }
}

export const [getKiosk, setKiosk] = createContext<Kiosk>();
