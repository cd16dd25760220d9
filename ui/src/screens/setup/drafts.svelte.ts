// What was begun and not saved. It outlives the step in which it was begun, so that one can go and look elsewhere.

import { Task } from './task.svelte';
import { office } from '../../api/ipc';
import type { Preview } from '../../api/wire';

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
  preview = $state.raw<Preview>();
  /** Whether it is being imported, and not only read. */
  importing = $state(false);
  readonly task = new Task();
  /** The event file it goes to. */
  readonly file: string | undefined;

  constructor(file: string | undefined) {
    this.file = file;
  }

  /** How many people would be new or change. */
  get changes(): number {
    return this.preview ? this.preview.new.length + this.preview.changed.length : 0;
  }

  get isReady(): boolean {
    const isFree = !this.task.running && this.preview?.imported === false;
    return isFree && this.changes > 0 && this.preview?.problems.length === 0;
  }

  async read(file: File): Promise<void> {
    await this.task.run(async () => {
      this.preview = undefined;
      this.preview = await office.previewRoster(file);
    });
  }

  /** Imports it, and then has `refresh` ask how things stand. */
  async import(refresh: () => Promise<void>): Promise<void> {
    if (!this.isReady) return;
    this.importing = true;
    await this.task.run(async () => {
      this.preview = await office.importRoster();
      await refresh();
    });
    this.importing = false;
  }

  forget(): void {
    this.preview = undefined;
    this.task.failure = undefined;
  }
}
