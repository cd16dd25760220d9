// What is looked at on each stop of the walk, in the page itself: says it again in each language, and tells what is
// wrong. `arguments` are what is asked, and whom to tell.
const [asked, done] = arguments;

/** What is deliberately cut when it is long: what the event and its guests are called, and it is whole elsewhere. */
const MAY_BE_CUT = 'header h1, [data-test=recent] .name, .row:not(.same) > .affiliation, .examples p, select, option';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const moment = () => new Promise((resolve) => setTimeout(resolve, 4));

async function until(isSo) {
  const begun = performance.now();
  while (performance.now() - begun < 20000) {
    if (isSo()) return;
    await moment();
  }
  throw new Error(`never: ${isSo} (${document.documentElement.lang}, ${document.querySelectorAll('dialog').length} dialogs)`);
}

/** Chooses a language where it can be chosen: with guests alone only on their welcome. */
async function speak(language) {
  const { documentElement } = document;
  document.querySelector('[data-test=kiosk-more]')?.click();
  if (documentElement.lang.startsWith(language)) return true;
  const button = document.querySelector('[data-test=language]');
  const choice = button ? `dialog [data-test=language-${language}]` : `[data-test=kiosk-language-${language}]`;
  button?.click();
  if (!button && !document.querySelector(choice)) return false;
  await until(() => document.querySelector(choice) !== null);
  document.querySelector(choice).click();
  await until(() => documentElement.lang.startsWith(language) && (!button || document.querySelector(choice) === null));
  // Letters of another script come from another file, and what is fitted is fitted when it is drawn.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await frame();
  await until(() => document.getAnimations().length === 0);
  return true;
}

/** Dark or light, by the page's own colours for it: they stand in one rule, which is laid over the light ones. */
function paint(theme) {
  const { style } = document.documentElement;
  for (const name of darkColours().keys()) style.removeProperty(name);
  if (theme === 'dark') for (const [name, value] of darkColours()) style.setProperty(name, value);
}

function darkColours() {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const dark = rules.filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme: dark'));
  const inside = dark.flatMap((rule) => [...rule.cssRules]);
  if (inside.length === 0 || inside.some((rule) => rule.selectorText !== ':root')) throw new Error('the dark is more than colours');
  return new Map(inside.flatMap(({ style }) => [...style].map((name) => [name, style.getPropertyValue(name)])));
}

const scope = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;

function isShown(node) {
  return (
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    node.closest('.visually-hidden, option, optgroup, title, script, style') === null
  );
}

/** The part of a line in which letters stand: lines are set closer than a face is high. */
function inked(rect) {
  const cut = rect.height * 0.2;
  return { left: rect.left, right: rect.right, top: rect.top + cut, bottom: rect.bottom - cut };
}

/** Every line of text that is on the screen, with the first thing that is wrong with where it stands. */
function lines() {
  const all = [];
  boxes = new Map();
  const walker = document.createTreeWalker(scope(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent.trim();
    if (!text || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = parent.closest('svg') ? [parent.getBoundingClientRect()] : range.getClientRects();
    for (const rect of rects) {
      if (rect.width < 1 || rect.height < 1) continue;
      const line = inked(rect);
      const { wrong, isAway } = placed(line, parent);
      if (!isAway) all.push({ text, node, box: line, wrong });
    }
  }
  return all;
}

/** How a box is styled and where it stands: many lines stand in the same boxes. */
let boxes = new Map();

function box(node) {
  let known = boxes.get(node);
  if (!known) {
    const { display, overflowX, overflowY } = getComputedStyle(node);
    known = {
      holdsNothing: display === 'contents' || display === 'inline',
      scrolls: /auto|scroll/.test(overflowX + overflowY) && node.tagName !== 'BODY',
      hides: /hidden|clip/.test(overflowX + overflowY),
      holdsAll: node.scrollHeight <= node.clientHeight + 1 && node.scrollWidth <= node.clientWidth + 1,
      rect: node.getBoundingClientRect(),
    };
    boxes.set(node, known);
  }
  return known;
}

/** Whether the boxes round a line hold it. One that is scrolled away is nowhere. */
function placed(line, parent) {
  let wrong;
  let isOver = false;
  for (let node = parent; node && node !== document.documentElement; node = node.parentElement) {
    // What lies over everything stands in nothing.
    if (isOver) break;
    isOver = node.matches('dialog[open]');
    const { holdsNothing, scrolls, hides, holdsAll, rect } = box(node);
    if (holdsNothing) continue;
    const isAway = line.bottom > rect.bottom || line.top < rect.top;
    const isBeside = line.left < rect.left - 2 || line.right > rect.right + 2;
    if (scrolls && !holdsAll) return { wrong: isAway || !isBeside ? wrong : 'has to be scrolled sideways', isAway };
    if (!isBeside && line.top >= rect.top - 2 && line.bottom <= rect.bottom + 2) continue;
    if ((scrolls || hides) && !parent.closest(MAY_BE_CUT)) wrong ??= 'is cut';
    if (scrolls || hides) return { wrong, isAway: parent.closest(MAY_BE_CUT) !== null };
    if (node.matches('button, kbd, section, article, header, footer, dialog, aside, fieldset, td, th')) {
      wrong ??= `sticks out of its ${node.tagName.toLowerCase()}`;
    }
  }
  const isBeside = line.left < -1 || line.right > innerWidth + 1;
  const isBeyond = line.top + (asked.enlarged ? scrollY : 0) < -1 || (!asked.enlarged && line.bottom > innerHeight + 1);
  if (isBeside || isBeyond) wrong ??= 'is outside the window';
  return { wrong, isAway: false };
}

/** What lies over a line and lets nothing through, at its middle or either end. */
function* covered(all) {
  for (const { text, node, box } of all) {
    const parent = node.parentElement;
    const high = (box.top + box.bottom) / 2;
    for (const wide of [box.left + 2, (box.left + box.right) / 2, box.right - 2]) {
      const over = document.elementFromPoint(wide, high);
      if (!over || over.contains(parent) || parent.contains(over)) continue;
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(over);
      const isClear = /, 0\)$|transparent/.test(backgroundColor) && backgroundImage === 'none' && !over.matches('img, video, canvas');
      if (isClear || opacity === '0') continue;
      yield text;
      break;
    }
  }
}

function* overlaps(all) {
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.node === other.node) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && high > 3) yield [one.text, other.text];
    }
  }
}

/** A field's own words where nothing stands in it are no text of the page. */
function* cutPlaceholders() {
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of scope().querySelectorAll('#box')) {
    if (!isShown(field)) continue;
    const style = getComputedStyle(field);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = field.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
    if (pen.measureText(field.placeholder).width > room + 1) yield field.placeholder;
  }
}

const nameOf = (node) =>
  node.dataset.test ?? (node.getAttribute('aria-label') || node.innerText || node.outerHTML).trim().slice(0, 40);

/** What a finger must hit is as large as a finger needs. */
function* smallTargets() {
  for (const node of scope().querySelectorAll('button, a[href], select, input:not([type=file]), [role=option]')) {
    if (!isShown(node.closest('label') ?? node)) continue;
    const rect = (node.closest('label') ?? node).getBoundingClientRect();
    const least = node.matches('[data-test=result] .buttons *, [data-test=result] .foot *') ? 56 : 24;
    if (rect.width < 23.5 || rect.height < least - 0.5) {
      yield `${nameOf(node)}: ${rect.width.toFixed(0)} × ${rect.height.toFixed(0)}, not ${least}`;
    }
  }
}

/** Tab goes as the eye goes: along the line, then down, within each part of the screen. */
function* leaps() {
  // A keypad goes from left to right in Arabic too.
  const onwardOf = (node) => (getComputedStyle(node.parentElement).direction === 'rtl' ? -1 : 1);
  const focusable = [
    ...scope().querySelectorAll('button:not(:disabled), a[href], select, input:not([type=file]), [tabindex="0"]'),
  ].filter((node) => isShown(node) && node.tabIndex >= 0);
  // In the next column one begins at its top.
  const isBeside = (a, b, onward) => (onward > 0 ? b.left >= a.right - 1 : b.right <= a.left + 1);
  const part = (node) => node.closest('header, footer, aside, form, section, article, dialog, nav, table, fieldset, main');
  for (const [index, node] of focusable.entries()) {
    if (node.tabIndex > 0) yield `${nameOf(node)} jumps the queue`;
    const next = focusable[index + 1];
    if (!next || part(node) !== part(next)) continue;
    const [a, b] = [node.getBoundingClientRect(), next.getBoundingClientRect()];
    const sideBySide = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    const onward = onwardOf(node);
    const isBefore = sideBySide ? (b.left - a.left) * onward < -1 : b.top < a.top - 1 && !isBeside(a, b, onward);
    if (isBefore) yield `${nameOf(node)}, then ${nameOf(next)}`;
  }
}

/** What the page says to eyes and ears. */
function* words(all) {
  for (const { text, node } of all) if (!node.parentElement.closest('kbd, bdi')) yield text;
  for (const node of scope().querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const attribute of ['aria-label', 'title', 'placeholder']) {
      if (node.hasAttribute(attribute)) yield node.getAttribute(attribute).trim();
    }
  }
}

/** What must be the same in every language: what was typed, where one is, and which field has the keys; the box has them
 * where none had. An answer may have rested. */
const standing = () =>
  JSON.stringify([
    [...document.querySelectorAll('main input:not([type=radio], [type=checkbox], [type=file], [type=range])')].map((field) => field.value),
    document.querySelector('main')?.className,
    document.activeElement?.id || 'box',
  ]);

function look(language) {
  const problems = [];
  const all = lines();
  for (const { text, wrong } of all) if (wrong) problems.push(`${wrong}: ${text}`);
  for (const text of covered(all)) problems.push(`is covered: ${text}`);
  for (const [one, other] of overlaps(all)) problems.push(`one on the other: ${one} / ${other}`);
  for (const text of cutPlaceholders()) problems.push(`is cut: ${text}`);
  for (const target of smallTargets()) problems.push(`small: ${target}`);
  for (const leap of leaps()) problems.push(`Tab leaps: ${leap}`);
  const plain = (text) => text.replaceAll(/[\u2066-\u2069]/g, '');
  const ids = new Set(asked.ids);
  const english = new Set(asked.english);
  for (const text of words(all)) {
    if (ids.has(plain(text)) && plain(text).includes('-')) problems.push(`no words: ${text}`);
    if (english.has(plain(text))) problems.push(`still English: ${text}`);
  }
  const { lang, dir } = document.documentElement;
  if (dir !== (language === 'ar' ? 'rtl' : 'ltr')) problems.push(`${lang} is written ${dir}`);
  return problems;
}

/** What axe finds: all that it knows, or only what the colours change. */
async function violations(isWhole) {
  const found = await axe.run(document, {
    runOnly: isWhole
      ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
      : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `axe ${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''}`),
  );
}

/** What answers are said aloud through is there before there is anything to say. */
function* silence() {
  for (const role of ['status', 'alert']) {
    if (!document.querySelector(`[role=${role}][data-test=said-${role}]`)) yield `nothing can be said aloud: no ${role}`;
  }
}

/** At the longest, nobody is hurried: what clears itself waits while somebody looks round. */
function takeTime() {
  if (window.wasHurried) return;
  window.wasHurried = window.setTimeout;
  window.setTimeout = (act, time, ...others) => (time >= 10_000 ? 0 : window.wasHurried(act, time, ...others));
}

/** Only shows it as it is asked for, for a picture. */
async function show() {
  if (asked.paint) paint(asked.paint);
  return !asked.speak || speak(asked.speak);
}

async function walk({ language, axe }) {
  takeTime();
  const spent = { speak: 0, look: 0, axe: 0 };
  const timed = async (what, act) => {
    const begun = performance.now();
    const answer = await act();
    spent[what] += performance.now() - begun;
    return answer;
  };
  const before = standing();
  const told = [...silence()];
  if (!(await timed('speak', () => speak(language)))) return { told, spent };
  told.push(...(await timed('look', () => look(language))));
  if (standing() !== before) told.push(`another thing stands there: ${standing()}, not ${before}`);
  for (const [theme, isWhole] of axe) {
    paint(theme);
    for (const problem of await timed('axe', () => violations(isWhole))) told.push(`${theme}: ${problem}`);
  }
  paint('light');
  return { told, spent };
}

(asked.language ? walk(asked) : show()).then(done, (error) => done({ told: [`the walk fell: ${error}`], spent: {} }));
