// What can stand open at the desk: a form, or a question that waits for an answer of the desk itself.

import type { Card, FoundPerson, Newcomer, Person } from '../api/wire';

/** A form that is open. */
export type Form =
  | { kind: 'walk-in'; name: string; email?: string; affiliation?: string }
  /** Somebody comes in another's place, or fills a place that has no name yet. */
  | { kind: 'substitute'; replaces: Person | FoundPerson | Card }
  /** A paper list, ticked while the laptop was down, is entered. */
  | { kind: 'declared' };

/** A form for somebody who is not on the list under their name. */
export type NewcomerForm = Exclude<Form, { kind: 'declared' }>;

/** A question that waits for an answer of the desk itself. */
export type Dialog =
  | { kind: 'undo-lunch'; entry: string; name: string }
  | { kind: 'override'; entry: string; name?: string; full: boolean }
  | { kind: 'override-newcomer'; newcomer: Newcomer; form: NewcomerForm }
  | { kind: 'grant'; attendee: string; name: string; diet: string }
  | { kind: 'wait'; attendee: string; name: string }
  | { kind: 'note'; attendee: string; name: string }
  | { kind: 'pick'; codes: string[] }
  | { kind: 'help' };
