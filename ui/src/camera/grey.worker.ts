// Makes frames of the camera grey, beside the page, so that typing stays fluid while the camera runs.

import { atMost, lumaOf, Stillness, type Grey, type GreyFrame } from './luma';

/** Pixels in a row, at most: more cost time, and read hardly more codes. */
const WIDEST = 1280;

const stillness = new Stillness();
let canvas: OffscreenCanvas | undefined;
let bytes = new Uint8Array(0);
/** Formats whose pixels the webview doesn't give. */
const cannotBeCopied = new Set<string>();

self.onmessage = async ({ data: picture }: MessageEvent<VideoFrame>) => {
  const grey = await greyOf(picture);
  picture.close();
  const frame: GreyFrame = { ...grey, moved: stillness.moves(grey) };
  self.postMessage(frame, { transfer: [grey.pixels.buffer] });
};

async function greyOf(picture: VideoFrame): Promise<Grey> {
  const { format, codedWidth: width, codedHeight: height } = picture;
  if (width > WIDEST || !format || cannotBeCopied.has(format)) return drawn(picture);
  try {
    const size = picture.allocationSize();
    if (bytes.length !== size) bytes = new Uint8Array(size);
    const [plane] = await picture.copyTo(bytes);
    const grey = plane && lumaOf(format, bytes.subarray(plane.offset), plane.stride, width, height);
    if (grey) return grey;
  } catch {
    // WebKitGTK names formats of which it then gives no pixels, such as the BGRX of many cameras.
  }
  cannotBeCopied.add(format);
  return drawn(picture);
}

/** A frame that is too large, or of a format of which nothing is known: the webview draws it. */
function drawn(picture: VideoFrame): Grey {
  const { width, height } = atMost(WIDEST, picture.displayWidth, picture.displayHeight);
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no canvas to draw frames on');
  pen.drawImage(picture, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  const grey = lumaOf('RGBA', new Uint8Array(data.buffer), width * 4, width, height);
  if (!grey) throw new Error('a canvas gives RGBA');
  return grey;
}
