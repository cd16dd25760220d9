/** Where one can be in the window. */
export type Place = 'desk' | 'lunch' | 'board' | 'setup';

/** The places, in the order of the bottom bar. */
export const PLACES: Place[] = ['desk', 'lunch', 'board', 'setup'];
