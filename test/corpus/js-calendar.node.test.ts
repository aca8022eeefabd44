/** JSCalendar of real events beside the iCalendar file of the same events, read by ical.js: nobody else is known who judges JSCalendar. */
import { parseDateTime, toZoned } from '@internationalized/date';
import ICAL from 'ical.js';
import type { EventDocument } from '../../schemas/index.js';
import { writeJsCalendar } from '../../src/export/files.js';
import { readExample } from '../examples/read-example.js';
import { describe, expect, it } from '../harness.js';
import { readCalendar, textOf, textsOf } from '../src/export/read-back.js';
import { hasSchedules, importReal, schedulePaths } from './schedule-files.js';

/** What this compares of an event of JSCalendar (RFC 8984 §4 and §5.1). */
interface JsEvent {
  readonly uid: string;
  readonly title: string;
  readonly description?: string;
  readonly start: string;
  readonly duration: string;
  readonly timeZone?: string;
  readonly showWithoutTime?: boolean;
  readonly status: string;
  readonly sequence?: number;
  readonly locations?: Readonly<Record<string, { readonly name: string }>>;
  readonly keywords?: Readonly<Record<string, true>>;
  readonly links?: Readonly<Record<string, { readonly href: string }>>;
}

/** One event as both formats should say it. */
interface Said {
  readonly uid: string;
  readonly title: string;
  readonly from: string;
  readonly minutes: number;
  readonly status: string;
  readonly sequence: number;
  readonly keywords: readonly string[];
  readonly page: string | undefined;
}

/** Instants in UTC; days without hours as they are. */
function saidInJsCalendar({ uid, title, start, duration, timeZone, showWithoutTime, status, sequence = 0, keywords = {}, links }: JsEvent): Said {
  const from = showWithoutTime ? start.slice(0, 10) : new Date(toZoned(parseDateTime(start), timeZone!, 'reject').toDate().getTime()).toISOString();
  return { uid, title, from, minutes: ICAL.Duration.fromString(duration).toSeconds() / 60, status, sequence, keywords: Object.keys(keywords), page: links?.['page']?.href };
}

function saidInICalendar(entry: ICAL.Component): Said {
  const { startDate, duration, sequence } = new ICAL.Event(entry);
  return {
    uid: textOf(entry, 'uid')!, title: textOf(entry, 'summary')!, from: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(), minutes: duration.toSeconds() / 60,
    status: textOf(entry, 'status')!.toLowerCase(), sequence: Number(sequence ?? 0), keywords: [...new Set(textsOf(entry, 'categories'))], page: textOf(entry, 'url'),
  };
}

async function compare(document: EventDocument): Promise<void> {
  const { text, leftOut } = writeJsCalendar(document, { reader: { languages: ['fr'], plainLanguage: 'fr' }, nowMs: Date.parse('2027-11-08T10:00Z') });
  const events = (JSON.parse(text) as { entries: JsEvent[] }).entries;
  const { entries } = await readCalendar(document);
  expect(events).to.have.length(document.sessions.length - leftOut.length).and.length.above(0);
  expect(events.map(saidInJsCalendar)).to.deep.equal(entries.map(saidInICalendar));
  for (const [index, { uid, timeZone, showWithoutTime, description = '', locations = {} }] of events.entries()) {
    const entry = entries[index]!;
    expect([timeZone, showWithoutTime], uid).to.deep.equal(showWithoutTime ? [undefined, true] : [document.event.timeZone, undefined]);
    // What iCalendar says in one text: the subtitle before the description, the page after it; rooms before the venue.
    expect(textOf(entry, 'description') ?? '', uid).to.contain(description);
    const rooms = Object.values(locations).map(({ name }) => name).join(', ');
    expect((textOf(entry, 'location') ?? '').slice(0, rooms.length), uid).to.equal(rooms);
  }
}

describe('JSCalendar', () => {
  for (const name of ['forum-2011', 'forum-2027'] as const) it(`says of ${name} what iCalendar says`, () => compare(readExample(name)));

  if (!hasSchedules) console.log('No real schedules beside this checkout: their JSCalendar is passed over.');
  for (const path of schedulePaths.filter((name) => !name.includes('submission'))) it(`says of ${path} what iCalendar says`, () => compare(importReal(path).document));
});
