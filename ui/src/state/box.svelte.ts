// The box of the desk: what stands in it, who was found by it, and who of them is chosen.

import { people } from '../api/ipc';
import type { ContactCard, Found, FoundPerson } from '../api/wire';

/** Characters after which a look-up begins; one is enough for a script that writes a word in one. */
const SHORTEST = 2;
const WORD_IN_ONE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What the box asks of the desk that it stands on. */
interface Around {
  /** The contact card that stands there; those found are then the people it may be about. */
  contact: () => ContactCard | undefined;
  /** A look-up broke. */
  onfail: (error: unknown) => void;
}

export class Box {
  /** What stands in it. */
  query = $state('');
  /** What of it is looked up and shown for: not what may yet become a scan, for which nothing is painted. */
  sought = $state('');
  found = $state.raw<Found>();
  /** By what those found were found: what is shown of it changes with them, so that a letter is painted alone. */
  foundBy = $state('');
  /** Which of those found is chosen; -1 for none. */
  chosen = $state(-1);

  /** Those found, in the order in which they are listed: who is in already comes last. */
  readonly listed: FoundPerson[] = $derived.by(() => {
    const all = this.found?.people ?? [];
    const [open, sounds, inside] = sections(all);
    return [...open, ...sounds, ...inside];
  });

  /** The look-up of what stands in it now. */
  pending: Promise<void> = Promise.resolve();

  readonly #around: Around;
  #lookUps = 0;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Whoever is chosen among those found. */
  get person(): FoundPerson | undefined {
    return this.listed[this.chosen];
  }

  /** Takes what stands in it now, and looks it up. */
  type(text: string): void {
    this.query = text;
    this.sought = text;
    const word = text.trim();
    const turn = ++this.#lookUps;
    if ([...word].length < SHORTEST && !WORD_IN_ONE.test(word)) {
      if (word) this.listNobody();
      else this.listContact();
      this.pending = Promise.resolve();
      return;
    }
    this.pending = people.lookUp(text).then(
      (found) => {
        if (turn !== this.#lookUps) return;
        this.found = found;
        this.foundBy = word;
        this.chosen = onlyOne(found)
          ? this.listed.findIndex((person) => person.id === found.people[0]?.id)
          : -1;
      },
      (error: unknown) => {
        this.#around.onfail(error);
      },
    );
  }

  /** Waits with what stands in it: it may become a scan. */
  wait(text: string): void {
    this.query = text;
    this.#lookUps++;
  }

  /** Whether what stands in it waits. */
  get isWaiting(): boolean {
    return this.query !== this.sought;
  }

  /** Puts back what stood in it before a scanner typed into it. */
  putBack(text: string): void {
    this.wait(text);
    if (!text.trim()) this.clear();
  }

  choose(step: number): void {
    const last = this.listed.length - 1;
    if (last < 0) return;
    this.chosen = this.chosen < 0 && step < 0 ? last : Math.min(last, Math.max(0, this.chosen + step));
  }

  clear(): void {
    this.query = '';
    this.sought = '';
    this.listContact();
    this.#lookUps++;
    this.pending = Promise.resolve();
  }

  /** Lists the people of the contact card that stands; nobody where none does. */
  listContact(): void {
    const contact = this.#around.contact();
    this.found = contact?.found;
    this.chosen = contact ? this.listed.findIndex((person) => person.id === contact.strong) : -1;
  }

  listNobody(): void {
    this.found = undefined;
    this.chosen = -1;
  }
}

/** Those found, in the sections of the list: the best, those who sound like it, those who are in already. */
export function sections(all: FoundPerson[]): [FoundPerson[], FoundPerson[], FoundPerson[]] {
  const isIn = (person: FoundPerson) => person.checked_in_at !== undefined;
  return [
    all.filter((person) => !isIn(person) && !isGuess(person)),
    all.filter((person) => !isIn(person) && isGuess(person)),
    all.filter(isIn),
  ];
}

/** Whether exactly one person fits by more than a guess: then Enter may act on them. */
export function onlyOne(found: Found): boolean {
  const [first, second] = found.people;
  return !!first && !isGuess(first) && (!second || isGuess(second));
}

/** Whether somebody only sounds like what was typed, or is a letter off. */
function isGuess(person: FoundPerson): boolean {
  return person.evidence === 'sounds_like' || person.evidence === 'typo';
}
