// What a column of a list can become, and the fields of a person, in words.

import type { Column } from '../../api/wire';
import { hasText, t } from '../../texts';

/** Before the name of a field that another column is already. */
const ELSE = 'else ';

/** Between a field and the choice of it that a column says yes or no to. */
const CHOICE = ': ';

/** The targets as they are offered, by what they are about. */
const GROUPS: [string, string[]][] = [
  ['not-a-field', ['kept', 'left out']],
  ['name', ['name', 'first name', 'middle name', 'family name', 'latin name', 'honorific', 'name as on id']],
  ['person', ['email', 'affiliation', 'position', 'country', 'group', 'phone', 'language']],
  ['coming', ['mode', 'status', 'role', 'party', 'host', 'registration', 'buyer', 'places']],
  ['lunch', ['lunch', 'diet']],
  ['door', ['code', 'key', 'attention', 'access needs', 'photo consent', 'note']],
];

/** The fields of which systems like to ask twice: of the buyer and of the guest, by the account and by the form. */
const ASKED_TWICE = ['name', 'email', 'affiliation', 'phone', 'country'];

/** The words for `field`; a column that is none of ours keeps its own name. */
export function fieldWords(field: string): string {
  if (field.startsWith(ELSE)) return t('setup-else', { field: fieldWords(field.slice(ELSE.length)) });
  const [of, choice] = field.split(CHOICE);
  if (of !== undefined && choice !== undefined && hasText(idOf(of))) {
    return t('setup-choice', { field: fieldWords(of), choice });
  }
  const id = idOf(field);
  return hasText(id) ? t(id) : field;
}

function idOf(field: string): string {
  return `setup-field-${field.replaceAll(' ', '-')}`;
}

/** The words for whose list it is; a system's own name is kept. */
export function presetWords(preset: string): string {
  const id = `setup-preset-${preset.replaceAll(' ', '-')}`;
  return hasText(id) ? t(id) : preset;
}

/** What `column` can become, group by group, where `columns` are all of the list. */
export function offered(
  targets: string[],
  columns: Column[],
  column: Column,
): { value: string; words: string; group: string }[] {
  const others = columns.filter((other) => other !== column).map((other) => other.target);
  const instead = ASKED_TWICE.filter((field) => others.includes(field)).map((field) => ELSE + field);
  const all = [...targets, ...instead];
  if (!all.includes(column.target)) all.push(column.target);
  const groupOf = (target: string) => {
    if (target.startsWith(ELSE)) return 'instead';
    const [field = target] = target.split(CHOICE);
    return GROUPS.find(([, of]) => of.includes(field))?.[0] ?? 'other';
  };
  return [...GROUPS.map(([group]) => group), 'instead', 'other'].flatMap((group) => {
    const order = GROUPS.find(([name]) => name === group)?.[1] ?? [];
    return all
      .filter((target) => groupOf(target) === group)
      .sort((one, other) => order.indexOf(one) - order.indexOf(other))
      .map((target) => ({ value: target, words: fieldWords(target), group: t(`setup-group-${group}`) }));
  });
}
