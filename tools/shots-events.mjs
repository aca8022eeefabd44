/** The events that are photographed: our own two, and real ones where their files lie beside the checkout. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} ShotEvent
 * @property {string} name
 * @property {string} json the event document
 * @property {string} now the moment that is shown
 * @property {{ event: string, ids: string[] }} kept what a visitor has in the selection
 */

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const sources = [
  { name: 'forum-2011', file: 'docs/examples/forum-2011/event.json', now: '2011-11-17T10:40:00+01:00' },
  { name: 'forum-2027', file: 'docs/examples/forum-2027/event.json', now: '2027-11-18T10:40:00+01:00' },
  { name: 'fosdem', file: '../shared/data/schedule-xml/fosdem-2025-pretalx.xml', now: '2025-02-01T14:12:00+01:00' },
  { name: '38c3', file: '../shared/data/schedule-xml/38c3-hub.xml', now: '2024-12-28T17:20:00+01:00' },
];

/**
 * Reads the events with these names, all of them where none is given.
 *
 * @param {readonly string[]} [names]
 * @returns {Promise<ShotEvent[]>}
 */
export async function readEvents(names) {
  const chosen = sources.filter(({ name }) => !names || names.includes(name));
  const missing = chosen.filter(({ file }) => !existsSync(fromRoot(file)));
  for (const { name, file } of missing) console.log(`${name}: passed over, ${file} is not there.`);
  return Promise.all(chosen.filter((source) => !missing.includes(source)).map(readEvent));
}

/** @param {(typeof sources)[number]} source */
async function readEvent({ name, file, now }) {
  const text = await readFile(fromRoot(file), 'utf8');
  const document = file.endsWith('.xml') ? (await (await import('../dist/src/import/index.js')).importSchedule(text)).document : JSON.parse(text);
  if (!document) throw new Error(`${file} could not be imported.`);
  const talks = document.sessions.filter((/** @type {{ kind?: string, people?: unknown[] }} */ { kind, people }) => kind !== 'break' && kind !== 'meal' && (people?.length ?? 0) > 0);
  const ids = (talks.length > 0 ? talks : document.sessions).filter((/** @type {unknown} */ _, /** @type {number} */ index) => index % 5 === 0).slice(0, 8).map((/** @type {{ id: string }} */ { id }) => id);
  return { name, json: JSON.stringify(document), now, kept: { event: document.event.id, ids } };
}
