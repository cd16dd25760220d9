// Something that is asked of the program and takes a while: whether it runs, and why it failed.

import { Broken } from '../../api/ipc';

export class Task {
  running = $state(false);
  failure = $state.raw<Broken>();

  /** Runs `work`, unless something runs already. Answers whether it was done. */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.running) return false;
    this.running = true;
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.failure = Broken.of(error);
      return false;
    } finally {
      this.running = false;
    }
  }
}
