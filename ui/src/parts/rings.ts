/** How far the ring of what has the focus reaches over its edge, in pixels, and a little more. */
const RING = 6;

/**
 * Keeps the ring of what has the focus in sight within what scrolls: browsers scroll no farther than to the edge of the
 * control itself.
 */
export function showRings(scroller: HTMLElement): () => void {
  const follow = ({ target }: FocusEvent): void => {
    requestAnimationFrame(() => {
      if (!(target instanceof HTMLElement) || !scroller.contains(target)) return;
      const room = scroller.getBoundingClientRect();
      const { top, bottom } = (target.closest('label') ?? target).getBoundingClientRect();
      const below = bottom + RING - room.bottom;
      const above = room.top + RING - top;
      if (above > 0) scroller.scrollTop -= above;
      else if (below > 0) scroller.scrollTop += below;
    });
  };
  scroller.addEventListener('focusin', follow);
  return () => {
    scroller.removeEventListener('focusin', follow);
  };
}
