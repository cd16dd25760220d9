// The frames of a camera as grey pixels, which is all that a code needs.

import Worker from './grey.worker?worker';

/** A frame: a byte a pixel, 0 is black and 255 white, row after row from the top. */
export interface GreyFrame {
  pixels: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Makes pictures grey, one after another. */
export class Grey {
  readonly #worker = new Worker();

  /** What a video shows now. */
  async of(video: HTMLVideoElement): Promise<GreyFrame> {
    const picture = await createImageBitmap(video);
    return new Promise((done, failed) => {
      this.#worker.onmessage = (event: MessageEvent<GreyFrame>) => {
        done(event.data);
      };
      this.#worker.onerror = (event) => {
        failed(new Error(event.message));
      };
      this.#worker.postMessage(picture, [picture]);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}
