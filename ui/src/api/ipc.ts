// The one file that speaks to the program: what can be asked, and what is heard.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';

import type {
  AskedPlate,
  AskedSheet,
  BadgePrinting,
  Behind,
  Board,
  CameraChoice,
  CameraHere,
  CatererNumbers,
  Cue,
  Failure,
  Found,
  Frame,
  Greeting,
  Health,
  KeyPress,
  KnownScanner,
  Language,
  Listed,
  Lists,
  Loudness,
  Newcomer,
  OnStage,
  PaceWord,
  Pair,
  Paper,
  PastImport,
  PastReport,
  PeopleList,
  Person,
  Picture,
  Pinned,
  PlateVerdict,
  Preview,
  Proof,
  PublicBoard,
  Readiness,
  Rehearsal,
  ReportChoices,
  ReportPreview,
  Readings,
  RightReading,
  RosterChoices,
  ScannerCard,
  ShownTable,
  Snapshot,
  Sound,
  StaffRole,
  Start,
  Suggestions,
  TicketFormat,
  Tickets,
  Undone,
  Verdict,
  Waits,
  Wanted,
  WrittenList,
  WrittenReport,
} from './wire';
import { t } from '../texts';

/** Something broke: what a screen branches on, and a sentence for a person. A refused scan is no failure. */
export class Broken extends Error {
  override name = 'Broken';
  code: Failure['code'];
  /** Whose PIN is asked for, where that is what is missing. */
  pin: Failure['pin'];

  constructor(failure: Failure) {
    super(failure.words ? t(failure.words.id, failure.words.values) : failure.message);
    this.code = failure.code;
    this.pin = failure.pin;
  }

  static of(error: unknown): Broken {
    if (error instanceof Broken) return error;
    if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error) {
      return new Broken(error as Failure);
    }
    return new Broken({ code: 'other', message: String(error) });
  }
}

/** Asks somebody for a PIN, after `broken` said whose is missing or that it was wrong; none where nobody gives one. */
export interface AsksForPin {
  ask: (broken: Broken) => Promise<Pinned | undefined>;
  /** The PIN was right, or something else broke: it is asked for no more. */
  done: () => void;
}

let pins: AsksForPin | undefined;

/** Says how a PIN is asked for, where something that was asked of the program needs one. */
export function setAsksForPin(how: AsksForPin): void {
  pins = how;
}

async function ask<T>(
  command: string,
  body?: Record<string, unknown> | Uint8Array,
  headers?: Record<string, string>,
): Promise<T> {
  let asked = body;
  let first: Broken | undefined;
  for (;;) {
    try {
      const answer = await invoke<T>(command, asked, headers && { headers });
      if (first) pins?.done();
      return answer;
    } catch (error) {
      const broken = Broken.of(error);
      if (!broken.pin || !pins || body instanceof Uint8Array) {
        if (first) pins?.done();
        throw broken;
      }
      first ??= broken;
      const approval = await pins.ask(broken);
      // Nobody approved: it stays as it was asked first.
      if (!approval) throw first;
      asked = { ...body, approval };
    }
  }
}

/** Asks for something to be done that has no answer but that it was done. */
async function tell(command: string, body: Record<string, unknown> = {}): Promise<void> {
  await ask(command, body);
}

async function bytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Hears of everything that happened: at this desk, or in the file by another program. */
export function onChanged(heard: (snapshot: Snapshot) => void): void {
  void listen<Snapshot>('changed', (event) => {
    heard(event.payload);
  });
}

/** Hears of battery, disk, sleep and clock. */
export function onHealth(heard: (health: Health) => void): void {
  void listen<Health>('health', (event) => {
    heard(event.payload);
  });
}

/** Hears whether there is a device to play sounds on. */
export function onHearable(heard: (device: boolean) => void): void {
  void listen<boolean>('hearable', (event) => {
    heard(event.payload);
  });
}

export const event = {
  start: () => ask<Start>('start'),
  health: () => ask<Health>('health'),
  create: (path: string, description?: string) => tell('new_event', { path, description }),
  open: (path: string) => tell('open_event', { path }),
  practice: (path: string) => tell('practice', { path }),
  moveClock: (to: string) => tell('move_practice_clock', { to }),
  set: (settings: [string, string][]) => tell('set', { settings }),
  choose: (wanted: Wanted, suggested?: string) => ask<string | null>('choose', { wanted, suggested }),
};

export const door = {
  /** A code that may say any of `readings`, the likelier first; `ago`: how many milliseconds ago it was read. */
  scan: (readings: Readings, ago: number) =>
    ask<Verdict>('scan', { readings, ago: Math.max(0, Math.round(ago)) }),
  checkIn: (attendee: string, countsFrom?: string) =>
    ask<Verdict>('check_in_person', { attendee, countsFrom }),
  /** Somebody was ticked on a paper list `at`, in milliseconds since 1970. */
  declare: (attendee: string, at: number) =>
    ask<Verdict>('declare', { attendee, at: new Date(at).toISOString() }),
  /** Yes to the question of `entry`; or who it is. */
  answer: (entry: string, said: { who?: string; overrideReason?: string } = {}) =>
    ask<Verdict>('answer', { entry, ...said }),
  showAgain: (entry: string) => ask<Verdict>('show_again', { entry }),
  checkInParty: (party: string) => ask<Verdict[]>('check_in_party', { party }),
  walkIn: (newcomer: Newcomer, overrideReason?: string) =>
    ask<Verdict>('walk_in', { newcomer, overrideReason }),
  substitute: (replaces: string, newcomer: Newcomer, byWordOf?: string, overrideReason?: string) =>
    ask<Verdict>('substitute', { replaces, newcomer, byWordOf, overrideReason }),
  lunch: (asked: AskedPlate, ago = 0) =>
    ask<PlateVerdict>('hand_out_lunch', { asked, ago: Math.max(0, Math.round(ago)) }),
  undo: (target: string, lunchReturned?: boolean) => ask<Undone>('undo', { target, lunchReturned }),
  leave: (attendee: string) => tell('leave', { attendee }),
  comeBack: (attendee: string) => tell('come_back', { attendee }),
  wait: (attendee: string, place: string) => tell('wait', { attendee, place }),
  stopWaiting: (attendee: string) => tell('stop_waiting', { attendee }),
  note: (attendee: string, text: string) => tell('add_note', { attendee, text }),
  flag: (attendee: string, text: string) => tell('set_attention', { attendee, text }),
  meetAttention: (attendee: string) => tell('meet_attention', { attendee }),
};

export const hearing = {
  sound: () => ask<Sound>('sound'),
  set: (loudness: Loudness) => ask<Sound>('set_sound', { loudness }),
  try: (cue: Cue) => ask<Sound>('try_sound', { cue }),
};

export const speech = {
  /** The language that was chosen on this computer; none before somebody chose. */
  language: () => ask<Language | null>('language'),
  remember: (language: Language) => tell('remember_language', { language }),
};

/** How the window shows the page. */
export const view = {
  /** Shows everything so many times as large. */
  enlarge: (times: number) => getCurrentWebview().setZoom(times),
};

export const people = {
  lookUp: (query: string) => ask<Found>('look_up', { query }),
  person: (attendee: string) => ask<Person>('person', { attendee }),
  suggestions: () => ask<Suggestions>('suggestions'),
  /** Whoever waits downstairs, the longest first. */
  waiting: () => ask<Waits[]>('waiting'),
  /** Whoever is on stage, in the order of the agenda. */
  onStage: () => ask<OnStage[]>('on_stage'),
};

export const board = {
  board: (asOf?: string) => ask<Board>('board', { asOf }),
  listBehind: (which: Behind, asOf?: string) => ask<Listed[]>('list_behind', { which, asOf }),
  closeArrivals: () => tell('close_arrivals'),
  /** Writes a table as it is shown into a file, whose ending says as what. */
  writeShown: (table: ShownTable, path: string, asOf?: string) =>
    ask<WrittenList>('write_shown', { table, path, asOf }),
  /** Fills the screen with the window, or no longer. */
  fillScreen: (fills: boolean) => tell('fill_screen', { fills }),
  writeReport: (path: string, language: Language, asOf?: string) =>
    ask<WrittenReport>('write_report', { path, language, asOf }),
};

/** The page of counts for phones on the local network. */
export const publicBoard = {
  /** How it stands; none where it is not open. */
  now: () => ask<PublicBoard | null>('public_board'),
  open: (lunch: boolean) => ask<PublicBoard>('open_public_board', { lunch }),
  /** Takes the link back; there is another then. */
  renew: () => ask<PublicBoard | null>('renew_public_board'),
  close: () => tell('close_public_board'),
};

export const office = {
  previewRoster: async (file: File) =>
    ask<Preview>('preview_roster', await bytes(file), { file: encodeURIComponent(file.name) }),
  previewAgain: (choices: RosterChoices) => ask<Preview>('preview_again', { choices }),
  importRoster: () => ask<Preview>('import_roster'),
  pastImports: () => ask<PastImport[]>('past_imports'),
  peopleWithEntries: (revision: string) => ask<string[]>('people_with_entries', { revision }),
  revertImport: (revision: string) => tell('revert_import', { revision }),
  doubles: () => ask<Pair[]>('doubles'),
  mergeDoubles: (kept: string, merged: string) => tell('merge_doubles', { kept, merged }),
  previewReport: async (file: File) =>
    ask<ReportPreview>('preview_report', await bytes(file), { file: encodeURIComponent(file.name) }),
  previewReportAgain: (choices: ReportChoices) => ask<ReportPreview>('preview_report_again', { choices }),
  takeInReport: () => ask<ReportPreview>('take_in_report'),
  pastReports: () => ask<PastReport[]>('past_reports'),
  revertReport: (report: string) => tell('revert_report', { report }),
  tickets: (folder: string, format: TicketFormat, paper: Paper) =>
    ask<Tickets>('tickets', { folder, format, paper }),
  /** A new ticket for one person; those they had are revoked. */
  reissueTicket: (attendee: string, folder: string, format: TicketFormat) =>
    ask<Tickets>('reissue_ticket', { attendee, folder, format }),
  lists: () => ask<Lists>('lists'),
  /** What an event needs before its first guest, as far as its file knows. */
  readiness: () => ask<Readiness>('readiness'),
  writeList: (which: PeopleList, path: string, added: boolean, paper: Paper) =>
    ask<WrittenList>('write_list', { which, path, added, paper }),
  deskFile: (path: string) => tell('desk_file', { path }),
  verify: () => ask<Proof>('verify'),
  readPicture: async (file: Blob) => ask<Picture>('read_picture', await bytes(file)),
};

/** Sheets for others: the caterer's, badges, and the figures for a chat. */
export const sheets = {
  /** What the caterer would be told now. */
  caterer: (asked: AskedSheet) => ask<CatererNumbers>('caterer_numbers', { asked }),
  writeCaterer: (path: string, asked: AskedSheet, language: Language) =>
    tell('write_caterer_sheet', { path, asked, language }),
  /** The figures in a few lines. */
  figuresForChat: (language: Language) => ask<string>('figures_for_chat', { language }),
  /** How badges are printed at this computer. */
  badgePrinting: () => ask<BadgePrinting>('badge_printing'),
  setBadgePrinting: (printing: BadgePrinting) => tell('set_badge_printing', { printing }),
  /** Prints a badge of this person at the printer of this computer; answers with the characters that it lacks. */
  printBadge: (attendee: string, language: Language) => ask<string>('print_badge', { attendee, language }),
};

export const camera = {
  /** Which camera this computer uses. */
  here: () => ask<CameraHere>('camera'),
  choose: (choice: CameraChoice) => tell('choose_camera', { choice }),
  /** What is on a frame, a grey byte a pixel; none while another is being read. */
  read: (pixels: Uint8Array, width: number, height: number) =>
    ask<Frame | null>('read_frame', pixels, { width: String(width), height: String(height) }),
  /** What the picture that is frame `number` of a recording is called; another one has another name. */
  recordedName: (number: number) => ask<string | null>('recorded_name', { number }),
  recordedPicture: (number: number) => ask<ArrayBuffer>('recorded_picture', { number }),
};

/** The screen for guests. */
export const kiosk = {
  enter: () => tell('enter_kiosk'),
  leave: () => tell('leave_kiosk'),
  /** `ago`: how many milliseconds ago the code was read. */
  greet: (readings: Readings, ago: number) =>
    ask<Greeting>('greet', { readings, ago: Math.max(0, Math.round(ago)) }),
};

/** The lock of the desk. */
export const lock = {
  lock: () => tell('lock_desk'),
  /** Answers whether somebody entered their PIN. */
  unlock: () => ask<boolean>('unlock_desk'),
};

/** Guests who are not there come to a practice event. */
export const rehearsal = {
  begin: (guests: number, pace: PaceWord, seed?: number) => tell('rehearse', { guests, pace, seed }),
  /** How it stands; none where none is open. */
  state: () => ask<Rehearsal | null>('rehearsal'),
  /** Staff are done with whoever stands at the counter. */
  next: () => ask<Rehearsal | null>('next_guest'),
  stop: () => ask<Rehearsal | null>('stop_rehearsal'),
  /** What was open before it is opened again. */
  leave: () => tell('leave_rehearsal'),
};

/** The people behind the desk. Where one of these needs a PIN it is asked for, as with everything else. */
export const staff = {
  takeSeat: (name: string) => tell('take_seat', { name }),
  openSetUp: () => tell('open_set_up'),
  closeSetUp: () => tell('close_set_up'),
  /** `pin`: a new one; an empty one takes theirs away; without one theirs stays. */
  set: (name: string, role: StaffRole, pin?: string) => tell('set_staff', { name, role, pin }),
  remove: (name: string) => tell('remove_staff', { name }),
};

export const scanner = {
  /** Which of several readings of one scan is right. */
  rightReading: (readings: Readings) => ask<RightReading>('right_reading', { readings }),
  /** The keys that were pressed last, where the page may not have been told of all of them. */
  pressedKeys: () => ask<KeyPress[]>('pressed_keys'),
  card: () => ask<ScannerCard>('scanner_card'),
  print: (path: string, paper: Paper) => tell('print_scanner_card', { path, paper }),
  /** What the last trial on this computer found. */
  known: () => ask<KnownScanner | null>('known_scanner'),
  remember: (scanner: KnownScanner) => tell('remember_scanner', { scanner }),
};
