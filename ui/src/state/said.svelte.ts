// What a screen reader is told of what appears. The two places that it listens to stand in the page from its first
// moment, on every screen (App.svelte): what is put into the page together with its words is often not heard.

/** `status` waits until the reader has finished; `alert` interrupts it. */
export type Urgency = 'status' | 'alert';

const said = $state<Record<Urgency, string>>({ status: '', alert: '' });

/** What is said now. */
export function saidNow(urgency: Urgency): string {
  return said[urgency];
}

/** Says these words, and others once they change, as long as the component that says them is on the screen. */
export function says(urgency: Urgency, words: () => string): void {
  $effect(() => {
    const now = words();
    said[urgency] = now;
    return () => {
      if (said[urgency] === now) said[urgency] = '';
    };
  });
}
