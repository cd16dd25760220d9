// The camera of this computer: whether it shows anything, what is before it, and what of that is a scan.

import { createContext } from 'svelte';

import { camera as program } from '../api/ipc';
import type { CameraChoice, Frame, SeenCode } from '../api/wire';
import { NoFeed, openDevice, openRecording, type Feed, type Trouble } from '../camera/feed';
import { GreyFrames } from '../camera/grey';

/** How a camera is. */
export type CameraState = 'off' | 'opening' | 'live' | Trouble;

/** A camera that can be chosen. */
export interface Device {
  id: string;
  name: string;
}

/** How long it is waited before a camera that cannot be opened is tried again, in milliseconds. */
const AGAIN = 2000;
/** How long a camera may take to begin, in milliseconds: some warm up for seconds. */
const BEGINS = 12_000;
/** A camera that then shows nothing new for so long is lost, in milliseconds. */
const SILENT = 4000;
/** A camera that shows nothing but black for so long is covered, in milliseconds. */
const COVERED = 2000;
/** The least time from one frame that is read to the next, in milliseconds: more cost a laptop its battery. */
const PACE = 40;
/** Where nothing moves for so long, nobody is there, in milliseconds, */
const STILL = 2000;
/** and a frame is read so seldom: a queue has pauses, and batteries end. */
const STILL_PACE = 400;
/** While somebody types, up to so long after each letter, in milliseconds, */
const TYPING = 400;
/** a frame is read so seldom: what is typed is listed first. */
const TYPING_PACE = 200;
/** Where frames are called back none is missing for so long, in milliseconds. */
const CALLS_BACK = 300;
/** How often it is looked whether a frame came that was not called back, in milliseconds. */
const COUNTED_EVERY = 12;
/** How often it is looked whether anything came lately, in milliseconds. */
const WATCHED = 250;
/** How long an outline stays after the last frame that showed its code, in milliseconds. */
const OUTLINED = 600;
/** A corner that is so near to where it was has not moved, in pixels of the frame. */
const MOVES = 3;
/** How many of the last frames are measured. */
const MEASURED = 60;

export class Camera {
  state = $state<CameraState>('off');
  choice = $state.raw<CameraChoice>({ on: false, device: '', name: '', mirror: false });
  /** The cameras there are; none are known before one was opened. */
  devices = $state.raw<Device[]>([]);
  /** What the camera shows. */
  stream = $state.raw<MediaStream>();
  /** The codes that it sees. */
  codes = $state.raw<SeenCode[]>([]);
  /** The size of its frames, in pixels. */
  size = $state.raw({ width: 16, height: 9 });
  /** Whether its picture is shown large. */
  large = $state(false);
  /** How many frames are read a second. */
  rate = $state(0);
  /** When somebody typed last, by `performance.now()`. */
  typedAt = -Infinity;
  /** How long a frame takes in the middle, from the camera to what is on it, in milliseconds. */
  cost = $state(0);
  /** Whether frames are read: nobody is scanned by a camera while the desk is not in sight. */
  isReading = $state(false);
  /** Whether it is only tried: what it sees is no scan. */
  inTrial = $state(false);

  readonly #onscan: (text: string, seen: number) => void;
  #counting: ReturnType<typeof setInterval> | undefined;
  readonly #video = document.createElement('video');
  #grey: GreyFrames | undefined;
  #feed: Feed | undefined;
  #recording: string | undefined;
  /** Counts openings, so that what comes late is known for late. */
  #turn = 0;
  #again: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #hasBegun = false;
  /** How long no frame came, as far as the page could have heard of one, in milliseconds. */
  #silentFor = 0;
  #lastWatched = 0;
  #lastRead = 0;
  #lastAsked = 0;
  #lastMoved = 0;
  #lastLight = 0;
  #lastCodes = 0;
  #read: { at: number; took: number }[] = [];

  /** `onscan` hears each scan: the text of a code, and when its frame was taken, by `performance.now()`. */
  constructor(onscan: (text: string, seen: number) => void) {
    this.#onscan = onscan;
    this.#video.muted = true;
    this.#video.playsInline = true;
  }

  /** What hinders it, where something does. */
  get trouble(): Trouble | undefined {
    const { state } = this;
    return state === 'off' || state === 'opening' || state === 'live' ? undefined : state;
  }

  /** Asks which camera this computer uses, and opens it where it was left on. */
  async begin(): Promise<void> {
    const { choice, recording } = await program.here();
    this.choice = choice;
    this.#recording = recording;
    // A webview without cameras has no such list.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    devices?.addEventListener('devicechange', () => {
      void this.#list();
      if (this.trouble && this.trouble !== 'black') void this.#open();
    });
    setInterval(() => {
      this.#watch();
    }, WATCHED);
    if (choice.on || recording !== undefined) void this.#open();
  }

  /** Turns it on or off, and remembers that. */
  async toggle(): Promise<void> {
    const on = this.state === 'off';
    this.#remember({ on });
    if (on) await this.#open();
    else this.#close('off');
  }

  /** Uses another camera. */
  async use(device: Device): Promise<void> {
    this.#remember({ on: true, device: device.id, name: device.name });
    await this.#open();
  }

  /** Uses the camera after the one in use. */
  async next(): Promise<void> {
    const here = this.devices.findIndex(({ id }) => id === this.choice.device);
    const next = this.devices[(here + 1) % this.devices.length];
    if (next) await this.use(next);
  }

  mirror(mirror: boolean): void {
    this.#remember({ mirror });
  }

  #remember(change: Partial<CameraChoice>): void {
    this.choice = { ...this.choice, ...change };
    void program.choose(this.choice);
  }

  async #open(): Promise<void> {
    this.#close(this.trouble ?? 'opening');
    const turn = this.#turn;
    try {
      const feed = await this.#feedOf();
      if (turn !== this.#turn) {
        feed.close();
        return;
      }
      feed.onended = () => {
        if (turn === this.#turn) this.#fails('lost');
      };
      const now = performance.now();
      [this.#silentFor, this.#lastLight, this.#hasBegun] = [0, now, false];
      this.#feed = feed;
      this.stream = feed.stream;
      this.#video.srcObject = feed.stream;
      await this.#video.play();
      if (turn !== this.#turn) return;
      this.#grey ??= new GreyFrames();
      this.#listen(turn);
      await this.#list();
    } catch (error) {
      if (turn === this.#turn) this.#fails(error instanceof NoFeed ? error.trouble : 'busy');
    }
  }

  async #feedOf(): Promise<Feed> {
    if (this.#recording !== undefined) return openRecording(this.#recording);
    await this.#list();
    const { device, name } = this.choice;
    const chosen =
      this.devices.find(({ id }) => id === device && id !== '') ??
      this.devices.find((known) => known.name === name && name !== '');
    // Any camera is better than none at a desk: the one that was chosen may be at home.
    const feed = await openDevice(chosen?.id ?? '');
    await this.#list();
    // The names are known only once a camera is open: now the one that was chosen may be found by its own.
    const named = this.devices.find((known) => known.name === name && name !== '');
    if (chosen || !named || named.name === feed.name) return feed;
    feed.close();
    return openDevice(named.id);
  }

  async #list(): Promise<void> {
    if (this.#recording !== undefined) return;
    const all = await navigator.mediaDevices.enumerateDevices();
    this.devices = all
      .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
      .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
  }

  #close(state: CameraState): void {
    this.#turn++;
    clearTimeout(this.#again);
    clearInterval(this.#counting);
    this.#feed?.close();
    this.#feed = undefined;
    this.#video.srcObject = null;
    this.stream = undefined;
    this.codes = [];
    this.#read = [];
    this.state = state;
    if (state === 'off') {
      this.#grey?.close();
      this.#grey = undefined;
    }
  }

  /** Says what is wrong, and tries again until it is well. */
  #fails(trouble: Trouble): void {
    this.#close(trouble);
    this.#again = setTimeout(() => void this.#open(), AGAIN);
  }

  /**
   * Hears of each frame of the camera. WebKitGTK calls back for none where it paints in software, and counts them all
   * the same.
   */
  #listen(turn: number): void {
    let calledBack = -Infinity;
    const hear = (): void => {
      this.#video.requestVideoFrameCallback((now) => {
        if (turn !== this.#turn) return;
        calledBack = performance.now();
        this.#comes(turn, now);
        hear();
      });
    };
    hear();
    // It goes on counting where one camera comes after another.
    let frames = this.#video.getVideoPlaybackQuality().totalVideoFrames;
    this.#counting = setInterval(() => {
      const { totalVideoFrames } = this.#video.getVideoPlaybackQuality();
      if (totalVideoFrames === frames) return;
      frames = totalVideoFrames;
      const now = performance.now();
      if (now - calledBack > CALLS_BACK) this.#comes(turn, now);
    }, COUNTED_EVERY);
  }

  /** A frame has come. */
  #comes(turn: number, now: number): void {
    this.#silentFor = 0;
    this.#hasBegun = true;
    if (this.state !== 'black') this.state = 'live';
    const pace = performance.now() - this.typedAt < TYPING ? TYPING_PACE : PACE;
    const due = now - this.#lastRead >= pace;
    // While one is being read the others pass: the next that is read is the newest.
    if (due && !this.#isBusy && (this.isReading || this.inTrial)) void this.#look(turn, now);
  }

  /** Reads what the camera shows since `now`. */
  async #look(turn: number, now: number): Promise<void> {
    const grey = this.#grey;
    if (!grey) return;
    this.#isBusy = true;
    // Frames that nobody looked at were not black.
    if (now - this.#lastRead > COVERED) this.#lastLight = now;
    this.#lastRead = now;
    try {
      const { pixels, width, height, moved } = await grey.of(this.#video);
      if (moved) this.#lastMoved = now;
      const isStill = now - this.#lastMoved > STILL && !this.inTrial;
      if (isStill && now - this.#lastAsked < STILL_PACE) return;
      this.#lastAsked = now;
      const frame = await program.read(pixels, width, height);
      if (turn === this.#turn && frame) this.#take(frame, now, { width, height });
    } catch {
      // A frame that cannot be read is none; where none comes any more, the camera is lost.
    } finally {
      this.#isBusy = false;
    }
  }

  #take(frame: Frame, seen: number, size: { width: number; height: number }): void {
    const now = performance.now();
    this.#read = [...this.#read.slice(1 - MEASURED), { at: now, took: now - seen }];
    if (this.size.width !== size.width || this.size.height !== size.height) this.size = size;
    if (!frame.black) {
      this.#lastLight = now;
      this.state = 'live';
    }
    if (frame.codes.length > 0) {
      if (!areSame(this.codes, frame.codes)) this.codes = frame.codes;
      this.#lastCodes = now;
    }
    if (this.inTrial) return;
    for (const code of frame.codes) if (code.scan) this.#onscan(code.text, seen);
  }

  /** Looks whether anything came lately. */
  #watch(): void {
    const now = performance.now();
    // A page that is kept waiting itself is no camera's fault.
    this.#silentFor += Math.min(now - this.#lastWatched, 2 * WATCHED);
    this.#lastWatched = now;
    if (this.codes.length > 0 && now - this.#lastCodes > OUTLINED) this.codes = [];
    const lately = this.#read.filter(({ at }) => now - at < 1000);
    this.rate = lately.length;
    this.cost = middle(this.#read.map(({ took }) => took));
    // What is not in sight shows nothing, and is not missed.
    if (!this.#feed || document.hidden) return;
    if (this.#silentFor > (this.#hasBegun ? SILENT : BEGINS)) this.#fails('lost');
    else if (this.state === 'live' && lately.length > 0 && now - this.#lastLight > COVERED)
      this.state = 'black';
  }
}

/** Whether codes are where they were, as far as anybody sees. */
function areSame(before: SeenCode[], now: SeenCode[]): boolean {
  return (
    before.length === now.length &&
    now.every((code, place) => {
      const was = before[place];
      return (
        was?.text === code.text &&
        code.corners.every(([x, y], corner) => {
          const [wasX, wasY] = was.corners[corner] ?? [Infinity, Infinity];
          return Math.hypot(x - wasX, y - wasY) < MOVES;
        })
      );
    })
  );
}

/** The middle one of some figures; 0 of none. */
function middle(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export const [getCamera, setCamera] = createContext<Camera>();
