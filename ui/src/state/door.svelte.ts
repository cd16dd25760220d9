// What goes on at the door: the box, who was found, the answer that stands, the questions that are asked.

import { createContext } from 'svelte';

import { Broken, door, office, people } from '../api/ipc';
import type {
  Again,
  AskedPlate,
  Card,
  ContactCard,
  FoundPerson,
  Newcomer,
  Person,
  PlateVerdict,
  Readings,
  Recent,
  Took,
  Verdict,
} from '../api/wire';
import type { Badges } from './badges.svelte';
import { Box } from './box.svelte';
import type { Dialog, Form, NewcomerForm } from './forms';
import type { Latency, Source } from './latency.svelte';
import type { Station } from './station.svelte';

/** How long the answer fills the whole card, in milliseconds. */
const FULL = 1200;
/** How long a person stays on the screen after they were dealt with: guests lean over the desk. */
const DWELL = 20_000;
/** How long an echo is shown. */
const ECHO = 2000;
/** An Enter that comes sooner than this after a question was not meant for it. */
const TOO_SOON = 400;

/** How a question to the program is asked. */
interface Asking {
  /** Whether its answer is shown. */
  accept?: (verdict: Verdict) => boolean;
  /** Whether it is an answer of now, and not one from before. */
  fresh?: boolean;
  /** Whether whoever it admits comes only now. */
  comes?: boolean;
}

/** What is done with whoever is scanned or found. */
export type Verb = 'check-in' | 'lunch';

export class Door {
  readonly station: Station;
  /** What stands in the box, and who was found by it. */
  readonly box = new Box({
    contact: () => this.verdict?.contact,
    onfail: (error) => {
      this.#fail(error);
    },
  });

  /** What is done with whoever is scanned or found. */
  verb = $state<Verb>('check-in');
  /** The answer that stands. */
  verdict = $state.raw<Verdict>();
  /** Who came in with them, where a whole party did. */
  party = $state.raw<Verdict[]>();
  /** The lunch desk's answer that stands. */
  plate = $state.raw<PlateVerdict>();
  /** Whether the answer fills the whole card. */
  full = $state(false);
  /** Whether the person on the card was read again just now. */
  echo = $state(false);
  /** Who was undone last. */
  undone = $state<string>();
  /** Whether the list of whoever waits is open. */
  listsWaiting = $state(false);
  /** The person whose details are open. */
  details = $state.raw<Person>();
  form = $state.raw<Form>();
  dialog = $state.raw<Dialog>();
  failure = $state.raw<Broken>();
  /** Whether a picture is being read. */
  reading = $state(false);
  /** Counts answers, so that a screen knows a new one from the last. */
  answers = $state(0);

  #turn = 0;
  #shownAt = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** The admissions that were undone last. */
  #again: Again[] = [];

  readonly #latency: Latency;
  readonly #badges: Badges;

  constructor(station: Station, latency: Latency, badges: Badges) {
    this.station = station;
    this.#latency = latency;
    this.#badges = badges;
  }

  /** Whether whoever is scanned or found gets a plate. At a buffet nobody counts them: they are checked in. */
  get handsOut(): boolean {
    return this.verb === 'lunch' && this.station.event?.lunch_mode !== 'buffet';
  }

  /** The question whose code the next person found is tied to. */
  get linking(): Verdict | undefined {
    const verdict = this.verdict;
    const asks = verdict?.outcome === 'unlinked' || verdict?.detail.why === 'nothing';
    return asks ? verdict : undefined;
  }

  /** The contact card that was shown; those found are the people it may be about. */
  get contact(): ContactCard | undefined {
    return this.box.sought.trim() ? undefined : this.verdict?.contact;
  }

  /** The name of whoever would be added as a walk-in. */
  get newcomer(): string {
    return this.box.sought.trim() || (this.contact?.name ?? '');
  }

  /** Takes what stands in the box now, and looks it up. */
  type(text: string): void {
    this.undone = undefined;
    this.details = undefined;
    this.box.type(text);
  }

  /** Looks up what stands in the box and waited: it is no scan. */
  lookUpWaiting(): void {
    if (this.box.isWaiting) this.type(this.box.query);
  }

  /** Acts on the one in this place of those found, counted from 0. */
  async pick(place: number): Promise<void> {
    await this.box.pending;
    const person = this.box.listed[place];
    if (!person) return;
    this.box.chosen = place;
    await this.takeFound(person);
  }

  /** Does with somebody found what this desk does; a place without a name gets one first. */
  async takeFound(person: FoundPerson): Promise<void> {
    if (person.unnamed && !person.checked_in_at && !this.handsOut) this.substituteFor(person);
    else await this.take(person.id);
  }

  /** Enter, when it is not a scanner's: acts on the one who is chosen, else answers what is asked. */
  async enter(): Promise<void> {
    if (this.box.sought.trim()) {
      await this.box.pending;
      const person = this.box.person;
      if (person) await this.takeFound(person);
      else if (this.box.found?.is_code && this.box.found.people.length === 0)
        await this.scan([this.box.sought.trim()], performance.now());
      return;
    }
    if (performance.now() - this.#shownAt < TOO_SOON) return;
    const verdict = this.verdict;
    if (this.contact && this.box.person) await this.take(this.box.person.id);
    else if (verdict?.outcome === 'online_registrant') await this.admit();
    else if (verdict?.outcome === 'already_in' && verdict.left) await this.comeBack();
    else if (verdict && this.needsAcknowledging) await this.acknowledge();
  }

  /** Esc: clears the box, then what stands, step by step. */
  escape(): void {
    if (this.dialog) this.dialog = undefined;
    else if (this.form) this.form = undefined;
    else if (this.box.sought) this.box.clear();
    else if (this.details) this.details = undefined;
    else if (this.listsWaiting) this.listsWaiting = false;
    else this.rest();
  }

  /** Whether nothing stands on the desk. */
  get isAtRest(): boolean {
    return (
      !(this.verdict ?? this.plate ?? this.failure ?? this.details ?? this.form ?? this.undone) &&
      !this.box.sought
    );
  }

  /** Back to the empty desk: what was answered stands in Recent. */
  rest(): void {
    this.#stopTimers();
    this.verdict = undefined;
    this.party = undefined;
    this.plate = undefined;
    this.full = false;
    this.echo = false;
    this.undone = undefined;
    this.details = undefined;
    this.failure = undefined;
    if (!this.box.sought) this.box.listContact();
  }

  /** A code was seen at an instant of `performance.now()`: whatever is open gives way. */
  async scan(readings: Readings, seen: number, source?: Source): Promise<void> {
    this.form = undefined;
    this.dialog = undefined;
    const asked = performance.now();
    const took = this.handsOut
      ? await this.#handOut({ code: readings }, asked - seen)
      : await this.#ask(() => door.scan(readings, asked - seen));
    if (took && source) this.#latency.answered(source, seen, asked, took);
  }

  /** Somebody was looked up: does with them what this desk does. */
  async take(attendee: string, countsFrom?: string): Promise<void> {
    if (this.handsOut) {
      await this.#handOut({ attendee }, 0);
      return;
    }
    const entry =
      this.linking?.entry ?? (this.verdict?.outcome === 'ambiguous' ? this.verdict.entry : undefined);
    if (entry) await this.#ask(() => door.answer(entry, { who: attendee }));
    else await this.#ask(() => door.checkIn(attendee, countsFrom));
  }

  /** Yes to the question that stands. */
  async admit(overrideReason?: string): Promise<void> {
    const entry = this.verdict?.entry;
    if (entry) await this.#ask(() => door.answer(entry, { overrideReason }));
  }

  /** A supervisor admits whom the desk may not. */
  async override(dialog: Dialog, reason: string): Promise<void> {
    this.dialog = undefined;
    if (dialog.kind === 'override') {
      await this.#ask(() => door.answer(dialog.entry, { overrideReason: reason }));
    } else if (dialog.kind === 'override-newcomer') {
      await this.add(dialog.newcomer, dialog.form, undefined, reason);
    }
  }

  askOverride(): void {
    const verdict = this.verdict;
    if (!verdict?.entry) return;
    const full = verdict.outcome === 'room_full';
    this.dialog = { kind: 'override', entry: verdict.entry, name: verdict.attendee?.name, full };
  }

  /** A walk-in, or somebody in another's place. */
  async add(
    newcomer: Newcomer,
    form: NewcomerForm,
    byWordOf?: string,
    overrideReason?: string,
  ): Promise<void> {
    await this.#ask(
      () =>
        form.kind === 'walk-in'
          ? door.walkIn(newcomer, overrideReason)
          : door.substitute(form.replaces.id, newcomer, byWordOf, overrideReason),
      {
        accept: (verdict) => {
          if (verdict.outcome === 'room_full' && !verdict.entry) {
            this.dialog = { kind: 'override-newcomer', newcomer, form };
            return false;
          }
          this.form = undefined;
          return true;
        },
      },
    );
  }

  /** The rest of a party. */
  async takeParty(party: string): Promise<void> {
    const turn = this.#begin();
    try {
      const verdicts = await door.checkInParty(party);
      verdicts.forEach((verdict) => {
        this.#badges.checkedIn(verdict);
      });
      const admitted = verdicts.filter((verdict) => verdict.outcome === 'admitted');
      const first = admitted[0];
      if (turn !== this.#turn || !first) return;
      this.#show({ ...first, companions: 0 });
      this.party = admitted;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Undoes the check-in of the card, or the last one of this desk. */
  async undoLast(): Promise<void> {
    const standing = this.verdict?.outcome === 'admitted' ? this.verdict : undefined;
    if (this.plate?.result === 'claimed' && this.plate.entry) {
      await this.undo(this.plate.entry, this.plate.attendee?.name ?? '');
      return;
    }
    if (this.party && standing?.act) {
      await this.undo(standing.act, standing.attendee?.party ?? '');
      return;
    }
    if (standing?.entry) {
      await this.undo(standing.entry, standing.attendee?.name ?? '');
      return;
    }
    const last = this.station.recent.find((recent) => !recent.undone && isDone(recent));
    if (last) await this.undo(last.entry, last.name ?? '');
  }

  async undo(target: string, name: string, lunchReturned?: boolean): Promise<void> {
    this.dialog = undefined;
    const turn = this.#begin();
    try {
      const { done, people: about, again } = await door.undo(target, lunchReturned);
      if (turn !== this.#turn) return;
      if (!done) {
        this.dialog = { kind: 'undo-lunch', entry: target, name: about.join(', ') || name };
        return;
      }
      this.rest();
      this.undone = name || about.join(', ');
      this.#again = again;
      this.box.clear();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A plate for whoever stands on the card. */
  async lunch(): Promise<void> {
    const card = this.verdict?.attendee ?? this.plate?.attendee ?? this.details;
    if (!card) return;
    const due = card.lunch === 'due' || card.lunch === 'granted';
    if (this.verb === 'check-in' && due) await this.#handOut({ attendee: card.id }, 0);
    else this.dialog = { kind: 'grant', attendee: card.id, name: card.name, diet: card.diet };
  }

  /** A supervisor gives a plate of this diet. */
  async grant(attendee: string, diet: string): Promise<void> {
    this.dialog = undefined;
    await this.#handOut({ attendee, diet, grant: 'given at the desk' }, 0);
  }

  async leave(attendee: string): Promise<void> {
    await this.#do(() => door.leave(attendee));
  }

  async comeBack(attendee = this.verdict?.attendee?.id): Promise<void> {
    if (attendee) await this.#do(() => door.comeBack(attendee));
  }

  async wait(attendee: string, place: string): Promise<void> {
    this.dialog = undefined;
    await this.#do(() => door.wait(attendee, place));
  }

  /** They wait no longer, and did not come in. */
  async stopWaiting(attendee: string): Promise<void> {
    await this.#do(() => door.stopWaiting(attendee));
  }

  /** Puts a note about somebody, or a flag, which the desk must see to when they come. */
  async note(attendee: string, text: string, isFlag: boolean): Promise<void> {
    this.dialog = undefined;
    const shown = this.details?.id === attendee;
    await this.#do(() => (isFlag ? door.flag : door.note)(attendee, text));
    if (shown) await this.open(attendee);
  }

  /** What somebody needs was seen to before they came. */
  async meet(attendee: string): Promise<void> {
    await this.#do(() => door.meetAttention(attendee));
    await this.open(attendee);
  }

  /** Whoever is chosen, or else stands on the desk. */
  get #stands(): FoundPerson | Person | Card | undefined {
    return this.box.person ?? this.details ?? this.verdict?.attendee ?? this.plate?.attendee;
  }

  /** Prints the badge of whoever is chosen or stands on the card. */
  printBadge(): void {
    if (this.#stands) this.#badges.print(this.#stands);
  }

  /** Asks for a note about whoever is chosen or stands on the card. */
  askNote(): void {
    const card = this.#stands;
    if (card) this.dialog = { kind: 'note', attendee: card.id, name: card.name };
  }

  /** Makes the admissions again that were undone last, from the instants they counted from. */
  async redo(): Promise<void> {
    const again = this.#again;
    this.#again = [];
    for (const { attendee, counts_from } of again) {
      // They came already, and wear a badge.
      await this.#ask(() => door.checkIn(attendee, counts_from), { comes: false });
    }
  }

  /** Whether the desk has to say that it saw to what the person needs. */
  get needsAcknowledging(): boolean {
    return (
      !!this.verdict && this.verdict.attention.length > 0 && !this.verdict.asks && !isRefused(this.verdict)
    );
  }

  /** What the desk had to see was seen. */
  async acknowledge(): Promise<void> {
    const attendee = this.verdict?.attendee?.id;
    const flagged = this.verdict?.attention.some((flag) => flag.kind === 'attention');
    this.rest();
    if (attendee && flagged) await this.#do(() => door.meetAttention(attendee));
  }

  /** Shows an answer of this desk again; a question can then be answered. */
  async showAgain(recent: Recent): Promise<void> {
    this.box.clear();
    if (recent.open || recent.what === 'on_time' || recent.what === 'late') {
      await this.#ask(() => door.showAgain(recent.entry), { fresh: false });
    } else if (recent.attendee) {
      await this.open(recent.attendee);
    }
  }

  /** Opens somebody's details. */
  async open(attendee: string): Promise<void> {
    try {
      this.details = await people.person(attendee);
    } catch (error) {
      this.#fail(error);
    }
  }

  toggleDetails(): void {
    const attendee = this.box.person?.id ?? this.verdict?.attendee?.id ?? this.plate?.attendee?.id;
    if (this.details) this.details = undefined;
    else if (attendee) void this.open(attendee);
  }

  /** Opens the form for somebody who is on no list, with what was typed. */
  walkIn(): void {
    const name = this.newcomer;
    const isName = name && !/[\d@]/.test(name);
    const { email, organization: affiliation } = this.contact ?? {};
    this.form = { kind: 'walk-in', name: isName ? name : '', email, affiliation };
    this.box.clear();
  }

  /** Opens the form in which a ticked paper list is entered. */
  declareArrivals(): void {
    this.form = { kind: 'declared' };
    this.box.clear();
  }

  substituteFor(replaces: Person | FoundPerson | Card): void {
    this.form = { kind: 'substitute', replaces };
    this.details = undefined;
    this.box.clear();
  }

  /** A picture was dropped, pasted or opened: a deliberate act, so it is always read. */
  async picture(file: Blob): Promise<void> {
    this.reading = true;
    try {
      const { codes } = await office.readPicture(file);
      const [only, ...others] = codes;
      if (only === undefined) this.failure = new Broken({ code: 'scan_again', message: '' });
      else if (others.length === 0) await this.scan([only], performance.now());
      else this.dialog = { kind: 'pick', codes };
    } catch (error) {
      this.#fail(error);
    } finally {
      this.reading = false;
    }
  }

  /** Asks for a plate; answers how long that took inside the program. */
  async #handOut(asked: AskedPlate, ago: number): Promise<Took | undefined> {
    const turn = this.#begin();
    try {
      const plate = await door.lunch(asked, ago);
      if (turn !== this.#turn) return undefined;
      this.rest();
      this.box.clear();
      this.plate = plate;
      this.#settle(plate.result === 'claimed');
      return plate.took;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  /** Asks, and shows the answer; tells how long that took inside the program. */
  async #ask(
    question: () => Promise<Verdict>,
    { accept = () => true, fresh = true, comes = fresh }: Asking = {},
  ): Promise<Took | undefined> {
    const turn = this.#begin();
    try {
      const verdict = await question();
      if (comes) this.#badges.checkedIn(verdict);
      if (turn !== this.#turn || !accept(verdict)) return undefined;
      this.#show(verdict, fresh);
      return verdict.took;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #show(verdict: Verdict, fresh = true): void {
    this.box.clear();
    this.form = undefined;
    const same = verdict.attendee && verdict.attendee.id === this.verdict?.attendee?.id;
    if (verdict.outcome === 'echo' && same) {
      this.echo = true;
      this.answers++;
      this.#after(ECHO, () => (this.echo = false));
      return;
    }
    this.rest();
    this.verdict = verdict;
    this.box.listContact();
    const sticky = verdict.asks || isRefused(verdict) || verdict.attention.length > 0;
    const passes = fresh && (verdict.outcome === 'admitted' || verdict.outcome === 'echo');
    this.#settle(passes && !sticky, sticky);
  }

  /** Lets the answer fill the card, settle, and go: what has to be acted on stays. */
  #settle(fills: boolean, stays = false): void {
    this.answers++;
    this.#shownAt = performance.now();
    this.full = fills;
    if (fills) this.#after(FULL, () => (this.full = false));
    if (!stays) {
      this.#after(DWELL, () => {
        this.rest();
      });
    }
  }

  /** Does something that has no answer of its own; what stands on the desk stays. */
  async settle(work: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await work();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #do(work: () => Promise<void>): Promise<void> {
    this.#begin();
    try {
      await work();
      this.rest();
      this.box.clear();
    } catch (error) {
      this.#fail(error);
    }
  }

  #begin(): number {
    this.failure = undefined;
    return ++this.#turn;
  }

  #fail(error: unknown): void {
    this.failure = Broken.of(error);
  }

  #after(milliseconds: number, act: () => void): void {
    this.#timers.push(setTimeout(act, milliseconds));
  }

  #stopTimers(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }
}

/** Whether an answer says no. */
export function isRefused(verdict: Verdict): boolean {
  return !['admitted', 'echo', 'already_in'].includes(verdict.outcome);
}

/** Whether an entry of Recent did something that can be undone. */
function isDone(recent: Recent): boolean {
  return ['on_time', 'late', 'left', 'returned', 'lunch_claimed'].includes(recent.what);
}

export const [getDoor, setDoor] = createContext<Door>();
