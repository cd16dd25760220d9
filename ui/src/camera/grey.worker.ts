// Makes frames of the camera grey, beside the page, so that typing stays fluid while the camera runs.

import type { GreyFrame } from './grey';

/** Pixels in a row, at most: more costs time, and reads hardly more codes. */
const WIDEST = 1280;

const canvas = new OffscreenCanvas(1, 1);
const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });

self.onmessage = ({ data: picture }: MessageEvent<ImageBitmap>) => {
  const times = Math.min(1, WIDEST / picture.width);
  const width = Math.max(1, Math.round(picture.width * times));
  const height = Math.max(1, Math.round(picture.height * times));
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  if (!pen) throw new Error('no canvas to make frames grey on');
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  const { data } = pen.getImageData(0, 0, width, height);
  const pixels = new Uint8Array(width * height);
  // The weights of ITU-R BT.601, in 256ths.
  for (let pixel = 0, at = 0; pixel < pixels.length; pixel++, at += 4) {
    pixels[pixel] = (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0)) >> 8;
  }
  const frame: GreyFrame = { pixels, width, height };
  self.postMessage(frame, { transfer: [pixels.buffer] });
};
