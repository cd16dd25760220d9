// A round with Tab alone, in the page itself: `begin` listens where the keys go, `tell` says where they went and what is
// wrong with it. `arguments` are which of the two, and whom to tell.
const [what, done] = arguments;

const nameOf = (node) =>
  node.dataset?.test ?? (node.getAttribute('aria-label') || node.innerText || node.outerHTML).trim().slice(0, 40);

const isShown = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 0;

const scope = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;

/** Everything that can be reached: of a group of radio buttons the one that is chosen stands for all. */
function controls() {
  const all = [
    ...scope().querySelectorAll('button:not(:disabled), a[href], select:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]'),
  ];
  return all.filter((node) => {
    if (node.tabIndex < 0 || !isShown(node.closest('label') ?? node)) return false;
    if (node.type !== 'radio') return true;
    const group = all.filter((other) => other.type === 'radio' && other.name === node.name);
    return node === (group.find((other) => other.checked) ?? group[0]);
  });
}

/** What bears the ring of a control: itself, or what stands for it where it is drawn otherwise. */
function bearer(node) {
  return [node, node.nextElementSibling, node.closest('label'), node.id === 'box' ? node.parentElement : null].find((one) => {
    // What is laid over its label unseen shows nothing itself.
    if (!one || (one === node && getComputedStyle(node).opacity === '0')) return false;
    const style = getComputedStyle(one);
    const rings = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
    return rings || (one.matches('.box') && parseFloat(style.borderTopWidth) >= 2);
  });
}

function wrongWith(node) {
  const ringed = bearer(node);
  if (!ringed) return 'shows no ring of 3 px';
  const style = getComputedStyle(ringed);
  const wide = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  const rect = ringed.getBoundingClientRect();
  const [left, right, top, bottom] = [rect.left - wide, rect.right + wide, rect.top - wide, rect.bottom + wide];
  // A dialog lies above the page: nothing around it cuts what is in it.
  for (let inner = ringed; !inner.matches('dialog, body > *'); inner = inner.parentElement) {
    const outer = inner.parentElement;
    const { overflowX, overflowY, display } = getComputedStyle(outer);
    if (display === 'contents' || !/hidden|clip|auto|scroll/.test(overflowX + overflowY)) continue;
    const room = outer.getBoundingClientRect();
    if (left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1) {
      return `has a ring that its ${outer.tagName.toLowerCase()}${outer.className ? '.' + outer.className.replace(/ ?s(velte)?-\S+/, '') : ''} cuts`;
    }
  }
  const middle = document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  if (!middle) return 'is not in sight';
  const belongs = middle === ringed || ringed.contains(middle) || middle.contains(ringed) || middle.closest('label')?.contains(node);
  return belongs ? undefined : `is covered by ${nameOf(middle)}`;
}

if (what === 'begin') {
  const stops = [];
  const listen = (event) => {
    const node = event.target;
    const look = () => stops.push(document.activeElement === node ? { node, wrong: wrongWith(node) } : { node });
    // WebKit brings what has the keys into sight by a timer of its own, which may come after the frame.
    requestAnimationFrame(() => setTimeout(look, 20));
  };
  window.round = { stops, listen, before: document.activeElement, all: controls() };
  document.addEventListener('focusin', listen);
  done(window.round.all.length);
} else {
  const { stops, listen, before, all } = window.round;
  document.removeEventListener('focusin', listen);
  // Where the round began the keys were already: alone, nothing else comes to have them.
  const reached = new Set([before, ...stops.map(({ node }) => node)]);
  const problems = [];
  // What is gone since was drawn anew, and stands there as another.
  for (const node of all) if (node.isConnected && !reached.has(node)) problems.push(`Tab never comes to ${nameOf(node)}`);
  for (const { node, wrong } of stops) if (wrong) problems.push(`${nameOf(node)} ${wrong}`);
  before?.focus?.();
  done([...new Set(problems)]);
}
