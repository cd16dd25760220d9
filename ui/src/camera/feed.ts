// Where pictures come from: a camera of this computer, or a recording that stands in for one. Behind this nobody knows
// which it is.

import { camera as program } from '../api/ipc';

/** Something that shows pictures until it is closed, or ends by itself. */
export interface Feed {
  stream: MediaStream;
  /** The id by which it is opened again; empty where there is no choice. */
  device: string;
  name: string;
  /** Hears that it ended by itself: it was unplugged. */
  onended: () => void;
  close: () => void;
}

/** Why there are no pictures. */
export type Trouble = 'missing' | 'busy' | 'denied' | 'lost' | 'black';

/** That a feed cannot be opened. */
export class NoFeed extends Error {
  override name = 'NoFeed';
  trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** What is asked of a camera: small codes are lost in less, and more costs time. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };
/** How many frames a recording has in a second. */
const RECORDED_RATE = 15;
/** How many pictures of a recording are kept unpacked. */
const KEPT = 50;

/** Opens the camera `device`; without one, whichever the system gives. */
export async function openDevice(device: string): Promise<Feed> {
  const which = device ? { deviceId: { exact: device } } : {};
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { ...SIZE, ...which } });
  } catch (error) {
    throw new NoFeed(troubleOf(error));
  }
  const [track] = stream.getVideoTracks();
  const feed: Feed = {
    stream,
    device: track?.getSettings().deviceId ?? '',
    name: track?.label ?? '',
    onended: () => undefined,
    close: () => {
      stopAll(stream);
    },
  };
  track?.addEventListener('ended', () => {
    feed.onended();
  });
  return feed;
}

/** What the refusal of a camera means. WebKitGTK calls a camera that is not there overconstrained. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'missing';
}

/** Opens the recording whose pictures lie in a folder: each is a frame, round and round. */
export async function openRecording(name: string): Promise<Feed> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  const pictures = new Map<string, ImageBitmap>();
  if (!pen || !(await draw(pen, pictures, 0))) throw new NoFeed('missing');
  // Its frames are given by hand: by itself a canvas gives those only that are painted.
  const stream = canvas.captureStream(0);
  const [track] = stream.getVideoTracks() as CanvasCaptureMediaStreamTrack[];
  let number = 0;
  let isDrawing = false;
  const timer = setInterval(() => {
    if (isDrawing) return;
    isDrawing = true;
    void draw(pen, pictures, ++number).then((shown) => {
      isDrawing = false;
      if (shown) track?.requestFrame();
      else {
        close();
        feed.onended();
      }
    });
  }, 1000 / RECORDED_RATE);
  function close(): void {
    clearInterval(timer);
    stopAll(stream);
  }
  const feed: Feed = { stream, device: '', name, onended: () => undefined, close };
  return feed;
}

/** Draws a picture of the recording; answers whether there is one. `known` are those that were drawn lately. */
async function draw(
  pen: CanvasRenderingContext2D,
  known: Map<string, ImageBitmap>,
  number: number,
): Promise<boolean> {
  try {
    const name = await program.recordedName(number);
    if (name === null) return false;
    let picture = known.get(name);
    if (!picture) {
      picture = await createImageBitmap(new Blob([await program.recordedPicture(number)]));
      known.set(name, picture);
      const [oldest] = known;
      if (known.size > KEPT && oldest) {
        oldest[1].close();
        known.delete(oldest[0]);
      }
    }
    const { canvas } = pen;
    if (canvas.width !== picture.width || canvas.height !== picture.height) {
      canvas.width = picture.width;
      canvas.height = picture.height;
    }
    pen.drawImage(picture, 0, 0);
    return true;
  } catch {
    return false;
  }
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
