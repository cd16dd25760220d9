// Makes frames of the camera grey, in a thread of their own.

import Worker from './grey.worker?worker';
import type { GreyFrame } from './luma';

export class GreyFrames {
  readonly #worker = new Worker();

  /** What a video shows now. One is asked for after another. */
  of(video: HTMLVideoElement): Promise<GreyFrame> {
    const picture = new VideoFrame(video, { timestamp: 0 });
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
