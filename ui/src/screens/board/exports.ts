// What can be written from the Board, and as what. A further report or format is one word more here, and its words in
// `export.ftl`.

import type { PeopleList } from '../../api/wire';

/** The lists of people. */
export const LISTS: readonly PeopleList[] = ['lobby', 'paper', 'signature', 'attended'];

/** What can be written. */
export type What = 'report' | PeopleList;

type Formats = readonly [string, ...string[]];

/** The endings of the files that each can be written into, the usual one first. */
export const EXPORTS: Record<What, Formats> = {
  report: ['xlsx', 'pdf', 'txt', 'csv', 'json'],
  lobby: ['pdf', 'xlsx', 'csv'],
  paper: ['pdf', 'xlsx', 'csv'],
  signature: ['pdf', 'xlsx', 'csv'],
  attended: ['pdf', 'xlsx', 'csv'],
};

/** A path of somebody's own, which keeps its words and ends as `format` says. */
export function named(path: string, formats: Formats, format: string): string {
  const ending = formats.find((one) => path.toLowerCase().endsWith(`.${one}`));
  return ending === undefined ? path : path.slice(0, -ending.length) + format;
}
