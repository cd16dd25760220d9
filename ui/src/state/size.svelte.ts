// How large everything is shown: the size that fits the window, or up to twice that. A program's window has no zoom of
// its own as a browser has.

import { view } from '../api/ipc';

/** The sizes there are, in per cent of the one that fits the window. */
export const SIZES = [100, 125, 150, 175, 200] as const;
export type Size = (typeof SIZES)[number];

/** What this computer remembers it by. */
const REMEMBERED = 'size';

let chosen = $state<Size>(100);
/** How large letters are where nothing is enlarged, beside those of a window of 1280 × 800: larger windows have larger ones. */
let fitted = 1;

/** How large everything is shown now, in per cent. */
export function size(): Size {
  return chosen;
}

/** Shows everything in the size that was chosen on this computer. */
export async function beginSize(): Promise<void> {
  const remembered = SIZES.find((one) => String(one) === localStorage.getItem(REMEMBERED));
  if (remembered && remembered !== 100) await show(remembered);
}

/** Shows everything in another size from now on. */
export async function show(wanted: Size): Promise<void> {
  const root = document.documentElement;
  if (chosen === 100) fitted = parseFloat(getComputedStyle(root).fontSize) / 16;
  chosen = wanted;
  localStorage.setItem(REMEMBERED, String(wanted));
  // Letters that grow with the window would shrink as it holds less: they keep one size, and the whole page is enlarged.
  root.classList.toggle('enlarged', wanted !== 100);
  await view.enlarge(wanted === 100 ? 1 : (fitted * wanted) / 100);
}

/** Shows everything larger (1) or smaller (-1) by a step, or as it fits the window (0). */
export async function step(by: -1 | 0 | 1): Promise<void> {
  const place = by === 0 ? 0 : SIZES.indexOf(chosen) + by;
  const wanted = SIZES[place];
  if (wanted !== undefined && wanted !== chosen) await show(wanted);
}
