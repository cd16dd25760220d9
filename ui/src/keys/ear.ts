// Hears every key of the window before anything else does, and takes those of a hand scanner out of it.

import { type Burst, type BurstDetector, type Heard, type Press } from './burst';

/** What stood in a field before a key. */
interface Standing {
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  value: string;
}

/** What the ear tells the window. */
interface Told {
  /** The detector that hears now. */
  detector: () => BurstDetector;
  /** Whether the first letter of an empty field may wait: not where somebody may type as slowly as they like. */
  mayHold: () => boolean;
  /** A run begins: whatever it is, its keys may be given a field. */
  onbegin: () => void;
  /** A scan is over, since the instant `at` of `performance.now()`; its keys are out of their field. */
  onscan: (burst: Burst, at: number) => void;
  /** A field has again what stood in it before a scan. */
  onputback: (field: HTMLElement, value: string) => void;
}

/** A timer that comes later than this was kept waiting, and so were keys, in milliseconds. */
const LATE = 25;
/** So often a timer that was kept waiting waits once more: a page that is always late acts all the same. */
const AGAIN = 3;
/** Keys of which it shows later what they write. */
const HALF = ['Dead', 'Process', 'Unidentified'];
/** How long after the patience of a detector it is asked, in milliseconds. */
const GRACE = 5;

export class Ear {
  readonly #told: Told;
  /** What stood in the field that has the keys, before each key of the run. */
  #standing: (Standing | undefined)[] = [];
  #cancelRest: (() => void) | undefined;
  /** What is kept from its field until it turns out not to be a scan: a field that is written and painted key by key
   * falls behind, and one that must be emptied keeps the answer waiting. `isSent` where no hand presses keys like that. */
  #held: { field: HTMLInputElement | HTMLTextAreaElement; text: string; isSent: boolean } | undefined;
  #cancelGiveBack: (() => void) | undefined;
  /** A shortcut that is not done yet. */
  #shortcut: { act: () => void; cancel: () => void; at: number } | undefined;
  /** When the last key was pressed. */
  #pressedAt = 0;
  /** How long after it was pressed the last key was heard. */
  #lag = 0;
  /** Whether an input method had the last key. */
  #isComposing = false;

  constructor(told: Told) {
    this.#told = told;
  }

  /** Up to when keys were heard: a busy page hears them late, and those that are on their way are not pauses. */
  get heardUntil(): number {
    return performance.now() - this.#lag;
  }

  /** Whether letters are kept from their field, which hears of them if they are no scan. */
  get isHolding(): boolean {
    return this.#held !== undefined;
  }

  /** Hears a key go down; answers whether it is kept from the page. */
  keydown(event: KeyboardEvent): boolean {
    const isTaken = this.#hear(event);
    if (!isModifier(event.key)) this.#isComposing = isComposed(event);
    return isTaken;
  }

  #hear(event: KeyboardEvent): boolean {
    this.#lag = Math.max(0, performance.now() - event.timeStamp);
    const press = pressOf(event);
    if (!event.repeat && !isModifier(event.key)) {
      this.#settle(event.timeStamp);
      this.#pressedAt = event.timeStamp;
    }
    const detector = this.#told.detector();
    const heard = detector.hear(press);
    switch (heard.kind) {
      case 'begins':
        this.#begins(heard, event.timeStamp);
        if (!this.#holds(event, detector, true)) return false;
        stop(event);
        return true;
      case 'runs': {
        const holds = this.#holds(event, detector, false);
        this.#standing.push(standing());
        this.#wait();
        if (holds) {
          stop(event);
          return true;
        }
        // At a scanner's speed keys press no button and choose nothing.
        if (isTextField(document.activeElement) || !detector.isRunning(event.timeStamp)) return false;
        stop(event);
        return true;
      }
      case 'scan':
        stop(event);
        this.#scanned(heard, event.timeStamp);
        return true;
      case 'steers':
        stop(event);
        this.#wait();
        return true;
      case 'key':
        // What acts on a field acts on what was written into it.
        if (!detector.hasRun || (event.repeat && !isModifier(event.key))) this.#giveBack();
        return false;
    }
  }

  /** Hears a key come up. */
  keyup(event: KeyboardEvent): void {
    const heard = this.#told.detector().release(event.key, event.timeStamp);
    if (heard.kind === 'key') return;
    stop(event);
    if (heard.kind === 'begins') this.#begins(heard, event.timeStamp);
    else if (heard.kind === 'scan') this.#scanned(heard, event.timeStamp);
    else {
      if (heard.kind === 'runs') {
        // A letter that was spelt is written by the system, after those before it.
        this.#giveBack();
        this.#standing.push(standing());
      }
      this.#wait();
    }
  }

  /** Does what a shortcut says, unless a scanner's keys come right after it: some codes begin with one. */
  soon(act: () => void): void {
    const cancel = afterQuiet(this.#told.detector().fastestHand + GRACE, () => {
      this.#shortcut = undefined;
      act();
    });
    this.#shortcut = { act, cancel, at: this.#pressedAt };
  }

  /** Does now what waits to be done, and writes what is held back: something else than a key comes. */
  flush(): void {
    this.#settle(Infinity);
    this.#giveBack();
  }

  /** A run begins; whatever was before it is over. */
  #begins({ missed }: { missed?: Burst }, at: number): void {
    if (missed) this.#scanned(missed, missed.strokes.at(-1)?.at ?? at);
    else this.#giveBack();
    this.#told.onbegin();
    this.#standing = [standing()];
    this.#wait();
  }

  /** A key comes after a shortcut that is not done yet: at a scanner's speed it takes it with it, else it comes second. */
  #settle(at: number): void {
    const shortcut = this.#shortcut;
    this.#shortcut = undefined;
    if (!shortcut) return;
    shortcut.cancel();
    if (at - shortcut.at > this.#told.detector().fastestHand) shortcut.act();
  }

  /** Asks the detector once no key came for long enough. */
  #wait(): void {
    this.#cancelRest?.();
    const detector = this.#told.detector();
    this.#cancelRest = afterQuiet(detector.patience + GRACE, () => {
      const heard: Heard = detector.rest();
      if (heard.kind === 'scan') this.#scanned(heard, heard.strokes.at(-1)?.at ?? performance.now());
      else this.#giveBack();
    });
  }

  /** Keeps a letter from its field: the first one of an empty field, those that follow it at a scanner's speed, and all
   * letters of a run that is surely sent. */
  #holds(event: KeyboardEvent, detector: BurstDetector, begins: boolean): boolean {
    const field = document.activeElement;
    const isSent = this.#held?.isSent === true || detector.isSurelySent;
    const isRunning = isSent || (this.#held && detector.isRunning(event.timeStamp));
    // What a dead key makes of the letter after it is known to the system alone.
    const mayBegin = begins && !this.#isComposing && isEmpty(field) && this.#told.mayHold();
    const mayWait = isLetter(event) && isTextField(field) && (isRunning || mayBegin);
    // Letters are written where they were meant, and in their order.
    if (!mayWait || field !== this.#held?.field) this.#giveBack();
    if (!mayWait) return false;
    this.#held = { field, text: (this.#held?.text ?? '') + event.key, isSent };
    this.#cancelGiveBack?.();
    if (!isSent) {
      this.#cancelGiveBack = afterQuiet(detector.fastestHand + GRACE, () => {
        this.#giveBack();
      });
    }
    return true;
  }

  /** Writes what was kept from a field: it was no scan. */
  #giveBack(): void {
    const held = this.#held;
    this.#drop();
    if (!held || held.field.readOnly) return;
    const { field, text } = held;
    // So it can be undone as what a hand types; a field that has lost the keys cannot be written like that.
    if (field === document.activeElement && document.execCommand('insertText', false, text)) return;
    const { value, selectionStart, selectionEnd } = field;
    if (selectionStart !== null)
      field.setRangeText(text, selectionStart, selectionEnd ?? selectionStart, 'end');
    else {
      // A field of numbers takes no others: then it keeps what it had.
      field.value = value + text;
      if (field.value === '') field.value = value;
    }
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  }

  #drop(): void {
    this.#cancelGiveBack?.();
    this.#held = undefined;
  }

  #scanned(burst: Burst, at: number): void {
    this.#cancelRest?.();
    this.#drop();
    this.#takeBack(burst);
    this.#told.onscan(burst, at);
  }

  /** Takes what a scanner typed back out of the field it was typed into. */
  #takeBack(burst: Burst): void {
    const before = this.#standing[burst.from];
    this.#standing = [];
    if (!before) return;
    const { field, value } = before;
    if (field.value === value) return;
    const isBeingComposed = burst.strokes.some((stroke) => ['Dead', 'Process'].includes(stroke.key));
    // What an input method still holds would come after.
    if (isBeingComposed) field.blur();
    field.value = value;
    if (isBeingComposed) field.focus();
    this.#told.onputback(field, value);
  }
}

/**
 * Acts after so many milliseconds in which keys could be heard; answers what takes that back. A page that was busy
 * hears keys late: where the timer was kept waiting, those that came meanwhile are heard first.
 */
export function afterQuiet(quiet: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (again: number): void => {
    const due = performance.now() + quiet;
    timer = setTimeout(() => {
      if (again > 0 && performance.now() - due > LATE) wait(again - 1);
      else act();
    }, quiet);
  };
  wait(AGAIN);
  return () => {
    clearTimeout(timer);
  };
}

/** A key as the detector sees it. */
function pressOf(event: KeyboardEvent): Press {
  const { key, code, ctrlKey, altKey, metaKey, shiftKey } = event;
  const isMac = navigator.platform.startsWith('Mac');
  // On Windows AltGr is Ctrl and Alt; on a Mac Option does what AltGr does elsewhere.
  const third = event.getModifierState('AltGraph') || (ctrlKey && altKey) || (isMac && altKey && !ctrlKey);
  return {
    key,
    code,
    shift: shiftKey,
    third: third && !metaKey,
    caps: event.getModifierState('CapsLock'),
    commands: metaKey || (third ? [...key].length !== 1 && key !== 'Dead' : ctrlKey || altKey),
    alt: altKey && !ctrlKey,
    repeats: event.repeat,
    at: event.timeStamp,
  };
}

/** Whether it is a field of letters with none in it. */
function isEmpty(field: Element | null): boolean {
  return field instanceof HTMLInputElement && field.type === 'text' && field.value === '';
}

/** Whether an input method has the key, or the system: what they make of it is known to nobody else. */
function isComposed({ key, keyCode, isComposing }: KeyboardEvent): boolean {
  const TAKEN = 229;
  return isComposing || keyCode === TAKEN || HALF.includes(key);
}

/** Whether a key writes one letter by itself. */
function isLetter(event: KeyboardEvent): boolean {
  return !isComposed(event) && !isCommand(event) && [...event.key].length === 1;
}

/** Whether it is held with keys that make a command of it; AltGr is no such key. */
function isCommand(event: KeyboardEvent): boolean {
  return event.metaKey || (event.ctrlKey && !event.getModifierState('AltGraph'));
}

/** Whether a key writes something, may do so with the next one, or says how that does. */
export function isWriting(event: KeyboardEvent): boolean {
  return isModifier(event.key) || isComposed(event) || isLetter(event);
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(key);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function standing(): Standing | undefined {
  const field = document.activeElement;
  return isTextField(field) || field instanceof HTMLSelectElement ? { field, value: field.value } : undefined;
}

/** Whether keys write into this. */
export function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'file'].includes(target.type);
}
