/** Where one can be in the window. */
export type Place = 'desk' | 'lunch' | 'board' | 'setup' | 'kiosk';

/** The places, in the order of the bottom bar. The screen for guests is none of them: it has no bar. */
export const PLACES: Exclude<Place, 'kiosk'>[] = ['desk', 'lunch', 'board', 'setup'];
