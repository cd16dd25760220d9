/** Below this the battery is a matter, in percent. */
export const LOW_BATTERY = 30;

/** Below this the disk is a matter, in megabytes. */
export const ALMOST_FULL_DISK = 500;
