/** Where one can be in the window. */
export type Place = 'desk' | 'lunch' | 'board' | 'setup' | 'kiosk' | 'locked';

/** The places, in the order of the bottom bar. The screen for guests and the lock are none of them: they have no bar. */
export const PLACES: Exclude<Place, 'kiosk' | 'locked'>[] = ['desk', 'lunch', 'board', 'setup'];
