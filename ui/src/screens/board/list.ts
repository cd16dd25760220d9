// The people behind a number.

import type { Behind, Listed } from '../../api/wire';

export interface List {
  /** What the number counts, as a heading. */
  what: string;
  /** The lists that hold them; nobody is in two. */
  which: Behind[];
  /** As of which instant the number was shown. */
  at?: string;
  /** Those of the lists who are meant, where not all are. */
  keep?: (person: Listed) => boolean;
}

/** Opens a list; none where nothing is pressed. */
export type OnList = ((list: List) => void) | undefined;
