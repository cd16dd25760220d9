import { expect, test } from 'vitest';

import { openItems, type Standing } from './live';
import type { EventFacts } from '../../api/wire';

const event = {
  practice: false,
  zone: 'America/New_York',
  zone_as_written: 'EST',
  zone_confirmed: true,
  has_roster: true,
  office: true,
} as EventFacts;

const READY: Standing = {
  event,
  readiness: {
    without_ticket: 0,
    paper_list_at: '2026-05-05T08:00:00-04:00',
    desk_file_at: '2026-05-04T18:00:00-04:00',
  },
  health: { awake: 'kept', disk_free: 50_000, battery: { percent: 90, charging: false } },
  sound: { volume: 50, muted: false, device: true },
  heard: true,
  reads: true,
  now: Date.parse('2026-05-05T12:30:00-04:00'),
};

function open(change: Partial<Standing>): string[] {
  return openItems({ ...READY, ...change })
    .filter((item) => !item.done)
    .map((item) => item.key);
}

test('nothing is open where everything is ready', () => {
  expect(open({})).toEqual([]);
});

test('each thing that is missing is one open line', () => {
  expect(open({ event: { ...event, practice: true } })).toEqual(['real']);
  expect(open({ event: { ...event, zone_confirmed: false } })).toEqual(['zone']);
  expect(open({ event: { ...event, has_roster: false } })).toEqual(['roster', 'tickets']);
  expect(open({ readiness: { ...READY.readiness, without_ticket: 3 } })).toEqual(['tickets']);
  expect(open({ readiness: { ...READY.readiness, desk_file_at: undefined } })).toEqual(['spare']);
  expect(open({ reads: false })).toEqual(['reads']);
  expect(open({ heard: false })).toEqual(['sound']);
  expect(open({ sound: { volume: 50, muted: true, device: true } })).toEqual(['sound']);
  expect(open({ health: { ...READY.health, battery: { percent: 5, charging: false } } })).toEqual(['power']);
  expect(open({ health: { ...READY.health, disk_free: 10 } })).toEqual(['disk']);
  expect(open({ health: { ...READY.health, awake: 'not_kept' } })).toEqual(['awake']);
  expect(open({ health: { ...READY.health, clock_jumped: 9 } })).toEqual(['clock']);
});

test('a paper list of yesterday is none, by the clock of the event', () => {
  const paper = (at: string) => ({ readiness: { ...READY.readiness, paper_list_at: at } });
  expect(open(paper('2026-05-05T03:59:59Z'))).toEqual(['paper']);
  expect(open(paper('2026-05-05T04:00:00Z'))).toEqual([]);
});

test('at the door a desk file needs no other', () => {
  const desk = {
    event: { ...event, office: false },
    readiness: { ...READY.readiness, desk_file_at: undefined },
  };
  expect(open(desk)).toEqual([]);
});
