// How each outcome looks: its colour, its shape, its words, its facts, and what can be done next. The rules
// of the door are the core's; here they only get a face.

import type { Attention, Card, PlateVerdict, Verdict } from '../../api/wire';
import type { ShapeKind } from '../../parts/Shape.svelte';
import { capital, dietWords, list, locale, t } from '../../texts';
import { clock, day } from '../../time';

/** The roles of the colour tokens. */
export type Tone = 'admitted' | 'late' | 'already' | 'refused' | 'question';

/** A fact on the card. */
export interface Fact {
  label: string;
  value: string;
  /** Whether it is about lunch, and gets the sign for it. */
  plate?: boolean;
  /** Whether it has to be handed out now: the largest words after the name, and the first. */
  large?: boolean;
}

/** What can be done next. */
export type Action =
  | 'undo'
  | 'lunch'
  | 'party'
  | 'details'
  | 'admit'
  | 'dismiss'
  | 'override'
  | 'walk-in'
  | 'search'
  | 'came-back'
  | 'left'
  | 'name';

/** An answer, as the card shows it. */
export interface Face {
  tone: Tone;
  shape: ShapeKind;
  /** Whether the edge is dashed: it asks. */
  dashed: boolean;
  /** The outcome, in words. */
  word: string;
  time: string;
  /** The largest words: the name, or the question. */
  name: string;
  /** The language of the name's letters; none where it is no name. */
  language?: string;
  /** What stands under them. */
  line: string;
  facts: Fact[];
  actions: Action[];
}

/** What a face is drawn from besides the verdict. */
export interface Setting {
  zone: string;
  lunchMode: 'check-in' | 'desk' | 'buffet';
  lateFrom: number;
}

/** The face of a verdict. */
export function faceOf(verdict: Verdict, setting: Setting): Face {
  const { zone } = setting;
  const card = verdict.attendee;
  const time = clock(
    verdict.outcome === 'already_in' && verdict.first ? verdict.first.at : verdict.read_at,
    zone,
  );
  const base = {
    dashed: false,
    time,
    name: card ? shownName(card) : '',
    language: card?.language,
    line: card ? underName(card) : '',
  };
  const isLate = Date.parse(verdict.read_at) >= setting.lateFrom;
  const facts = card ? [registered(card), lunch(verdict, card, setting)] : [];
  const whatToDo = (key: string): Fact => ({ label: t('fact-what-to-do'), value: t(key) });
  const third: Action = verdict.companions > 0 ? 'party' : 'details';
  switch (verdict.outcome) {
    case 'admitted':
    case 'echo': {
      const tone = verdict.late ? 'late' : 'admitted';
      const word = verdict.outcome === 'echo' ? 'word-echo' : verdict.late ? 'word-late' : 'word-on-time';
      const plates = setting.lunchMode === 'desk' && card?.lunch !== 'claimed';
      const last = card?.unnamed ? 'name' : third;
      const actions: Action[] = plates ? ['undo', 'lunch', last] : ['undo', last];
      const replaced = card?.in_place_of;
      const told = replaced ? [{ label: t('fact-in-place-of'), value: replaced }, ...facts.slice(1)] : facts;
      const shown = card && isHandedOut(card, setting) ? [plateNow(card), ...told.slice(0, 1)] : told;
      const shape = verdict.late ? 'clock' : 'tick';
      return { ...base, tone, shape, word: t(word), facts: shown, actions };
    }
    case 'already_in': {
      const { first, holder, left } = verdict;
      const word = left ? 'word-was-in' : holder ? 'word-replaced' : 'word-already-in';
      const since: Fact = {
        label: holder ? t('fact-in-place') : t('fact-first'),
        value: first
          ? `${holder ? `${shownName(holder)}, ` : ''}${t('fact-first-value', {
              time: clock(first.at, zone),
              desk: first.desk,
              means: t(`means-${first.means}`),
            })}`
          : '',
      };
      return {
        ...base,
        tone: 'already',
        shape: 'rings',
        word: t(word),
        facts: [since, ...facts.slice(1)],
        actions: left ? ['came-back', 'search', 'details'] : ['search', 'left', 'details'],
      };
    }
    case 'online_registrant':
      return {
        ...base,
        tone: 'late',
        shape: 'screen',
        dashed: true,
        word: t('word-online'),
        facts: [
          {
            label: t('fact-if-admitted'),
            value: t(isLate ? 'fact-if-admitted-late' : 'fact-if-admitted-on-time'),
          },
          ...facts.slice(1),
        ],
        actions: ['admit', 'dismiss'],
      };
    case 'unlinked':
      return {
        ...base,
        tone: 'question',
        shape: 'person',
        word: t('word-unlinked', { system: verdict.detail.system ?? '' }),
        name: t('ask-who'),
        line: t('ask-who-line'),
        facts: [
          { label: t('fact-read'), value: time },
          { label: t('fact-code'), value: t('fact-code-unlinked') },
        ],
        actions: ['search', 'walk-in', 'dismiss'],
      };
    case 'not_confirmed':
      return {
        ...base,
        tone: 'late',
        shape: 'person',
        dashed: true,
        word: t('word-not-confirmed', { status: card?.status ?? '' }),
        facts: [whatToDo('fact-do-not-confirmed'), ...facts.slice(1)],
        actions: ['override', 'dismiss'],
      };
    case 'room_full':
      return {
        ...base,
        tone: 'late',
        shape: 'person',
        dashed: true,
        word: t('word-room-full'),
        facts: [
          whatToDo('fact-do-wait'),
          {
            label: t('fact-inside'),
            value: t('fact-inside-value', {
              inside: verdict.detail.inside ?? 0,
              capacity: verdict.detail.capacity ?? 0,
            }),
          },
        ],
        actions: ['override', 'dismiss'],
      };
    case 'cancelled':
      return {
        ...base,
        tone: 'refused',
        shape: 'octagon',
        word: t('word-cancelled'),
        line: t('line-not-yet'),
        facts: [whatToDo('fact-do-cancelled'), registered(card)],
        actions: ['override', 'search', 'details'],
      };
    case 'other_event':
      return {
        ...base,
        tone: 'refused',
        shape: 'octagon',
        word: t('word-other-event'),
        name: t('line-not-yet'),
        line: t('line-other-event', { which: verdict.detail.which ?? '' }),
        facts: [whatToDo('fact-do-other-event'), { label: t('fact-read'), value: time }],
        actions: ['search', 'walk-in'],
      };
    case 'revoked': {
      const date = day(verdict.detail.reissued_at ?? verdict.read_at, zone);
      return {
        ...base,
        tone: 'refused',
        shape: 'octagon',
        word: t('word-revoked'),
        line: t('line-revoked', { date }),
        facts: [whatToDo('fact-do-revoked'), registered(card)],
        actions: ['search', 'details'],
      };
    }
    case 'forged':
      return {
        ...base,
        tone: 'refused',
        shape: 'octagon',
        word: t('word-forged'),
        name: t('line-not-yet'),
        line: t('line-forged', { system: verdict.detail.system ?? '' }),
        facts: [whatToDo('fact-do-forged'), { label: t('fact-read'), value: time }],
        actions: ['search', 'walk-in'],
      };
    case 'not_a_ticket':
      return {
        ...base,
        tone: 'question',
        shape: 'page',
        word: t('word-not-a-ticket'),
        name: verdict.contact?.name
          ? t('thing-contact-card-of', { name: verdict.contact.name })
          : t(`thing-${verdict.detail.what ?? 'empty'}`, { pass: verdict.detail.pass ?? '' }),
        line: verdict.contact?.found.all ? (verdict.contact.organization ?? '') : t('line-find-name'),
        facts: [whatToDo('fact-do-find'), { label: t('fact-read'), value: time }],
        actions: ['search', 'walk-in', 'dismiss'],
      };
    case 'unknown':
      return unknown(verdict, base, time);
    case 'ambiguous':
      return {
        ...base,
        tone: 'question',
        shape: 'person',
        word: t('word-ambiguous'),
        name: t('ask-who'),
        line: t('line-ambiguous', { count: verdict.candidates?.length ?? 0 }),
        facts: [],
        actions: ['search', 'dismiss'],
      };
  }
}

function unknown(verdict: Verdict, base: Pick<Face, 'dashed' | 'time' | 'language'>, time: string): Face {
  const why = verdict.detail.why ?? 'nothing';
  const words = {
    misread: ['word-misread', 'line-misread', 'fact-code-misread', 'fact-do-scan-again'],
    never_issued: ['word-unknown', 'line-never-issued', 'fact-code-never-issued', 'fact-do-find'],
    not_on_the_list: ['word-unknown', 'line-not-on-the-list', 'fact-code-off-list', 'fact-do-find'],
    nothing: ['word-unknown', 'ask-who-plain', 'fact-code-unknown', 'fact-do-find'],
  } as const;
  const [word, line, code] = words[why];
  return {
    ...base,
    tone: 'question',
    shape: 'page',
    word: t(word),
    name: t('ask-who'),
    language: undefined,
    line: t(line),
    facts: [
      { label: t('fact-read'), value: time },
      { label: t('fact-code'), value: t(code) },
    ],
    actions: ['search', 'walk-in', 'dismiss'],
  };
}

/** The face of the lunch desk's answer: the diet takes the name's place. */
export function faceOfPlate(plate: PlateVerdict, setting: Setting): Face {
  const { zone } = setting;
  const card = plate.attendee;
  const time = clock(plate.claimed_at ?? plate.read_at, zone);
  const base = { dashed: false, time, language: undefined, line: card ? nameAndLatin(card) : '' };
  const checkedIn: Fact[] = plate.checked_in_at
    ? [{ label: t('fact-checked-in'), value: clock(plate.checked_in_at, zone) }]
    : [];
  const from: Fact[] = card?.affiliation ? [{ label: t('fact-affiliation'), value: card.affiliation }] : [];
  switch (plate.result) {
    case 'claimed':
      return {
        ...base,
        tone: 'admitted',
        shape: 'tick',
        word: t('plate-claimed'),
        name: capital(dietWords(plate.diet ?? '')),
        facts: [...from, ...checkedIn],
        actions: ['undo', 'details'],
      };
    case 'already_claimed':
      return {
        ...base,
        tone: 'already',
        shape: 'rings',
        word: t('plate-already'),
        name: card ? shownName(card) : '',
        language: card?.language,
        line: t('lunch-claimed', { time }),
        facts: [
          { label: t('fact-lunch'), value: capital(dietWords(plate.diet ?? '')), plate: true },
          ...checkedIn,
        ],
        actions: ['lunch', 'details'],
      };
    case 'not_in':
    case 'not_entitled': {
      const key = plate.result === 'not_in' ? 'plate-not-in' : 'plate-not-entitled';
      return {
        ...base,
        tone: 'late',
        shape: 'person',
        dashed: true,
        word: t(key),
        name: card ? shownName(card) : '',
        language: card?.language,
        line: t(`${key}-line`),
        facts: [...from, ...checkedIn],
        actions: plate.result === 'not_in' ? ['search', 'details'] : ['lunch', 'details'],
      };
    }
    case 'refused': {
      const verdict: Verdict = {
        outcome: plate.outcome ?? 'unknown',
        detail: plate.detail,
        attendee: card,
        attention: [],
        late: false,
        read_at: plate.read_at,
        companions: 0,
        undone_at: [],
        asks: false,
      };
      return { ...faceOf(verdict, setting), actions: ['search'] };
    }
  }
}

/** The name as it is called out: with the honorific, and as given. */
export function shownName(card: Card): string {
  return card.honorific ? `${card.honorific} ${card.name}` : card.name;
}

function nameAndLatin(card: Card): string {
  return list([shownName(card), card.latin_name]);
}

function underName(card: Card): string {
  return list([card.latin_name, card.affiliation]);
}

/** How somebody registered, in words. */
export function registeredAs(card: Card): string {
  const as = card.role === 'guest' ? t(`group-${card.group}`) : t(`role-${card.role}`);
  return list([modeOf(card), small(as)]);
}

/** With a small letter at the beginning, unless it begins with an abbreviation. */
function small(text: string): string {
  const [first = '', second = ''] = text;
  const isAbbreviation = second !== second.toLocaleLowerCase(locale());
  return isAbbreviation ? text : first.toLocaleLowerCase(locale()) + text.slice(first.length);
}

/** What the desk must see, in words: a role is called as everywhere, anything else as somebody wrote it. */
export function noteWords(flag: Attention, card: Card | undefined): string {
  return flag.kind === 'role' && card ? t(`role-${card.role}`) : flag.text;
}

/** In person or online. */
export function modeOf(card: Card): string {
  return t(card.mode === 'online' ? 'mode-online' : 'mode-in-person');
}

function registered(card: Card | undefined): Fact {
  return { label: t('fact-registered'), value: card ? registeredAs(card) : '' };
}

function lunch(verdict: Verdict, card: Card, { zone, lunchMode }: Setting): Fact {
  return { label: t('fact-lunch'), value: lunchOf(card, zone, lunchMode, verdict), plate: true };
}

/** Whether a plate goes with the check-in. */
function isHandedOut(card: Card, { lunchMode }: Setting): boolean {
  return lunchMode === 'check-in' && card.lunch === 'claimed';
}

/** The plate that goes with the check-in. */
function plateNow(card: Card): Fact {
  return { label: t('fact-lunch-with'), value: capital(dietWords(card.diet)), plate: true, large: true };
}

/** What somebody can expect at lunch, in words. */
export function lunchOf(
  card: Card,
  zone: string,
  mode: Setting['lunchMode'],
  known: { lunch_at?: string; plates_free?: number } = {},
): string {
  switch (card.lunch) {
    case 'due':
    case 'granted':
      return capital(dietWords(card.diet));
    case 'claimed':
      if (mode === 'check-in') return t('lunch-claimed-now', { diet: capital(dietWords(card.diet)) });
      return t('lunch-claimed', { time: known.lunch_at ? clock(known.lunch_at, zone) : '' });
    case 'none_left':
      if (!card.other_diets?.length) return t('lunch-none-left');
      return t('lunch-none-left-others', {
        diet: dietWords(card.diet),
        others: list(card.other_diets.map(dietWords)),
      });
    case 'no':
      if (known.plates_free === undefined) return t('lunch-no-plain');
      return t('lunch-no', { free: Math.max(0, known.plates_free) });
  }
}
