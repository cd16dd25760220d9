// An attendance report on its way in. It outlives the step in which it was begun.

import { Task } from './task.svelte';
import { office } from '../../api/ipc';
import type { Fate, InReport, ReportChoices, ReportPreview } from '../../api/wire';

/** What the choices are while nobody has said anything. */
const NOTHING_SAID: ReportChoices = { said: [] };

/** Of whom a person has to say who they are. */
const TO_REVIEW: Fate[] = ['nobody', 'several', 'contradicted'];

export class ReportImport {
  /** What the program answered last; it stays while it is asked again. */
  preview = $state.raw<ReportPreview>();
  /** What a person chose, answered or not yet. */
  choices = $state.raw<ReportChoices>(NOTHING_SAID);
  /** Whether it is being taken in, and not only read. */
  taking = $state(false);
  /** Note takers and devices of which a person wants to say whose they are. */
  asked = $state.raw<number[]>([]);
  readonly task = new Task();
  /** The event file it goes to. */
  readonly file: string | undefined;

  constructor(file: string | undefined) {
    this.file = file;
  }

  /** Whether there is a preview to be decided about. */
  get isOpen(): boolean {
    return this.preview !== undefined && !this.isTaken;
  }

  get isTaken(): boolean {
    return this.preview?.entry !== undefined;
  }

  get isReady(): boolean {
    const { preview } = this;
    const isClear = preview?.asks === undefined && preview?.differs_from === undefined;
    return !this.task.running && this.isOpen && isClear && preview?.problems.length === 0 && preview.changes;
  }

  /** Those to look at, and those of whom it was said who they are: they stay where they stood. */
  get review(): InReport[] {
    return (this.preview?.people ?? []).filter(
      ({ fate, row }) => TO_REVIEW.includes(fate) || this.isSaid(row) || this.asked.includes(row),
    );
  }

  /** How many are still to be looked at. */
  get open(): number {
    return this.review.filter((person) => TO_REVIEW.includes(person.fate)).length;
  }

  /** Lets a person say who the one of this row is, though nobody asks. */
  ask(row: number): void {
    if (!this.asked.includes(row)) this.asked = [...this.asked, row];
  }

  isSaid(row: number): boolean {
    return this.choices.said.some((said) => said.row === row);
  }

  async read(file: File): Promise<void> {
    const wasRead = await this.task.run(async () => {
      const preview = await office.previewReport(file);
      this.#begin();
      this.preview = preview;
    });
    // What was read before is not what was chosen now.
    if (!wasRead && this.task.failure) this.#begin();
  }

  /** Who the person of this row is: somebody, or nobody whom the event is to count. */
  async say(row: number, person?: string): Promise<void> {
    const others = this.choices.said.filter((said) => said.row !== row);
    await this.choose({ said: [...others, { row, person }] });
  }

  async takeBack(row: number): Promise<void> {
    await this.choose({ said: this.choices.said.filter((said) => said.row !== row) });
  }

  /** Reads it again with what was chosen; what cannot be answered was not chosen. */
  async choose(chosen: Partial<ReportChoices>): Promise<void> {
    if (!this.isOpen || this.task.running) return;
    const before = this.choices;
    this.choices = { ...before, ...chosen };
    const wasRead = await this.task.run(async () => {
      this.preview = await office.previewReportAgain(this.choices);
    });
    if (!wasRead) this.choices = before;
  }

  /** Takes it in, and then has `refresh` ask how things stand. */
  async takeIn(refresh: () => Promise<void>): Promise<void> {
    if (!this.isReady) return;
    this.taking = true;
    await this.task.run(async () => {
      this.preview = await office.takeInReport();
      await refresh();
    });
    this.taking = false;
  }

  forget(): void {
    this.#begin();
    this.task.failure = undefined;
  }

  #begin(): void {
    this.preview = undefined;
    this.choices = NOTHING_SAID;
    this.asked = [];
  }
}
