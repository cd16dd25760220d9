// Settings as a person reads them: times of the event's own day without the day.

type Settings = Partial<Record<string, string>>;

const WRITTEN = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):00$/;

/** The day of the event: the one on which most of its times are. */
export function eventDay(settings: Settings): string | undefined {
  const days = ['cutoff', 'start', 'end'].flatMap((key) => settings[key]?.slice(0, 10) ?? []);
  return days.find((day, index) => days.indexOf(day) !== index) ?? days[0];
}

/** A setting as it is shown: `13:15` for `2026-05-05T13:15:00` on the event's day, else as it is written. */
export function shown(settings: Settings, key: string): string {
  const value = settings[key] ?? '';
  const [, day, time] = WRITTEN.exec(value) ?? [];
  return time !== undefined && day === eventDay(settings) ? time : value;
}

/** What was typed and says something else than what is set. */
export function changes(settings: Settings, typed: Settings): [string, string][] {
  return Object.entries(typed).flatMap(([key, value]) => {
    const said = value?.trim();
    return said === undefined || said === shown(settings, key) ? [] : [[key, said] as [string, string]];
  });
}
