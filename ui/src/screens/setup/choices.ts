// What a person says of a list of people: how it is read, what its columns become, who on it is whom. The program
// finds out everything that nobody said.

import type { Column, Pair, Preview, RosterChoices } from '../../api/wire';

/** What the choices are while nobody has said anything. */
export const NOTHING_SAID: RosterChoices = { columns: [], same: [] };

/** How the bytes of a file become rows under headers. */
export type Reading = Pick<RosterChoices, 'encoding' | 'delimiter' | 'sheet' | 'header_row'>;

const ENDINGS = ['csv', 'tsv', 'tab', 'txt', 'xlsx', 'xlsm', 'xls', 'ods', 'json'];

/** The files a list comes in, as a file field takes them. */
export const ACCEPTED = ENDINGS.map((ending) => `.${ending}`).join(',');

/** Whether a file is a list by its name: what systems call the kinds differs too much. */
export function isList(file: { name: string }): boolean {
  const [, ending] = /\.(\w+)$/.exec(file.name) ?? [];
  return ending !== undefined && ENDINGS.includes(ending.toLowerCase());
}

/** Whether the roster of a preview has been imported. */
export function isImported(preview: Preview): boolean {
  return 'revision' in preview;
}

/** The choices, with the file read otherwise. What was said of columns waits until their headers are known. */
export function readAs(choices: RosterChoices, reading: Reading): RosterChoices {
  // Another encoding leaves every row its number, and so what was said of rows.
  const same = Object.keys(reading).every((key) => key === 'encoding') ? choices.same : [];
  return { ...choices, ...reading, columns: [], same };
}

/** Of what was said of columns, what still has a column. */
export function stillSaid(said: RosterChoices['columns'], columns: Column[]): RosterChoices['columns'] {
  return said.filter(([header]) => columns.some((column) => column.header === header));
}

/** The choices, with the column of this header made `target`. To say what was `proposed` takes one's word back. */
export function becomes(
  choices: RosterChoices,
  header: string,
  target: string,
  proposed: string | undefined,
): RosterChoices {
  const others = choices.columns.filter(([other]) => other !== header);
  return { ...choices, columns: target === proposed ? others : [...others, [header, target]] };
}

/** What is proposed for each column; of one that was spoken of, what was proposed `before`. */
export function proposals(before: Column[], columns: Column[]): Column[] {
  return columns.map((column) => {
    const other = before.find((known) => known.header === column.header);
    return column.proposed === 'said' && other ? other : column;
  });
}

/** The choices, with everything that was guessed taken as said. */
export function confirmed(choices: RosterChoices, columns: Column[]): RosterChoices {
  const meant = columns.filter((column) => column.proposed !== 'said' && isField(column.target));
  return {
    ...choices,
    columns: [...choices.columns, ...meant.map(({ header, target }): [string, string] => [header, target])],
  };
}

/** Whether this is a field of a person, or a part of one. */
export function isField(target: string): boolean {
  return target !== 'kept' && target !== 'left out';
}

/** A column that needs no eye: kept or left out, by nobody's word. */
export function isAside(column: Column): boolean {
  return !isField(column.target) && column.proposed !== 'said';
}

/** So many columns that need no eye are shown with the others all the same. */
export const FEW_ASIDE = 6;

/** What is known of two people, whichever way the program names them. */
export function keyOf(pair: Pair): string {
  return `${String(pair.row ?? pair.attendee)} ${pair.like_row === undefined ? pair.like : String(pair.like_row)}`;
}

/** Whether a person said that the two of `pair` are one. */
export function isSame(choices: RosterChoices, pair: Pair): boolean {
  return choices.same.some((said) => isOf(said, pair));
}

/** The choices, with the two of `pair` one person. */
export function onePerson(choices: RosterChoices, pair: Pair): RosterChoices {
  if (pair.row === undefined) return choices;
  const like = pair.like_row === undefined ? { person: pair.like } : { like_row: pair.like_row };
  const others = twoPeople(choices, pair);
  return { ...others, same: [...others.same, { row: pair.row, ...like }] };
}

/** The choices, with the two of `pair` not said to be one. */
export function twoPeople(choices: RosterChoices, pair: Pair): RosterChoices {
  return { ...choices, same: choices.same.filter((said) => !isOf(said, pair)) };
}

function isOf(said: RosterChoices['same'][number], pair: Pair): boolean {
  if (said.row !== pair.row) return false;
  return pair.like_row === undefined ? said.person === pair.like : said.like_row === pair.like_row;
}

/** The pairs to show: those that were answered stay where they stood, though the program speaks of them no more. */
export function pairsToShow(shown: Pair[], found: Pair[], choices: RosterChoices): Pair[] {
  const now = new Map(found.map((pair) => [keyOf(pair), pair]));
  const stay = shown.flatMap((pair) => now.get(keyOf(pair)) ?? (isSame(choices, pair) ? [pair] : []));
  const known = new Set(stay.map(keyOf));
  return [...stay, ...found.filter((pair) => !known.has(keyOf(pair)))];
}

/** What stands between a list and the roster, one thing at a time. */
export type Matter =
  /** No column is the name. */
  | { kind: 'name' }
  /** Two columns would become one field. */
  | { kind: 'repeated'; target: string; columns: Column[] }
  /** Everything is guessed: somebody has to look. */
  | { kind: 'guessed' }
  /** Cells cannot be taken in, in these columns. */
  | { kind: 'problems'; columns: Column[] };

const NAMES = ['name', 'else name', 'family name', 'first name'];

/** The next thing to do with a list; nothing where it can be imported. */
export function matterOf(preview: Preview): Matter | undefined {
  const { columns, lacks, problems } = preview;
  if (lacks !== undefined) {
    const fields = columns.filter((column) => isField(column.target));
    const second = fields.find(
      (column, index) => fields.findIndex((other) => other.target === column.target) < index,
    );
    if (second) {
      const repeated = fields.filter((column) => column.target === second.target);
      return { kind: 'repeated', target: second.target, columns: repeated };
    }
    return fields.some((column) => NAMES.includes(column.target)) ? { kind: 'guessed' } : { kind: 'name' };
  }
  if (problems.length === 0) return undefined;
  const named = new Set(problems.map((problem) => problem.column));
  const mendable = columns.filter(
    (column) => named.has(column.header) && isField(column.target) && !NAMES.includes(column.target),
  );
  return { kind: 'problems', columns: mendable };
}
