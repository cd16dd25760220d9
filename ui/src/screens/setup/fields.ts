// The fields of a person, in words.

import { hasText, t } from '../../texts';

/** The words for `field`; a column that is none of ours keeps its own name. */
export function fieldWords(field: string): string {
  const id = `setup-field-${field.replaceAll(' ', '-')}`;
  return hasText(id) ? t(id) : field;
}
