// What is looked at on each stop of the walk, in the page itself: says it again in each language, and tells what is
// wrong. `arguments` are what is asked, and whom to tell.
const [asked, done] = arguments;

/** What is deliberately cut when it is long: what the event and its guests are called, and it is whole elsewhere. */
const MAY_BE_CUT = 'header h1, [data-test=recent] .name, .row:not(.same) > .affiliation, .examples p, select, option';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const moment = () => new Promise((resolve) => setTimeout(resolve));

async function until(isSo) {
  const begun = performance.now();
  while (performance.now() - begun < 20000) {
    if (isSo()) return;
    await moment();
  }
  throw new Error(`never: ${isSo} (${document.documentElement.lang}, ${document.querySelectorAll('dialog').length} dialogs)`);
}

async function speak(language) {
  if (document.documentElement.lang.startsWith(language)) return;
  const choice = `dialog [data-test=language-${language}]`;
  document.querySelector('[data-test=language]').click();
  await until(() => document.querySelector(choice) !== null);
  document.querySelector(choice).click();
  await until(() => document.documentElement.lang.startsWith(language) && document.querySelector(choice) === null);
  // Letters of another script come from another file, and what is fitted is fitted when it is drawn.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await frame();
  await until(() => document.getAnimations().length === 0);
}

/** Dark or light, by the page's own rules for it. */
function paint(theme) {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      rule.wasDark ??= rule.media.mediaText.includes('prefers-color-scheme: dark');
      if (rule.wasDark) rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
  }
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
      const box = inked(rect);
      const { wrong, isAway } = placed(box, parent);
      if (!isAway) all.push({ text, node, box, wrong });
    }
  }
  return all;
}

/** Whether the boxes round a line hold it. One that is scrolled away is nowhere. */
function placed(box, parent) {
  const far = (outer) =>
    box.left < outer.left - 2 || box.right > outer.right + 2 || box.top < outer.top - 2 || box.bottom > outer.bottom + 2;
  let wrong;
  for (let node = parent; node && node !== document.documentElement; node = node.parentElement) {
    const style = getComputedStyle(node);
    if (style.display === 'contents' || style.display === 'inline') continue;
    const outer = node.getBoundingClientRect();
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY) && node.tagName !== 'BODY';
    if (scrolls) {
      const isAway = box.bottom > outer.bottom || box.top < outer.top;
      if (!isAway && (box.left < outer.left - 2 || box.right > outer.right + 2)) wrong ??= 'has to be scrolled sideways';
      return { wrong, isAway };
    }
    if (!far(outer)) continue;
    const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
    if (hides && !parent.closest(MAY_BE_CUT)) wrong ??= 'is cut';
    if (hides) return { wrong, isAway: parent.closest(MAY_BE_CUT) !== null };
    if (node.matches('button, kbd, section, article, header, footer, dialog, aside, fieldset, td, th')) {
      wrong ??= `sticks out of its ${node.tagName.toLowerCase()}`;
    }
  }
  if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
    wrong ??= 'is outside the window';
  }
  return { wrong, isAway: false };
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
  const onward = document.documentElement.dir === 'rtl' ? -1 : 1;
  const focusable = [
    ...scope().querySelectorAll('button:not(:disabled), a[href], select, input:not([type=file]), [tabindex="0"]'),
  ].filter((node) => isShown(node) && node.tabIndex >= 0);
  // In the next column one begins at its top.
  const isBeside = (a, b) => (onward > 0 ? b.left >= a.right - 1 : b.right <= a.left + 1);
  const part = (node) => node.closest('header, footer, aside, form, section, article, dialog, nav, table, fieldset, main');
  for (const [index, node] of focusable.entries()) {
    if (node.tabIndex > 0) yield `${nameOf(node)} jumps the queue`;
    const next = focusable[index + 1];
    if (!next || part(node) !== part(next)) continue;
    const [a, b] = [node.getBoundingClientRect(), next.getBoundingClientRect()];
    const sideBySide = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    const isBefore = sideBySide ? (b.left - a.left) * onward < -1 : b.top < a.top - 1 && !isBeside(a, b);
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

/** What must be the same in every language: what was typed, where one is, and what has the keys. An answer may have rested. */
const standing = () =>
  JSON.stringify([
    [...document.querySelectorAll('main input:not([type=radio], [type=checkbox], [type=file], [type=range])')].map((field) => field.value),
    document.querySelector('main')?.className,
    document.activeElement?.id,
  ]);

function look(language) {
  const problems = [];
  const all = lines();
  for (const { text, wrong } of all) if (wrong) problems.push(`${wrong}: ${text}`);
  for (const [one, other] of overlaps(all)) problems.push(`one on the other: ${one} / ${other}`);
  for (const text of cutPlaceholders()) problems.push(`is cut: ${text}`);
  for (const target of smallTargets()) problems.push(`small: ${target}`);
  for (const leap of leaps()) problems.push(`Tab leaps: ${leap}`);
  const plain = (text) => text.replaceAll(/[\u2066-\u2069]/g, '');
  const ids = new Set(asked.ids);
  const english = new Set(asked.english[language]);
  for (const text of words(all)) {
    if (ids.has(plain(text)) && plain(text).includes('-')) problems.push(`no words: ${text}`);
    if (english.has(plain(text))) problems.push(`still English: ${text}`);
  }
  const { lang, dir } = document.documentElement;
  if (dir !== (language === 'ar' ? 'rtl' : 'ltr')) problems.push(`${lang} is written ${dir}`);
  return problems;
}

async function violations() {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `axe ${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''}`),
  );
}

(async () => {
  const told = [];
  const before = standing();
  for (const language of asked.languages) {
    await speak(language);
    for (const problem of look(language)) told.push(`${language}: ${problem}`);
    if (standing() !== before) told.push(`${language}: another thing stands there: ${standing()}, not ${before}`);
    const theme = asked.axe[language];
    if (!theme) continue;
    paint(theme);
    for (const problem of await violations()) told.push(`${language}, ${theme}: ${problem}`);
    paint('light');
  }
  await speak('en');
  return told;
})().then(done, (error) => done([`the walk fell: ${error}`]));
