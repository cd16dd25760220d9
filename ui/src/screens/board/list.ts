// The people behind a number.

import type { Behind, Listed } from '../../api/wire';

export interface List {
  /** What the number counts, as a heading. */
  what: string;
  /** The lists that hold them; nobody is in two. */
  which: Behind[];
  /** Those of the lists who are meant, where not all are. */
  keep?: (person: Listed) => boolean;
}

export type OnList = (list: List) => void;
