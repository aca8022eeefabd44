/** In a process of its own: writes the sessions of a document as a calendar in one way. Prints the milliseconds, first call. */
import { readFileSync } from 'node:fs';

const [way = '', file = ''] = process.argv.slice(2);
const { parseEventDocument } = await import('../../dist/schemas/index.js');
const document = /** @type {import('../../dist/schemas/index.js').EventDocument} */ (parseEventDocument(JSON.parse(readFileSync(file, 'utf8'))).document);
const { toEntries } = await import('../data.mjs');
const { entries } = toEntries(document);

const ways = /** @type {Record<string, () => Promise<() => Promise<string> | string>>} */ ({
  ours: async () => {
    const { createCalendar } = await import('../../dist/src/index.js');
    const { createTextView } = await import('../../dist/components/text-view.js');
    const { reader } = createTextView(document, 'fr', 'fr');
    return async () => (await createCalendar(document, document.sessions, { reader, nowMs: 0 })).text;
  },
  'ical-generator': async () => {
    const { default: ical } = await import('ical-generator');
    return () => {
      const calendar = ical({ name: 'Mesure', prodId: '-//bench//EN' });
      for (const { id, title, abstract, room, start, end } of entries) calendar.createEvent({ id, summary: title, description: abstract, location: room, start: new Date(`${start}Z`), end: new Date(`${end}Z`), stamp: new Date(0) });
      return calendar.toString();
    };
  },
  'bare strings': async () => () => {
    const moment = (/** @type {string} */ time) => `${time.replace(/[-:]/g, '')}00Z`;
    const escape = (/** @type {string} */ text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
    const fold = (/** @type {string} */ line) => line.replace(/.{70}(?=.)/g, '$&\r\n ');
    const events = entries.map(({ id, title, abstract, room, start, end }) =>
      ['BEGIN:VEVENT', `UID:${id}`, 'DTSTAMP:19700101T000000Z', `DTSTART:${moment(start)}`, `DTEND:${moment(end)}`, `SUMMARY:${escape(title)}`, `DESCRIPTION:${escape(abstract)}`, `LOCATION:${escape(room)}`, 'END:VEVENT'].map(fold).join('\r\n'),
    );
    return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
  },
});

const write = await ways[way]?.();
const startMs = performance.now();
const before = process.cpuUsage();
const text = (await write?.()) ?? '';
const used = process.cpuUsage(before);
const wallMs = performance.now() - startMs;
if (!text.includes('END:VCALENDAR')) throw new Error(`${way} has written no calendar.`);
process.stdout.write(JSON.stringify({ firstMs: (used.user + used.system) / 1_000, wallMs, bytes: Buffer.byteLength(text), peakMb: process.resourceUsage().maxRSS / 1_000 }));
