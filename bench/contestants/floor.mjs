/**
 * The least that a script can do for the same list: no library, nothing checked, one language, nothing to search. It fetches the sessions, makes one
 * formatter of `Intl` for the zone, clones a row for each of them and sets its texts, in slices of 10 ms after which the browser paints, in chunks with
 * `content-visibility`. Nothing that draws in a page from a document can be much cheaper.
 */

/** @typedef {import('./page.mjs').Entry} Entry */

const sliceMs = 10;
const sessionsPerChunk = 20;

const { events = '' } = document.body.dataset;
const place = /** @type {HTMLElement} */ (document.querySelector('#place'));
const root = place.attachShadow({ mode: 'open' });
root.innerHTML = `<style>${document.querySelector('#list-css')?.textContent}</style><div class="list"></div>`;
const row = templateOf(`<li class="session" part="session"><p class="overline"><span class="live" hidden></span><span></span><span class="track"><span class="dot"></span><span></span></span></p><h4 class="title"><a part="session-link"></a></h4><p class="people"></p><p class="teaser"></p><p class="facts"><span class="place"></span></p><button class="star" type="button" part="star" aria-pressed="false"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z"></path></svg></button></li>`);
const group = templateOf('<div class="group"><div class="when"><h3 class="start"><time></time></h3></div><ul class="sessions" role="list"></ul></div>');

/** @type {import('./page.mjs').Programme} */
const { entries, timeZone } = await (await fetch(events)).json();
const clock = new Intl.DateTimeFormat('fr', { timeZone, hour: 'numeric', minute: '2-digit' });
const list = /** @type {HTMLElement} */ (root.querySelector('.list'));
/** @type {HTMLElement} */
let day;
/** @type {HTMLElement} */
let chunk;
/** @type {HTMLElement} */
let rows;
let inChunk = sessionsPerChunk;
let [date, start] = ['', ''];
let sliceStart = performance.now();
for (const entry of entries) {
  if (entry.start !== start) begin(entry);
  rows.append(drawRow(entry));
  inChunk++;
  if (performance.now() - sliceStart < sliceMs) continue;
  await afterPaint();
  sliceStart = performance.now();
}

/** Begins what an entry needs to stand in: its day, a chunk, the group of its time. */
function begin(/** @type {Entry} */ entry) {
  start = entry.start;
  const isNewDay = start.slice(0, 10) !== date;
  if (isNewDay) {
    date = start.slice(0, 10);
    day = document.createElement('section');
    day.className = 'day';
    day.innerHTML = '<header class="day-head"><h2 class="date"></h2></header>';
    /** @type {Element} */ (day.querySelector('h2')).textContent = date;
    list.append(day);
  }
  if (isNewDay || inChunk >= sessionsPerChunk) {
    chunk = document.createElement('div');
    chunk.className = 'chunk';
    chunk.style.setProperty('contain-intrinsic-block-size', `auto ${sessionsPerChunk * 7}em`);
    day.append(chunk);
    inChunk = 0;
  }
  const part = /** @type {HTMLElement} */ (group.cloneNode(true));
  const [when, ul] = /** @type {any} */ (part.children);
  const time = when.firstChild.firstChild;
  time.dateTime = start;
  time.textContent = clock.format(new Date(`${start}Z`));
  rows = ul;
  chunk.append(part);
}

function drawRow(/** @type {Entry} */ { id, kind, track, title, people, abstract, room }) {
  const part = /** @type {HTMLElement} */ (row.cloneNode(true));
  const [overline, heading, by, teaser, facts, star] = /** @type {any} */ (part.children);
  part.setAttribute('data-session', id);
  const [, kindPart, trackPart] = overline.children;
  fill(kindPart, kind);
  fill(trackPart, track, trackPart.lastChild);
  heading.firstChild.href = `#session=${id}`;
  heading.firstChild.textContent = title;
  fill(by, people);
  fill(teaser, abstract.length > 150 ? `${abstract.slice(0, abstract.lastIndexOf(' ', 150))}…` : abstract);
  facts.firstChild.textContent = room;
  star.setAttribute('aria-label', title);
  return part;
}

/** Sets a text, or takes its element away. */
function fill(/** @type {Element} */ part, /** @type {string} */ text, place = part) {
  if (text) place.textContent = text;
  else part.remove();
}

/** @returns {Promise<void>} */
function afterPaint() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });
}

/** The element of a template. */
function templateOf(/** @type {string} */ html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return /** @type {Element} */ (template.content.firstElementChild);
}
