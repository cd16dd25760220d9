/** Where there is less room than this, in rem, words are rather smaller than on two lines. */
const NARROW = 32;
const SMALLER = 2.25;

/**
 * Gives what it is attached to the largest of these sizes, in rem, at which it stands in one line; at the last one it
 * breaks into two. Nothing is cut.
 */
export function fit(sizes: number[]): (node: HTMLElement) => () => void {
  return (node) => {
    const measure = (): void => {
      node.style.whiteSpace = 'nowrap';
      const room = node.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
      const last = sizes.at(-1) ?? SMALLER;
      for (const size of room < NARROW && last > SMALLER ? [...sizes, SMALLER] : sizes) {
        node.style.fontSize = `${String(size)}rem`;
        if (node.scrollWidth <= node.clientWidth) return;
      }
      node.style.whiteSpace = 'normal';
    };
    measure();
    const watch = new ResizeObserver(measure);
    if (node.parentElement) watch.observe(node.parentElement);
    void document.fonts.ready.then(measure);
    return () => {
      watch.disconnect();
    };
  };
}
