// Times of day on the event's clock. The machine's own zone never counts. A clock shows 24 hours, the same in every
// language.

import { list, locale } from './texts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, seconds: boolean): Intl.DateTimeFormat {
  const key = `${zone} ${String(seconds)}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      second: seconds ? '2-digit' : undefined,
      hourCycle: 'h23',
    });
    formats.set(key, known);
  }
  return known;
}

/** An instant in milliseconds since 1970. */
export function instant(text: string): number {
  return Date.parse(text);
}

/** `13:15`: an instant, or milliseconds since 1970, on the wall in `zone`. */
export function clock(at: string | number, zone: string): string {
  return format(zone, false).format(typeof at === 'string' ? instant(at) : at);
}

/** `4 May`: an instant on the calendar in `zone`, in the language of the window. */
export function day(at: string, zone: string): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: zone, day: 'numeric', month: 'long' }).format(
    instant(at),
  );
}

/** `4 May, 18:00`: an instant on the wall in `zone`. */
export function dayAndClock(at: string, zone: string): string {
  return list([day(at, zone), clock(at, zone)]);
}

/** `Tuesday, 5 May 2026` in `zone`, in the language of the window. */
export function longDay(at: string, zone: string): string {
  const day = new Intl.DateTimeFormat(locale(), {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return day.format(instant(at));
}

/** Which day it is in `zone`, to be compared. */
export function dayIn(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

/** `13:15:59` on the wall in `zone`. */
export function clockWithSeconds(at: number, zone: string): string {
  return format(zone, true).format(at);
}

/** `6:38` for what is left, `1:06:38` from an hour on; never negative. */
export function remaining(milliseconds: number): string {
  const all = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0
    ? `${String(hours)}:${two(minutes)}:${two(seconds)}`
    : `${String(minutes)}:${two(seconds)}`;
}

/** The place a zone is named after: `New York` of `America/New_York`. */
export function place(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The instant at which clocks in `zone` show `time` (`12:58`, `1258`, `9:05`) on the day of `day`; none for no time. */
export function onTheDay(time: string, day: string, zone: string): number | undefined {
  const parts = /^(\d{1,2})[:.h]?(\d{2})$/.exec(time.trim());
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2])];
  if (!parts || hours > 23 || minutes > 59) return undefined;
  const [theirs = 0, past = 0] = clock(day, zone).split(':').map(Number);
  const at = instant(day) - (instant(day) % 60_000) + ((hours - theirs) * 60 + minutes - past) * 60_000;
  // On a day whose clocks are changed it is an hour off, or does not exist.
  const wanted = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return [at, at + 3_600_000, at - 3_600_000].find((one) => clock(one, zone) === wanted);
}
