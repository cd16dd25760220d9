// What has to be so before the first guest comes, each told from how things really stand.

import type { EventFacts, Health, Readiness, Sound } from '../../api/wire';
import { ALMOST_FULL_DISK, LOW_BATTERY } from '../../health';
import { dayIn, instant } from '../../time';
import type { Step } from './steps';

/** How things stand. */
export interface Standing {
  event: EventFacts;
  readiness: Readiness;
  health: Health;
  sound?: Sound;
  /** Whether a sound was played since the window opened, and so was heard. */
  heard: boolean;
  /** Whether a camera shows something, or a hand scanner was tried. */
  reads: boolean;
  /** What time it is at the event. */
  now: number;
}

/** One line of the list. */
export interface Item {
  key:
    | 'real'
    | 'zone'
    | 'roster'
    | 'tickets'
    | 'reads'
    | 'sound'
    | 'power'
    | 'disk'
    | 'awake'
    | 'clock'
    | 'paper'
    | 'spare';
  done: boolean;
  /** Where it is done. */
  step: Step;
  values?: Record<string, number>;
}

/** The list, in the order in which one does it. */
export function openItems({ event, readiness, health, sound, heard, reads, now }: Standing): Item[] {
  const { battery, disk_free: free } = health;
  const isToday = (at?: string) =>
    at !== undefined && dayIn(instant(at), event.zone) === dayIn(now, event.zone);
  return [
    { key: 'real', done: !event.practice, step: 'event' },
    { key: 'zone', done: event.zone_as_written === undefined || event.zone_confirmed, step: 'event' },
    { key: 'roster', done: event.has_roster, step: 'people' },
    {
      key: 'tickets',
      done: event.has_roster && readiness.without_ticket === 0,
      step: 'tickets',
      values: { count: readiness.without_ticket },
    },
    { key: 'paper', done: isToday(readiness.paper_list_at), step: 'tickets' },
    { key: 'spare', done: readiness.desk_file_at !== undefined || !event.office, step: 'desks' },
    { key: 'reads', done: reads, step: 'computer' },
    { key: 'sound', done: heard && !!sound?.device && !sound.muted, step: 'computer' },
    {
      key: 'power',
      done: !battery || battery.charging || battery.percent >= LOW_BATTERY,
      step: 'computer',
      values: { percent: battery?.percent ?? 0 },
    },
    { key: 'disk', done: free !== undefined && free >= ALMOST_FULL_DISK, step: 'computer' },
    { key: 'awake', done: health.awake === 'kept' || event.practice, step: 'computer' },
    { key: 'clock', done: health.clock_jumped === undefined, step: 'computer' },
  ];
}
