// What was begun and not saved. It outlives the step in which it was begun, so that one can go and look elsewhere.

import {
  FEW_ASIDE,
  NOTHING_SAID,
  becomes,
  confirmed,
  isAside,
  isImported,
  isSame,
  keyOf,
  matterOf,
  onePerson,
  pairsToShow,
  proposals,
  readAs,
  stillSaid,
  twoPeople,
  type Matter,
  type Reading,
} from './choices';
import { Task } from './task.svelte';
import { office } from '../../api/ipc';
import type { Column, Pair, Preview, RosterChoices } from '../../api/wire';

/** Settings as they are being typed. */
export class SettingsDraft {
  /** What was typed, by the name of the setting. */
  typed = $state.raw<Partial<Record<string, string>>>({});
  /** Whether what was typed last is saved. */
  saved = $state(false);
  readonly task = new Task();
  /** The event file they belong to. */
  readonly file: string | undefined;

  constructor(file: string | undefined) {
    this.file = file;
  }

  type(key: string, value: string): void {
    this.typed = { ...this.typed, [key]: value };
    this.saved = false;
  }

  settle(): void {
    this.typed = {};
    this.saved = true;
  }
}

/** A list of people on its way into the roster. */
export class RosterImport {
  /** What the program answered last; it stays while it is asked again. */
  preview = $state.raw<Preview>();
  /** What a person chose, answered or not yet. */
  choices = $state.raw<RosterChoices>(NOTHING_SAID);
  /** Those who may be one, answered ones too. */
  pairs = $state.raw<Pair[]>([]);
  /** Those of whom a person said that they are two. */
  two = $state.raw<string[]>([]);
  /** Whether columns that need no eye are shown with the others. */
  showsAside = $state(true);
  /** Whether it is being imported, and not only read. */
  importing = $state(false);
  readonly task = new Task();
  /** The event file it goes to. */
  readonly file: string | undefined;

  /** The choices that the preview answers. */
  #answered = $state.raw<RosterChoices>(NOTHING_SAID);
  /** What was said of columns before the file was read otherwise, until its headers are known again. */
  #later: RosterChoices['columns'] = [];
  /** Whether the program is being asked again. */
  #asking = false;
  /** What was proposed for columns of which a person said something else since. */
  #proposed: Column[] = [];

  constructor(file: string | undefined) {
    this.file = file;
  }

  /** Whether there is a preview to be decided about. */
  get isOpen(): boolean {
    return this.preview !== undefined && !isImported(this.preview);
  }

  /** How many people would be new or change. */
  get changes(): number {
    return this.preview ? this.preview.new.length + this.preview.changed.length : 0;
  }

  get matter(): Matter | undefined {
    return this.preview && matterOf(this.preview);
  }

  get isReady(): boolean {
    return !this.task.running && this.isOpen && this.changes > 0 && !this.matter;
  }

  async read(file: File): Promise<void> {
    const wasRead = await this.task.run(async () => {
      const preview = await office.previewRoster(file);
      this.#begin();
      this.#take(preview, NOTHING_SAID);
      const aside = preview.columns.filter(isAside).length;
      this.showsAside = aside <= FEW_ASIDE || this.matter?.kind === 'name';
    });
    // What was read before is not what was chosen now.
    if (!wasRead && this.task.failure) this.#begin();
  }

  /** What `header` becomes. */
  say(header: string, target: string): void {
    const proposed = this.#proposed.find((column) => column.header === header)?.target;
    this.#choose(becomes(this.choices, header, target, proposed));
  }

  /** Everything that was guessed is right. */
  confirm(): void {
    if (this.preview) this.#choose(confirmed(this.choices, this.preview.columns));
  }

  /** Reads the file otherwise, and says again of its columns what was said and still has a column. */
  readAs(reading: Reading): void {
    this.#later = [...this.#later, ...this.choices.columns];
    this.#choose(readAs(this.choices, reading));
  }

  isSame(pair: Pair): boolean {
    return isSame(this.choices, pair);
  }

  /** The two of `pair` are one, or two, or nobody has said. */
  answer(pair: Pair, answer: 'one' | 'two' | undefined): void {
    const key = keyOf(pair);
    const others = this.two.filter((other) => other !== key);
    this.two = answer === 'two' ? [...others, key] : others;
    if (answer === 'one') this.#choose(onePerson(this.choices, pair));
    else if (this.isSame(pair)) this.#choose(twoPeople(this.choices, pair));
  }

  /** Imports it, and then has `refresh` ask how things stand. */
  async import(refresh: () => Promise<void>): Promise<void> {
    if (!this.isReady) return;
    this.importing = true;
    await this.task.run(async () => {
      const done = await office.importRoster();
      // What was previewed is what was done: the answer compares the list to a roster that has it already.
      this.preview = { ...(this.preview ?? done), revision: done.revision };
      await refresh();
    });
    this.importing = false;
  }

  forget(): void {
    this.#begin();
    this.task.failure = undefined;
  }

  #begin(): void {
    this.preview = undefined;
    this.choices = NOTHING_SAID;
    this.#answered = NOTHING_SAID;
    this.#later = [];
    this.pairs = [];
    this.two = [];
    this.#proposed = [];
  }

  #take(preview: Preview, answered: RosterChoices): void {
    this.#proposed = proposals(this.#proposed, preview.columns);
    this.preview = preview;
    this.#answered = answered;
    this.pairs = pairsToShow(this.pairs, preview.doubles, answered);
  }

  #choose(choices: RosterChoices): void {
    if (!this.isOpen || (this.task.running && !this.#asking)) return;
    this.choices = choices;
    // Whoever is being answered is asked once more, for all that was chosen meanwhile.
    if (!this.#asking) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    await this.task.run(async () => {
      try {
        while (this.choices !== this.#answered) {
          const asked = this.choices;
          const preview = await office.previewAgain(asked);
          // A preview that forgot what was said of its columns is not shown before they are said again.
          if (this.choices !== asked || !this.#sayAgain(preview)) this.#take(preview, asked);
        }
      } catch (error) {
        // What cannot be answered was not chosen: the preview is still that of before.
        this.choices = this.#answered;
        this.#later = [];
        throw error;
      }
    });
    this.#asking = false;
  }

  /** Chooses again what was said of columns, where there are such columns. */
  #sayAgain(preview: Preview): boolean {
    const said = stillSaid(this.#later, preview.columns);
    this.#later = [];
    if (said.length === 0) return false;
    this.#proposed = preview.columns;
    this.choices = { ...this.choices, columns: said };
    return true;
  }
}
