// Keeps the page live: the program sends the parts that changed, and this puts them in their places. Nothing moves, so
// there is nothing to leave out for whoever wants less motion.
'use strict';

/** The program is heard of every ten seconds; after this many milliseconds of silence the connection is taken for lost. */
const SILENCE = 25000;
/** How long to wait before asking again, in milliseconds. */
const AGAIN = 3000;

const lost = document.getElementById('lost');
const ended = document.getElementById('ended');
const shown = new Map();

let source;
let silence;
let waiting = false;

function told(element, is) {
  if (element.hidden === !is) return;
  const at = document.getElementById('time').textContent;
  element.textContent = is ? element.dataset.text.replace('%', at) : '';
  element.hidden = !is;
}

function heard() {
  told(lost, false);
  clearTimeout(silence);
  silence = setTimeout(again, SILENCE);
}

/** Asks anew after a while; unless the link is not valid any more, which is said once and for all. */
function again() {
  if (waiting) return;
  waiting = true;
  source.close();
  clearTimeout(silence);
  told(lost, true);
  setTimeout(async () => {
    let status = 0;
    try {
      status = (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).status;
    } catch {
      // No network, or no program: the next try will tell.
    }
    waiting = false;
    if (status === 404) {
      told(lost, false);
      told(ended, true);
    } else if (status === 200) {
      listen();
    } else {
      again();
    }
  }, AGAIN);
}

function listen() {
  source = new EventSource(document.body.dataset.live);
  source.addEventListener('open', heard);
  source.addEventListener('beat', heard);
  source.addEventListener('figures', (event) => {
    heard();
    for (const [id, html] of JSON.parse(event.data)) {
      if (shown.get(id) === html) continue;
      shown.set(id, html);
      document.getElementById(id).innerHTML = html;
    }
  });
  source.addEventListener('error', () => {
    told(lost, true);
    // A browser tries again by itself, but for an answer that it did not want.
    if (source.readyState === EventSource.CLOSED) again();
  });
  clearTimeout(silence);
  silence = setTimeout(again, SILENCE);
}

listen();
