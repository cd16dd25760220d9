// The steps of Set-up, and the way from one to the next.

export const STEPS = ['event', 'people', 'tickets', 'desks', 'computer', 'rehearsal', 'live'] as const;

export type Step = (typeof STEPS)[number];

/** Where the foot of a step leads. */
export interface Onward {
  label: string;
  go: () => void;
  /** The name by which tests find it. */
  test: string;
}
