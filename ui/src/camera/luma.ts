// A frame of a camera as grey pixels, which is all that a code needs.

/** Grey pixels: a byte each, 0 is black and 255 white, row after row from the top without a gap. */
export interface Grey {
  pixels: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** A frame of the camera. */
export interface GreyFrame extends Grey {
  /** Whether it shows something else than the frame before it. */
  moved: boolean;
}

/** A size of the same shape that is at most `widest` wide. */
export function atMost(widest: number, width: number, height: number): { width: number; height: number } {
  const times = Math.min(1, widest / width);
  return { width: Math.max(1, Math.round(width * times)), height: Math.max(1, Math.round(height * times)) };
}

/**
 * The grey pixels of a frame in one of the formats of WebCodecs, whose first plane has rows of `stride` bytes; undefined
 * where nothing is known of the format.
 */
export function lumaOf(
  format: string,
  bytes: Uint8Array,
  stride: number,
  width: number,
  height: number,
): Grey | undefined {
  const pixels = new Uint8Array(width * height);
  // Formats with a plane of luma have it first.
  if (/^(I4|NV12)/.test(format) && !/P1\d$/.test(format)) {
    for (let row = 0; row < height; row++) {
      pixels.set(bytes.subarray(row * stride, row * stride + width), row * width);
    }
    return { pixels, width, height };
  }
  const isBlueFirst = format === 'BGRA' || format === 'BGRX';
  if (!isBlueFirst && format !== 'RGBA' && format !== 'RGBX') return undefined;
  const [red, blue] = isBlueFirst ? [2, 0] : [0, 2];
  for (let row = 0, pixel = 0; row < height; row++) {
    for (let at = row * stride, end = at + 4 * width; at < end; at += 4) {
      // The weights of ITU-R BT.601, in 256ths.
      pixels[pixel++] =
        (77 * (bytes[at + red] ?? 0) + 150 * (bytes[at + 1] ?? 0) + 29 * (bytes[at + blue] ?? 0)) >> 8;
    }
  }
  return { pixels, width, height };
}

/** Into how many blocks a frame is divided to see whether anything moves, across and down. */
const BLOCKS = { across: 40, down: 24 };
/** Of so many pixels of a row or column one is looked at. */
const EVERY = 4;
/** A block whose mean differs by more shows something else: the noise of a sensor stays below. */
const DIFFERS = 4;

/** Tells whether anything moves before a camera. */
export class Stillness {
  #before: Float32Array | undefined;

  /** Whether this frame differs from the one before it; the first one does. */
  moves({ pixels, width, height }: Grey): boolean {
    const sums = new Float32Array(BLOCKS.across * BLOCKS.down);
    const counts = new Uint16Array(sums.length);
    for (let y = 0; y < height; y += EVERY) {
      const row = Math.floor((y * BLOCKS.down) / height) * BLOCKS.across;
      for (let x = 0; x < width; x += EVERY) {
        const block = row + Math.floor((x * BLOCKS.across) / width);
        sums[block] = (sums[block] ?? 0) + (pixels[y * width + x] ?? 0);
        counts[block] = (counts[block] ?? 0) + 1;
      }
    }
    const means = sums.map((sum, block) => sum / Math.max(1, counts[block] ?? 0));
    const before = this.#before;
    this.#before = means;
    return !before || means.some((mean, block) => Math.abs(mean - (before[block] ?? 0)) > DIFFERS);
  }
}
