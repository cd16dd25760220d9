// What a desk answered, as the lists of answers show it.

import type { Recent, RecentWord } from '../api/wire';
import type { ShapeKind } from '../parts/Shape.svelte';
import { capital, t } from '../texts';

export const SHAPES: Record<RecentWord, ShapeKind> = {
  on_time: 'tick',
  late: 'clock',
  already_in: 'rings',
  online_registrant: 'screen',
  unlinked: 'person',
  not_confirmed: 'person',
  cancelled: 'octagon',
  other_event: 'octagon',
  revoked: 'octagon',
  forged: 'octagon',
  not_a_ticket: 'page',
  unknown: 'page',
  room_full: 'person',
  ambiguous: 'person',
  left: 'arrow',
  returned: 'arrow',
  lunch_claimed: 'plate',
};

/** Whom it is about, or what the code was. */
export function title(recent: Recent): string {
  if (recent.name) return recent.name;
  if (recent.what === 'unlinked') return t('recent-ticket', { system: capital(recent.format ?? '') });
  if (recent.what === 'not_a_ticket') return t('recent-no-ticket');
  return t(recent.what === 'unknown' ? 'recent-code' : 'recent-some-ticket');
}

/** A word only where it is not plain; in a list of lunches `lunch` alone it is. */
export function word(recent: Recent, isLunch = false): string {
  if (recent.undone) return t('recent-undone');
  if (recent.what === 'on_time' || recent.what === 'late') {
    return recent.manner ? t(`recent-${recent.manner}`) : '';
  }
  const plain = isLunch || recent.what === 'unknown' || recent.what === 'not_a_ticket';
  return plain ? '' : t(`recent-${recent.what}`);
}
